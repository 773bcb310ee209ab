// Written by `npm run types` from schemas/. Not to be edited.

export interface paths {
    "/v2/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The account that the key belongs to */
        get: operations["me.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the account */
        patch: operations["me.update"];
        trace?: never;
    };
    "/v2/me/ooo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List own absences */
        get: operations["me.listOutOfOffice"];
        put?: never;
        /** Announce an absence */
        post: operations["me.createOutOfOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/me/ooo/{oooId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete an absence */
        delete: operations["me.deleteOutOfOffice"];
        options?: never;
        head?: never;
        /** Change an absence */
        patch: operations["me.updateOutOfOffice"];
        trace?: never;
    };
    "/v2/me/booking-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Limits of the account itself */
        get: operations["me.getBookingLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/me/team-booking-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Limits that teams set */
        get: operations["me.getTeamBookingLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List own schedules */
        get: operations["schedules.list"];
        put?: never;
        /** Create a schedule */
        post: operations["schedules.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/schedules/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the default schedule */
        get: operations["schedules.getDefault"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/schedules/{scheduleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a schedule */
        get: operations["schedules.get"];
        put?: never;
        post?: never;
        /** Delete a schedule */
        delete: operations["schedules.delete"];
        options?: never;
        head?: never;
        /** Change a schedule */
        patch: operations["schedules.update"];
        trace?: never;
    };
    "/v2/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the free starts of an event type */
        get: operations["slots.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/slots/available": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the free starts, the old way */
        get: operations["slots.listAvailable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/slots/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reserve a slot */
        post: operations["reservations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/slots/reservations/{reservationUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a reservation */
        get: operations["reservations.get"];
        put?: never;
        post?: never;
        /** Give up a reservation */
        delete: operations["reservations.delete"];
        options?: never;
        head?: never;
        /** Move or prolong a reservation */
        patch: operations["reservations.update"];
        trace?: never;
    };
    "/v2/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List own webhooks */
        get: operations["webhooks.list"];
        put?: never;
        /** Create a webhook */
        post: operations["webhooks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a webhook */
        get: operations["webhooks.get"];
        put?: never;
        post?: never;
        /** Delete a webhook */
        delete: operations["webhooks.delete"];
        options?: never;
        head?: never;
        /** Change a webhook */
        patch: operations["webhooks.update"];
        trace?: never;
    };
    "/v2/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List connected calendars */
        get: operations["calendars.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List own teams */
        get: operations["teams.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/teams/{teamId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a team */
        get: operations["teams.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/teams/{teamId}/event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the event types of a team */
        get: operations["teams.listEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List event types */
        get: operations["event-types.list"];
        put?: never;
        /** Create an event type */
        post: operations["event-types.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/event-types/{eventTypeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an event type */
        get: operations["event-types.get"];
        put?: never;
        post?: never;
        /** Delete an event type */
        delete: operations["event-types.delete"];
        options?: never;
        head?: never;
        /** Change an event type */
        patch: operations["event-types.update"];
        trace?: never;
    };
    "/v2/event-types/{eventTypeId}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the webhooks of an event type */
        get: operations["event-types.listWebhooks"];
        put?: never;
        /** Create a webhook of one event type */
        post: operations["event-types.createWebhook"];
        /** Delete all webhooks of an event type */
        delete: operations["event-types.deleteWebhooks"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/event-types/{eventTypeId}/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a webhook of an event type */
        get: operations["event-types.getWebhook"];
        put?: never;
        post?: never;
        /** Delete a webhook of an event type */
        delete: operations["event-types.deleteWebhook"];
        options?: never;
        head?: never;
        /** Change a webhook of an event type */
        patch: operations["event-types.updateWebhook"];
        trace?: never;
    };
    "/v2/event-types/{eventTypeId}/booking-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the booking fields */
        get: operations["event-types.getBookingFields"];
        /** Replace the booking fields */
        put: operations["event-types.replaceBookingFields"];
        /** Add booking fields */
        post: operations["event-types.addBookingFields"];
        delete?: never;
        options?: never;
        head?: never;
        /** Change booking fields */
        patch: operations["event-types.updateBookingFields"];
        trace?: never;
    };
    "/v2/event-types/{eventTypeId}/booking-fields/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a booking field */
        delete: operations["event-types.deleteBookingField"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/event-types/{eventTypeId}/private-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List private links */
        get: operations["event-types.listPrivateLinks"];
        put?: never;
        /** Create a private link */
        post: operations["event-types.createPrivateLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/event-types/{eventTypeId}/private-links/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a private link */
        delete: operations["event-types.deletePrivateLink"];
        options?: never;
        head?: never;
        /** Change a private link */
        patch: operations["event-types.updatePrivateLink"];
        trace?: never;
    };
    "/v2/event-types/{eventTypeId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed an event type */
        get: operations["event-types.getHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/event-types/{eventTypeId}/scheduling-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who hosts the event type of a team */
        get: operations["event-types.getSchedulingConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List bookings */
        get: operations["bookings.list"];
        put?: never;
        /** Book */
        post: operations["bookings.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/by-seat/{seatUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the booking of a seat */
        get: operations["bookings.getBySeat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/{bookingUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a booking */
        get: operations["bookings.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/{bookingUid}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a booking */
        post: operations["bookings.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/{bookingUid}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a booking in order to move it */
        get: operations["bookings.getForReschedule"];
        put?: never;
        /** Move a booking */
        post: operations["bookings.reschedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/{bookingUid}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a requested booking */
        post: operations["bookings.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/{bookingUid}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a requested booking */
        post: operations["bookings.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/{bookingUid}/mark-absent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record who did not come */
        post: operations["bookings.markAbsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/{bookingUid}/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add guests to a booking */
        post: operations["bookings.addGuests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/{bookingUid}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a booking to another host */
        post: operations["bookings.reassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/{bookingUid}/reassign/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a booking to one host */
        post: operations["bookings.reassignTo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/{bookingUid}/request-reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the attendee to move a booking */
        post: operations["bookings.requestReschedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/{bookingUid}/location": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change where a booking takes place */
        patch: operations["bookings.updateLocation"];
        trace?: never;
    };
    "/v2/bookings/{bookingUid}/attendees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the attendees of a booking */
        get: operations["bookings.listAttendees"];
        put?: never;
        /** Add an attendee */
        post: operations["bookings.addAttendee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/{bookingUid}/attendees/{attendeeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an attendee */
        get: operations["bookings.getAttendee"];
        put?: never;
        post?: never;
        /** Remove an attendee */
        delete: operations["bookings.removeAttendee"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/{bookingUid}/calendar-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Links that add a booking to a calendar */
        get: operations["bookings.getCalendarLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/{bookingUid}/references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What other systems call a booking */
        get: operations["bookings.getReferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/{bookingUid}/recordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List recordings */
        get: operations["bookings.getRecordings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/{bookingUid}/transcripts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List transcripts */
        get: operations["bookings.getTranscripts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/{bookingUid}/conferencing-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List video sessions */
        get: operations["bookings.getConferencingSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/{bookingUid}/routing-trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a booking found its host */
        get: operations["bookings.getRoutingTrace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/verification/email/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether an address must be verified before it books */
        get: operations["bookings.checkEmailVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    BOOKING_CREATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BookingCreatedDelivery"];
                };
            };
            responses: {
                /** @description Received */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    BOOKING_REQUESTED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BookingRequestedDelivery"];
                };
            };
            responses: {
                /** @description Received */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    BOOKING_RESCHEDULED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BookingRescheduledDelivery"];
                };
            };
            responses: {
                /** @description Received */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    BOOKING_REJECTED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BookingRejectedDelivery"];
                };
            };
            responses: {
                /** @description Received */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    BOOKING_CANCELLED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BookingCancelledDelivery"];
                };
            };
            responses: {
                /** @description Received */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    BOOKING_LOCATION_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BookingLocationUpdatedDelivery"];
                };
            };
            responses: {
                /** @description Received */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    BOOKING_NO_SHOW_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BookingNoShowUpdatedDelivery"];
                };
            };
            responses: {
                /** @description Received */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        DoneAnswer: {
            /** @enum {string} */
            status: "success";
        };
        Me: {
            name?: string | null;
            avatarUrl?: string | null;
            bio?: string | null;
            locale?: string | null;
            organization?: {
                name?: string;
                slug?: string;
                id: number;
                isPlatform: boolean;
            };
            id: number;
            email: string;
            username: string;
            timeFormat: number;
            defaultScheduleId: number | null;
            weekStart: string;
            timeZone: string;
            organizationId: number | null;
        };
        MeAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["Me"];
        };
        OutOfOffice: {
            id: number;
            uuid: string;
            userId: number;
            toUserId: number | null;
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            notes: string;
            reason: string;
        };
        OutOfOfficeAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["OutOfOffice"];
        };
        OutOfOfficeList: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["OutOfOffice"][];
        };
        /** @description Documented, not seen. */
        BookingLimits: {
            /** @enum {string} */
            status: "success";
            data: {
                perDay: number | null;
                perWeek: number | null;
                perMonth: number | null;
                perYear: number | null;
            };
        };
        TeamBookingLimits: {
            /** @enum {string} */
            status: "success";
            data: {
                teams: {
                    [key: string]: unknown;
                }[];
                globalLimit: {
                    [key: string]: unknown;
                } | null;
                isOvercommitted: boolean;
            };
        };
        Availability: {
            days: ("Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday")[];
            startTime: string;
            endTime: string;
        };
        ScheduleOverride: {
            /** Format: date */
            date: string;
            startTime: string;
            endTime: string;
        };
        Schedule: {
            id: number;
            ownerId: number;
            name: string;
            timeZone: string;
            availability: components["schemas"]["Availability"][];
            isDefault: boolean;
            overrides: components["schemas"]["ScheduleOverride"][];
        };
        ScheduleAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["Schedule"];
        };
        ScheduleList: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["Schedule"][];
        };
        CreateScheduleBody: {
            availability?: components["schemas"]["Availability"][];
            overrides?: components["schemas"]["ScheduleOverride"][];
            name: string;
            timeZone: string;
            isDefault: boolean;
        };
        UpdateScheduleBody: {
            name?: string;
            timeZone?: string;
            isDefault?: boolean;
            availability?: components["schemas"]["Availability"][];
            overrides?: components["schemas"]["ScheduleOverride"][];
        };
        LegacySchedule: {
            id: number;
            userId: number;
            name: string;
            timeZone: string;
            isDefault: boolean;
            isManaged: boolean;
            isLastSchedule: boolean;
            readOnly: boolean;
            workingHours: {
                userId?: number;
                days: number[];
                startTime: number;
                endTime: number;
            }[];
            schedule: {
                id: number;
                scheduleId: number;
                userId: number | null;
                eventTypeId: number | null;
                days: number[];
                /** Format: date-time */
                startTime: string;
                /** Format: date-time */
                endTime: string;
                /** Format: date-time */
                date: string | null;
            }[];
            availability: {
                /** Format: date-time */
                start: string;
                /** Format: date-time */
                end: string;
            }[][];
            dateOverrides: {
                [key: string]: unknown;
            }[];
        };
        LegacyScheduleList: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["LegacySchedule"][];
        };
        Disabled: {
            /** @constant */
            disabled: true;
        };
        Location: {
            /** @enum {string} */
            type: "address";
            address: string;
            public: boolean;
        } | {
            /** @enum {string} */
            type: "link";
            link: string;
            public: boolean;
        } | {
            link?: string;
            credentialId?: number;
            public?: boolean;
            /** @enum {string} */
            type: "integration";
            integration: string;
        } | {
            /** @enum {string} */
            type: "phone";
            phone: string;
            public: boolean;
        } | {
            /** @enum {string} */
            type: "unknown";
            location: string;
        } | {
            type: string;
        };
        BookingField: {
            isDefault?: boolean;
            label?: string;
            placeholder?: string;
            variant?: string;
            options?: string[];
            disableOnPrefill?: boolean;
            hidden?: boolean;
            type: string;
            slug: string;
            required: boolean;
        } | {
            label?: string;
            placeholder?: string;
            variant?: string;
            options?: string[];
            disableOnPrefill?: boolean;
            hidden?: boolean;
            field: string;
            slug: string;
            required: boolean;
        };
        BookingWindow: components["schemas"]["Disabled"] | {
            rolling?: boolean;
            /** @constant */
            disabled?: false;
            /** @enum {string} */
            type: "businessDays" | "calendarDays";
            value: number;
        } | {
            /** @constant */
            disabled?: false;
            /** @enum {string} */
            type: "range";
            value: string[];
        };
        ConfirmationPolicy: components["schemas"]["Disabled"] | {
            /** @constant */
            disabled?: false;
            /** @enum {string} */
            type: "always";
            blockUnconfirmedBookingsInBooker: boolean;
        } | {
            /** @constant */
            disabled?: false;
            /** @enum {string} */
            type: "time";
            blockUnconfirmedBookingsInBooker: boolean;
            noticeThreshold: {
                unit: string;
                count: number;
            };
        };
        Seats: components["schemas"]["Disabled"] | {
            /** @constant */
            disabled: false;
            seatsPerTimeSlot: number;
            showAttendeeInfo: boolean;
            showAvailabilityCount: boolean;
        };
        Recurrence: components["schemas"]["Disabled"] | {
            /** @constant */
            disabled: false;
            interval: number;
            occurrences: number;
            /** @enum {string} */
            frequency: "yearly" | "monthly" | "weekly" | "daily";
        };
        ActiveBookingsLimit: components["schemas"]["Disabled"] | {
            /** @constant */
            disabled?: false;
            maximumActiveBookings: number;
            offerReschedule: boolean;
        };
        PeriodLimits: components["schemas"]["Disabled"] | {
            day?: number;
            week?: number;
            month?: number;
            year?: number;
            /** @constant */
            disabled?: false;
        };
        CalVideoSettings: {
            sendTranscriptionEmails?: boolean;
            disableRecordingForOrganizer?: boolean;
            disableRecordingForGuests?: boolean;
            enableAutomaticRecordingForOrganizer?: boolean;
            enableAutomaticTranscription?: boolean;
            disableTranscriptionForGuests?: boolean;
            disableTranscriptionForOrganizer?: boolean;
            redirectUrlOnExit?: string | null;
        };
        DisableAction: {
            minutesBefore?: number;
            disabled: boolean;
        };
        EventTypeUser: {
            id: number;
            name: string | null;
            username: string;
            avatarUrl: string | null;
            brandColor: string | null;
            darkBrandColor: string | null;
            weekStart: string;
            metadata: {
                [key: string]: unknown;
            } | null;
        };
        EventType: {
            lengthInMinutesOptions?: number[];
            bookingLimitsCount?: components["schemas"]["PeriodLimits"];
            bookingLimitsDuration?: components["schemas"]["PeriodLimits"];
            bookerLayouts?: {
                /** @enum {string} */
                defaultLayout: "month" | "week" | "column";
                enabledLayouts: ("month" | "week" | "column")[];
            };
            color?: {
                lightThemeHex: string;
                darkThemeHex: string;
            };
            customName?: string;
            destinationCalendar?: {
                integration: string;
                externalId: string;
            };
            seatsPerTimeSlot?: number | null;
            seatsShowAvailabilityCount?: boolean | null;
            calVideoSettings?: components["schemas"]["CalVideoSettings"] | null;
            bookingUrl?: string;
            disableCancelling?: components["schemas"]["DisableAction"];
            disableRescheduling?: components["schemas"]["DisableAction"];
            interfaceLanguage?: string | null;
            allowReschedulingPastBookings?: boolean;
            allowReschedulingCancelledBookings?: boolean | null;
            showOptimizedSlots?: boolean | null;
            bookingProposalCount?: number | null;
            skipAttendeeEmailDeliverabilityCheck?: boolean;
            privateNoteEnabled?: boolean;
            privateNoteMode?: string | null;
            privateNoteTemplate?: string | null;
            id: number;
            ownerId: number;
            lengthInMinutes: number;
            title: string;
            slug: string;
            description: string;
            locations: components["schemas"]["Location"][];
            bookingFields: components["schemas"]["BookingField"][];
            recurrence: components["schemas"]["Recurrence"] | null;
            disableGuests: boolean;
            slotInterval: number | null;
            minimumBookingNotice: number;
            beforeEventBuffer: number;
            afterEventBuffer: number;
            metadata: {
                [key: string]: unknown;
            };
            price: number;
            currency: string;
            lockTimeZoneToggleOnBookingPage: boolean;
            forwardParamsSuccessRedirect: boolean | null;
            successRedirectUrl: string | null;
            isInstantEvent: boolean;
            users: components["schemas"]["EventTypeUser"][];
            scheduleId: number | null;
            onlyShowFirstAvailableSlot: boolean;
            offsetStart: number;
            bookingWindow: components["schemas"]["BookingWindow"];
            confirmationPolicy: components["schemas"]["ConfirmationPolicy"];
            requiresBookerEmailVerification: boolean;
            hideCalendarNotes: boolean;
            seats: components["schemas"]["Seats"];
            useDestinationCalendarEmail: boolean;
            hideCalendarEventDetails: boolean;
            hideOrganizerEmail: boolean;
            hidden: boolean;
            bookingRequiresAuthentication: boolean;
            bookerActiveBookingsLimit: components["schemas"]["ActiveBookingsLimit"];
        };
        EventTypeAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["EventType"];
        };
        EventTypeList: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["EventType"][];
        };
        EventTypeDeletion: {
            /** @enum {string} */
            status: "success";
            data: {
                id: number;
                lengthInMinutes: number;
                slug: string;
                title: string;
            };
        };
        BookingFieldsAnswer: {
            /** @enum {string} */
            status: "success";
            data: {
                bookingFields: components["schemas"]["BookingField"][];
            };
        };
        PrivateLink: {
            linkId: string;
            eventTypeId: number;
            isExpired: boolean;
            bookingUrl: string;
            /** Format: date-time */
            expiresAt: string;
        } | {
            linkId: string;
            eventTypeId: number;
            isExpired: boolean;
            bookingUrl: string;
            maxUsageCount: number;
            usageCount: number;
        };
        PrivateLinkAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["PrivateLink"];
        };
        PrivateLinkList: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["PrivateLink"][];
        };
        /** @description Documented, not seen. */
        PrivateLinkDeletion: {
            /** @enum {string} */
            status: "success";
            data: {
                linkId?: string;
                message?: string;
            };
        };
        AuditLog: {
            displayFields?: {
                fieldValue?: {
                    previous?: string;
                    next?: string;
                    type: string;
                };
                label: string;
            }[];
            displayJson?: {
                [key: string]: unknown;
            };
            id: string;
            action: string;
            type: string;
            /** Format: date-time */
            timestamp: string;
            source: string;
            actor: {
                type: string;
                displayName: string;
                displayEmail: string;
                displayAvatar: string | null;
            };
            impersonatedBy: {
                [key: string]: unknown;
            } | null;
            actionDisplayTitle: string;
        };
        EventTypeHistory: {
            /** @enum {string} */
            status: "success";
            data: {
                eventTypeId: number;
                auditLogs: components["schemas"]["AuditLog"][];
            };
            pagination: components["schemas"]["CursorPagination"];
        };
        LegacyEventType: {
            aiPhoneCallConfig?: {
                [key: string]: unknown;
            } | null;
            minimumRescheduleNotice?: number | null;
            enablePerHostLocations?: boolean;
            id: number;
            teamId: number | null;
            schedulingType: string | null;
            userId: number | null;
            metadata: {
                [key: string]: unknown;
            } | null;
            description: string | null;
            interfaceLanguage: string | null;
            hidden: boolean;
            slug: string;
            length: number;
            title: string;
            requiresConfirmation: boolean;
            canSendCalVideoTranscriptionEmails: boolean;
            requiresConfirmationForFreeEmail: boolean;
            requiresConfirmationWillBlockSlot: boolean;
            autoTranslateDescriptionEnabled: boolean;
            position: number;
            offsetStart: number;
            owner: {
                timeZone: string;
            } | null;
            profileId: number | null;
            eventName: string | null;
            parentId: number | null;
            timeZone: string | null;
            periodType: string;
            /** Format: date-time */
            periodStartDate: string | null;
            /** Format: date-time */
            periodEndDate: string | null;
            periodDays: number | null;
            periodCountCalendarDays: boolean | null;
            lockTimeZoneToggleOnBookingPage: boolean;
            lockedTimeZone: string | null;
            requiresBookerEmailVerification: boolean;
            disableGuests: boolean;
            disableCancelling: boolean;
            disableRescheduling: boolean;
            allowReschedulingCancelledBookings: boolean;
            hideCalendarNotes: boolean;
            minimumBookingNotice: number;
            beforeEventBuffer: number;
            afterEventBuffer: number;
            seatsPerTimeSlot: number | null;
            onlyShowFirstAvailableSlot: boolean;
            allowReschedulingPastBookings: boolean;
            hideOrganizerEmail: boolean;
            showOptimizedSlots: boolean;
            seatsShowAttendees: boolean;
            seatsShowAvailabilityCount: boolean;
            scheduleId: number | null;
            instantMeetingScheduleId: number | null;
            price: number;
            currency: string;
            slotInterval: number | null;
            successRedirectUrl: string | null;
            isInstantEvent: boolean;
            instantMeetingExpiryTimeOffsetInSeconds: number;
            instantMeetingParameters: unknown[];
            assignAllTeamMembers: boolean;
            isRRWeightsEnabled: boolean;
            rescheduleWithSameRoundRobinHost: boolean;
            recurringEvent: {
                [key: string]: unknown;
            } | null;
            locations: {
                [key: string]: unknown;
            }[] | null;
            bookingFields: {
                [key: string]: unknown;
            }[] | null;
            useEventTypeDestinationCalendarEmail: boolean;
            secondaryEmailId: number | null;
            bookingLimits: {
                [key: string]: unknown;
            } | null;
            durationLimits: {
                [key: string]: unknown;
            } | null;
            eventTypeColor: {
                [key: string]: unknown;
            } | null;
            hideCalendarEventDetails: boolean;
            rrSegmentQueryValue: {
                [key: string]: unknown;
            } | null;
            assignRRMembersUsingSegment: boolean;
            maxLeadThreshold: number | null;
            useEventLevelSelectedCalendars: boolean;
            customReplyToEmail: string | null;
            restrictionScheduleId: number | null;
            useBookerTimezone: boolean;
            instantMeetingSchedule: {
                [key: string]: unknown;
            } | null;
            hashedLink: unknown[];
            children: unknown[];
            hosts: {
                [key: string]: unknown;
            }[];
            team: {
                [key: string]: unknown;
            } | null;
            userIds: number[];
        };
        LegacyEventTypeGroup: {
            parentId?: number | null;
            teamId: number | null;
            membershipRole: string | null;
            bookerUrl: string;
            profile: {
                slug: string;
                name: string;
                image: string;
            };
            eventTypes: components["schemas"]["LegacyEventType"][];
            metadata: {
                membershipCount: number;
                readOnly: boolean;
            };
        };
        LegacyEventTypeList: {
            /** @enum {string} */
            status: "success";
            data: {
                eventTypeGroups: components["schemas"]["LegacyEventTypeGroup"][];
                profiles: {
                    teamId: number | null;
                    membershipRole: string | null;
                    slug: string;
                    name: string;
                    image: string;
                    membershipCount: number;
                    readOnly: boolean;
                }[];
                allUsersAcrossAllEventTypes: {
                    [key: string]: unknown;
                };
            };
        };
        Team: {
            id: number;
            parentId: number | null;
            name: string;
            slug: string;
            bio: string | null;
            logoUrl: string | null;
            calVideoLogo: string | null;
            appLogo: string | null;
            appIconLogo: string | null;
            bannerUrl: string | null;
            isOrganization: boolean;
            isPrivate: boolean;
            hideBranding: boolean;
            hideBookATeamMember: boolean;
            theme: string | null;
            brandColor: string | null;
            darkBrandColor: string | null;
            timeFormat: number | null;
            timeZone: string;
            weekStart: string;
        };
        TeamHost: {
            mandatory?: boolean;
            priority?: string;
            userId: number;
            name: string;
            username: string;
            avatarUrl: string | null;
        };
        TeamEventType: {
            lengthInMinutesOptions?: number[];
            bookingLimitsCount?: components["schemas"]["PeriodLimits"];
            bookingLimitsDuration?: components["schemas"]["PeriodLimits"];
            bookerLayouts?: {
                /** @enum {string} */
                defaultLayout: "month" | "week" | "column";
                enabledLayouts: ("month" | "week" | "column")[];
            };
            color?: {
                lightThemeHex: string;
                darkThemeHex: string;
            };
            customName?: string;
            destinationCalendar?: {
                integration: string;
                externalId: string;
            };
            seatsPerTimeSlot?: number | null;
            seatsShowAvailabilityCount?: boolean | null;
            calVideoSettings?: components["schemas"]["CalVideoSettings"] | null;
            bookingUrl?: string;
            disableCancelling?: components["schemas"]["DisableAction"];
            disableRescheduling?: components["schemas"]["DisableAction"];
            interfaceLanguage?: string | null;
            allowReschedulingPastBookings?: boolean;
            allowReschedulingCancelledBookings?: boolean | null;
            showOptimizedSlots?: boolean | null;
            bookingProposalCount?: number | null;
            skipAttendeeEmailDeliverabilityCheck?: boolean;
            privateNoteEnabled?: boolean;
            privateNoteMode?: string | null;
            privateNoteTemplate?: string | null;
            id: number;
            ownerId: number | null;
            lengthInMinutes: number;
            title: string;
            slug: string;
            description: string;
            locations: components["schemas"]["Location"][];
            bookingFields: components["schemas"]["BookingField"][];
            recurrence: components["schemas"]["Recurrence"] | null;
            disableGuests: boolean;
            slotInterval: number | null;
            minimumBookingNotice: number;
            beforeEventBuffer: number;
            afterEventBuffer: number;
            metadata: {
                [key: string]: unknown;
            };
            price: number;
            currency: string;
            lockTimeZoneToggleOnBookingPage: boolean;
            forwardParamsSuccessRedirect: boolean | null;
            successRedirectUrl: string | null;
            isInstantEvent: boolean;
            scheduleId: number | null;
            onlyShowFirstAvailableSlot: boolean;
            offsetStart: number;
            bookingWindow: components["schemas"]["BookingWindow"];
            confirmationPolicy: components["schemas"]["ConfirmationPolicy"];
            requiresBookerEmailVerification: boolean;
            hideCalendarNotes: boolean;
            seats: components["schemas"]["Seats"];
            useDestinationCalendarEmail: boolean;
            hideCalendarEventDetails: boolean;
            hideOrganizerEmail: boolean;
            hidden: boolean;
            bookingRequiresAuthentication: boolean;
            bookerActiveBookingsLimit: components["schemas"]["ActiveBookingsLimit"];
            hosts: components["schemas"]["TeamHost"][];
            teamId: number;
            team: {
                id: number;
                name: string;
                slug: string;
                bannerUrl: string | null;
                logoUrl: string | null;
                weekStart: string;
                brandColor: string | null;
                darkBrandColor: string | null;
                theme: string | null;
            };
            parentEventTypeId: number | null;
            schedulingType: string;
            assignAllTeamMembers: boolean;
            rescheduleWithSameRoundRobinHost: boolean;
        };
        /** @description Documented, not seen. */
        SchedulingConfigAnswer: {
            /** @enum {string} */
            status: "success";
            data: {
                assignAllTeamMembers?: boolean;
                hostGroups?: {
                    id: string;
                    name: string;
                }[];
                rescheduleWithSameRoundRobinHost?: boolean;
                isRRWeightsEnabled?: boolean;
                maxLeadThreshold?: number | null;
                includeNoShowInRRCalculation?: boolean;
                crmRecordOwnerFallbackWindowHours?: number | null;
                eventTypeId: number;
                schedulingType: string;
                hosts: components["schemas"]["SchedulingHost"][];
            };
        };
        /** @description Documented, not seen. */
        SchedulingHost: {
            username?: string | null;
            avatarUrl?: string | null;
            mandatory?: boolean;
            priority?: string;
            weight?: number | null;
            groupId?: string | null;
            userId: number;
            name: string;
        };
        TeamAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["Team"];
        };
        TeamList: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["Team"][];
        };
        TeamEventTypeList: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["TeamEventType"][];
        };
        Slot: {
            /** Format: date-time */
            end?: string;
            seatsBooked?: number;
            seatsRemaining?: number;
            seatsTotal?: number;
            attendeesCount?: number;
            bookingUid?: string;
            /** Format: date-time */
            start: string;
        };
        SlotsByDay: {
            [key: string]: components["schemas"]["Slot"][];
        };
        SlotsAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["SlotsByDay"];
        };
        LegacySlotsAnswer: {
            /** @enum {string} */
            status: "success";
            data: {
                slots: {
                    [key: string]: {
                        /** Format: date-time */
                        time: string;
                    }[];
                };
            };
        };
        MadeReservation: {
            eventTypeId: number;
            /** Format: date-time */
            slotStart: string;
            /** Format: date-time */
            slotEnd: string;
            slotDuration: number;
            reservationUid: string;
            /** Format: date-time */
            reservationUntil: string;
            reservationDuration: number;
        };
        Reservation: {
            eventTypeId: number;
            /** Format: date-time */
            slotStart: string;
            /** Format: date-time */
            slotEnd: string;
            slotDuration: number;
            reservationUid: string;
            /** Format: date-time */
            reservationUntil: string;
        };
        MadeReservationAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["MadeReservation"];
        };
        ReservationAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["Reservation"] | null;
        };
        BookingHost: {
            displayEmail?: string;
            id: number;
            name: string;
            email: string;
            username: string;
            timeZone: string;
        };
        HostBySeat: {
            timeZone?: string;
            displayEmail?: string;
            id: number;
            name: string;
            email: string;
            username: string;
        };
        BookingEventType: {
            id: number;
            slug: string;
        };
        BookingAttendee: {
            displayEmail?: string;
            phoneNumber?: string;
            /** Format: date-time */
            createdAt?: string;
            name: string;
            email: string;
            timeZone: string;
            language: string;
            absent: boolean;
        };
        SeatedAttendee: {
            displayEmail?: string;
            phoneNumber?: string;
            /** Format: date-time */
            createdAt?: string;
            name: string;
            email: string;
            timeZone: string;
            language: string;
            absent: boolean;
            seatUid: string;
            bookingFieldsResponses: components["schemas"]["BookingFieldsResponses"];
            metadata: {
                [key: string]: string;
            };
        };
        BookingFieldsResponses: {
            email?: string;
            name?: string | {
                [key: string]: string;
            };
            guests?: string[];
            displayEmail?: string;
            displayGuests?: string[];
            notes?: string;
            title?: string;
            rescheduledReason?: string;
            rescheduleReason?: string;
            attendeePhoneNumber?: string;
            location?: {
                value: string;
                optionValue: string;
            };
        } & {
            [key: string]: unknown;
        };
        RegularBooking: {
            cancellationReason?: string | null;
            reschedulingReason?: string;
            rescheduledFromUid?: string;
            rescheduledToUid?: string;
            isPlatformManagedUserBooking?: boolean;
            cancelledByEmail?: string | null;
            guests?: string[];
            id: number;
            uid: string;
            title: string;
            description: string | null;
            hosts: components["schemas"]["BookingHost"][];
            /** @enum {string} */
            status: "accepted" | "pending" | "cancelled" | "rejected";
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            duration: number;
            eventTypeId: number | null;
            eventType: components["schemas"]["BookingEventType"] | null;
            meetingUrl: string;
            location: string;
            absentHost: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            rating: number | null;
            icsUid: string;
            metadata: {
                [key: string]: string;
            };
            attendees: components["schemas"]["BookingAttendee"][];
            bookingFieldsResponses: components["schemas"]["BookingFieldsResponses"];
            rescheduledByEmail: string | null;
        };
        CreatedBooking: {
            cancellationReason?: string | null;
            reschedulingReason?: string;
            rescheduledFromUid?: string;
            rescheduledToUid?: string;
            isPlatformManagedUserBooking?: boolean;
            cancelledByEmail?: string | null;
            guests?: string[];
            id: number;
            uid: string;
            title: string;
            description: string | null;
            hosts: components["schemas"]["BookingHost"][];
            /** @enum {string} */
            status: "accepted" | "pending" | "cancelled" | "rejected";
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            duration: number;
            eventTypeId: number;
            eventType: components["schemas"]["BookingEventType"];
            meetingUrl: string;
            location: string;
            absentHost: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            rating: number | null;
            icsUid: string;
            metadata: {
                [key: string]: string;
            };
            attendees: components["schemas"]["BookingAttendee"][];
            bookingFieldsResponses: components["schemas"]["BookingFieldsResponses"];
            rescheduledByEmail: string | null;
        };
        RescheduledBooking: {
            cancellationReason?: string | null;
            reschedulingReason?: string;
            rescheduledFromUid: string;
            rescheduledToUid?: string;
            isPlatformManagedUserBooking?: boolean;
            cancelledByEmail?: string | null;
            guests?: string[];
            id: number;
            uid: string;
            title: string;
            description: string | null;
            hosts: components["schemas"]["BookingHost"][];
            /** @enum {string} */
            status: "accepted" | "pending" | "cancelled" | "rejected";
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            duration: number;
            eventTypeId: number | null;
            eventType: components["schemas"]["BookingEventType"] | null;
            meetingUrl: string;
            location: string;
            absentHost: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            rating: number | null;
            icsUid: string;
            metadata: {
                [key: string]: string;
            };
            attendees: components["schemas"]["BookingAttendee"][];
            bookingFieldsResponses: components["schemas"]["BookingFieldsResponses"];
            rescheduledByEmail: string | null;
        };
        CancelledBooking: {
            cancellationReason: string | null;
            reschedulingReason?: string;
            rescheduledFromUid?: string;
            rescheduledToUid?: string;
            isPlatformManagedUserBooking?: boolean;
            cancelledByEmail: string | null;
            guests?: string[];
            id: number;
            uid: string;
            title: string;
            description: string | null;
            hosts: components["schemas"]["BookingHost"][];
            /** @enum {string} */
            status: "accepted" | "pending" | "cancelled" | "rejected";
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            duration: number;
            eventTypeId: number | null;
            eventType: components["schemas"]["BookingEventType"] | null;
            meetingUrl: string;
            location: string;
            absentHost: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            rating: number | null;
            icsUid: string;
            metadata: {
                [key: string]: string;
            };
            attendees: components["schemas"]["BookingAttendee"][];
            bookingFieldsResponses: components["schemas"]["BookingFieldsResponses"];
            rescheduledByEmail: string | null;
        };
        BookingWithGuests: {
            cancellationReason: string | null;
            reschedulingReason?: string;
            rescheduledFromUid?: string;
            rescheduledToUid?: string;
            isPlatformManagedUserBooking?: boolean;
            cancelledByEmail: string | null;
            guests: string[];
            id: number;
            uid: string;
            title: string;
            description: string | null;
            hosts: components["schemas"]["BookingHost"][];
            /** @enum {string} */
            status: "accepted" | "pending" | "cancelled" | "rejected";
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            duration: number;
            eventTypeId: number | null;
            eventType: components["schemas"]["BookingEventType"] | null;
            meetingUrl: string;
            location: string;
            absentHost: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            rating: number | null;
            icsUid: string;
            metadata: {
                [key: string]: string;
            };
            attendees: components["schemas"]["BookingAttendee"][];
            bookingFieldsResponses: components["schemas"]["BookingFieldsResponses"];
            rescheduledByEmail: string | null;
        };
        RecurringBooking: {
            cancellationReason?: string | null;
            reschedulingReason?: string;
            rescheduledFromUid?: string;
            rescheduledToUid?: string;
            isPlatformManagedUserBooking?: boolean;
            cancelledByEmail?: string | null;
            rescheduledByEmail?: string | null;
            guests?: string[];
            id: number;
            uid: string;
            title: string;
            description: string | null;
            hosts: components["schemas"]["BookingHost"][];
            /** @enum {string} */
            status: "accepted" | "pending" | "cancelled" | "rejected";
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            duration: number;
            eventTypeId: number | null;
            eventType: components["schemas"]["BookingEventType"] | null;
            meetingUrl: string;
            location: string;
            absentHost: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            rating: number | null;
            icsUid: string;
            metadata: {
                [key: string]: string;
            };
            attendees: components["schemas"]["BookingAttendee"][];
            bookingFieldsResponses: components["schemas"]["BookingFieldsResponses"];
            recurringBookingUid: string;
        };
        RescheduledRecurringBooking: {
            cancellationReason?: string | null;
            reschedulingReason?: string;
            rescheduledFromUid: string;
            rescheduledToUid?: string;
            isPlatformManagedUserBooking?: boolean;
            cancelledByEmail?: string | null;
            rescheduledByEmail?: string | null;
            guests?: string[];
            id: number;
            uid: string;
            title: string;
            description: string | null;
            hosts: components["schemas"]["BookingHost"][];
            /** @enum {string} */
            status: "accepted" | "pending" | "cancelled" | "rejected";
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            duration: number;
            eventTypeId: number | null;
            eventType: components["schemas"]["BookingEventType"] | null;
            meetingUrl: string;
            location: string;
            absentHost: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            rating: number | null;
            icsUid: string;
            metadata: {
                [key: string]: string;
            };
            attendees: components["schemas"]["BookingAttendee"][];
            bookingFieldsResponses: components["schemas"]["BookingFieldsResponses"];
            recurringBookingUid: string;
        };
        SeatedBooking: {
            cancellationReason?: string | null;
            reschedulingReason?: string;
            rescheduledFromUid?: string;
            rescheduledToUid?: string;
            isPlatformManagedUserBooking?: boolean;
            cancelledByEmail?: string | null;
            recurringBookingUid?: string;
            id: number;
            uid: string;
            title: string;
            description: string | null;
            hosts: components["schemas"]["BookingHost"][];
            /** @enum {string} */
            status: "accepted" | "pending" | "cancelled" | "rejected";
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            duration: number;
            eventTypeId: number | null;
            eventType: components["schemas"]["BookingEventType"] | null;
            meetingUrl: string;
            location: string;
            absentHost: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            rating: number | null;
            icsUid: string;
            attendees: components["schemas"]["SeatedAttendee"][];
            rescheduledByEmail: string | null;
        };
        CreatedSeat: {
            cancellationReason?: string | null;
            reschedulingReason?: string;
            rescheduledFromUid?: string;
            rescheduledToUid?: string;
            isPlatformManagedUserBooking?: boolean;
            cancelledByEmail?: string | null;
            recurringBookingUid?: string;
            id: number;
            uid: string;
            title: string;
            description: string | null;
            hosts: components["schemas"]["BookingHost"][];
            /** @enum {string} */
            status: "accepted" | "pending" | "cancelled" | "rejected";
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            duration: number;
            eventTypeId: number;
            eventType: components["schemas"]["BookingEventType"];
            meetingUrl: string;
            location: string;
            absentHost: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            rating: number | null;
            icsUid: string;
            attendees: components["schemas"]["SeatedAttendee"][];
            rescheduledByEmail: string | null;
            seatUid: string;
        };
        MovedSeat: {
            cancellationReason?: string | null;
            reschedulingReason?: string;
            rescheduledFromUid?: string;
            rescheduledToUid?: string;
            isPlatformManagedUserBooking?: boolean;
            cancelledByEmail?: string | null;
            recurringBookingUid?: string;
            id: number;
            uid: string;
            title: string;
            description: string | null;
            hosts: components["schemas"]["BookingHost"][];
            /** @enum {string} */
            status: "accepted" | "pending" | "cancelled" | "rejected";
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            duration: number;
            eventTypeId: number | null;
            eventType: components["schemas"]["BookingEventType"] | null;
            meetingUrl: string;
            location: string;
            absentHost: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            rating: number | null;
            icsUid: string;
            attendees: components["schemas"]["SeatedAttendee"][];
            rescheduledByEmail: string | null;
            seatUid: string;
        };
        BookingBySeat: {
            cancellationReason?: string | null;
            reschedulingReason?: string;
            rescheduledFromUid?: string;
            rescheduledToUid?: string;
            isPlatformManagedUserBooking?: boolean;
            cancelledByEmail?: string | null;
            recurringBookingUid?: string;
            id: number;
            uid: string;
            title: string;
            description: string | null;
            hosts: components["schemas"]["HostBySeat"][];
            /** @enum {string} */
            status: "accepted" | "pending" | "cancelled" | "rejected";
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            duration: number;
            eventTypeId: number | null;
            eventType: components["schemas"]["BookingEventType"] | null;
            meetingUrl: string;
            location: string;
            absentHost: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            rating: number | null;
            icsUid: string;
            attendees: components["schemas"]["SeatedAttendee"][];
            rescheduledByEmail: string | null;
        };
        /** @description Documented, not seen. */
        SeatedRecurringBooking: {
            cancellationReason?: string | null;
            reschedulingReason?: string;
            rescheduledFromUid?: string;
            rescheduledToUid?: string;
            isPlatformManagedUserBooking?: boolean;
            cancelledByEmail?: string | null;
            recurringBookingUid: string;
            rescheduledByEmail?: string | null;
            seatUid?: string;
            id: number;
            uid: string;
            title: string;
            description: string | null;
            hosts: components["schemas"]["BookingHost"][];
            /** @enum {string} */
            status: "accepted" | "pending" | "cancelled" | "rejected";
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            duration: number;
            eventTypeId: number | null;
            eventType: components["schemas"]["BookingEventType"] | null;
            meetingUrl: string;
            location: string;
            absentHost: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            rating: number | null;
            icsUid: string;
            attendees: components["schemas"]["SeatedAttendee"][];
        };
        Booking: components["schemas"]["RegularBooking"] | components["schemas"]["RecurringBooking"] | components["schemas"]["SeatedBooking"] | components["schemas"]["SeatedRecurringBooking"];
        BookingSeries: (components["schemas"]["RecurringBooking"] | components["schemas"]["SeatedRecurringBooking"])[];
        Pagination: {
            totalItems: number;
            remainingItems: number;
            returnedItems: number;
            itemsPerPage: number;
            currentPage: number;
            totalPages: number;
            hasNextPage: boolean;
            hasPreviousPage: boolean;
        };
        CursorPagination: {
            nextCursor: string | null;
            hasMore: boolean;
        };
        BookingAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["Booking"] | components["schemas"]["BookingSeries"];
        };
        SingleBookingAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["Booking"];
        };
        BookingBySeatAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["BookingBySeat"];
        };
        CreateBookingAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["CreatedBooking"] | components["schemas"]["BookingSeries"] | components["schemas"]["CreatedSeat"];
        };
        RescheduleBookingAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["RescheduledBooking"] | components["schemas"]["RescheduledRecurringBooking"] | components["schemas"]["MovedSeat"];
        };
        CancelBookingAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["CancelledBooking"] | components["schemas"]["RecurringBooking"] | components["schemas"]["SeatedBooking"] | components["schemas"]["BookingSeries"];
        };
        AddGuestsAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["BookingWithGuests"] | components["schemas"]["RecurringBooking"] | components["schemas"]["SeatedBooking"] | components["schemas"]["BookingSeries"];
        };
        BookingList: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["Booking"][];
            pagination: components["schemas"]["Pagination"];
        };
        BookingCursorList: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["Booking"][];
            pagination: components["schemas"]["CursorPagination"];
        };
        NumberedAttendee: {
            phoneNumber?: string;
            id: number;
            name: string;
            email: string;
            displayEmail: string;
            timeZone: string;
            language: string;
            absent: boolean;
        };
        AddedAttendee: {
            phoneNumber?: string;
            id: number;
            name: string;
            email: string;
            displayEmail: string;
            timeZone: string;
            language: string;
            absent: boolean;
            bookingId: number;
        };
        AttendeeAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["NumberedAttendee"];
        };
        AttendeeList: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["NumberedAttendee"][];
        };
        AddAttendeeAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["AddedAttendee"];
        };
        /** @description Documented, not seen. */
        RemovedAttendee: {
            id: number;
            bookingId: number;
            name: string;
            email: string;
            timeZone: string;
        };
        RemoveAttendeeAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["RemovedAttendee"];
        };
        ReassignAnswer: {
            /** @enum {string} */
            status: "success";
            data: {
                bookingUid: string;
                reassignedTo: {
                    displayEmail?: string;
                    id: number;
                    name: string;
                    email: string;
                };
            };
        };
        CalendarLink: {
            id: string;
            label: string;
            link: string;
        };
        CalendarLinks: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["CalendarLink"][];
        };
        /** @description Documented, not seen. */
        BookingReference: {
            id: number;
            type: string;
            eventUid: string;
            destinationCalendarId: string | null;
        };
        BookingReferences: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["BookingReference"][];
        };
        /** @description Documented, not seen. */
        Recording: {
            maxParticipants?: number;
            downloadLink?: string | null;
            error?: string | null;
            id: string;
            roomName: string;
            startTs: number;
            status: string;
            duration: number;
            shareToken: string;
        };
        /** @description Documented, not seen. */
        RecordingList: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["Recording"][];
        };
        /** @description Documented, not seen. */
        TranscriptList: {
            /** @enum {string} */
            status: "success";
            data: string[];
        };
        /** @description Documented, not seen. */
        ConferencingSession: {
            id: string;
            room: string;
            startTime: number;
            duration: number;
            ongoing: boolean;
            maxParticipants: number;
            participants: {
                userId: string | null;
                userName: string | null;
                joinTime: number;
                duration: number;
            }[];
        };
        /** @description Documented, not seen. */
        ConferencingSessionList: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["ConferencingSession"][];
        };
        /** @description Documented, not seen. */
        RoutingStep: {
            round?: string;
            domain?: string;
            step?: string;
            timestamp?: number;
            data?: {
                [key: string]: unknown;
            };
            message: string;
        };
        RoutingTraceAnswer: {
            /** @enum {string} */
            status: "success";
            data: {
                steps: components["schemas"]["RoutingStep"][];
                groups: {
                    round?: string;
                    domain?: string;
                    steps: components["schemas"]["RoutingStep"][];
                }[];
                formSubmission: {
                    form: {
                        description?: string | null;
                        name: string;
                    };
                    responses: {
                        fieldId: string;
                        label: string;
                        displayValue: string;
                    }[];
                } | null;
            };
        };
        EmailVerificationCheck: {
            /** @enum {string} */
            status: "success";
            data: boolean;
        };
        LegacyResponses: {
            email?: string;
            name?: string | {
                [key: string]: string;
            };
        } & {
            [key: string]: unknown;
        };
        LegacyCreatedBooking: {
            userUuid?: string;
            previousBooking?: {
                [key: string]: unknown;
            } | null;
            id: number;
            uid: string;
            title: string;
            description: string | null;
            customInputs: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            startTime: string;
            /** Format: date-time */
            endTime: string;
            location: string | null;
            /** @enum {string} */
            status: "ACCEPTED" | "PENDING" | "CANCELLED" | "REJECTED" | "AWAITING_HOST";
            metadata: {
                [key: string]: unknown;
            };
            responses: components["schemas"]["LegacyResponses"];
            userPrimaryEmail: string | null;
            recurringEventId: string | null;
            fromReschedule: string | null;
            rescheduled: boolean | null;
            idempotencyKey: string;
            userId: number;
            eventTypeId: number | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            paid: boolean;
            destinationCalendarId: number | null;
            cancellationReason: string | null;
            rejectionReason: string | null;
            reassignReason: string | null;
            reassignById: number | null;
            dynamicEventSlugRef: string | null;
            dynamicGroupSlugRef: string | null;
            smsReminderNumber: string | null;
            scheduledJobs: unknown[];
            isRecorded: boolean;
            iCalUID: string;
            iCalSequence: number;
            rating: number | null;
            ratingFeedback: string | null;
            noShowHost: boolean;
            oneTimePassword: string | null;
            cancelledBy: string | null;
            rescheduledBy: string | null;
            /** @enum {string} */
            creationSource: "API_V1" | "API_V2" | "WEBAPP" | "MOBILE_APP";
            user: {
                uuid?: string;
                isPlatformManaged?: boolean;
                email: string | null;
                name: string;
                timeZone: string;
                username: string;
            };
            attendees: {
                email: string;
                name: string;
                timeZone: string;
                id: number;
                bookingId: number;
                phoneNumber: string | null;
                locale: string | null;
                noShow: boolean;
            }[];
            payment: unknown[];
            references: unknown[];
            paymentRequired: boolean;
            luckyUsers: unknown[];
            isDryRun: boolean;
        };
        LegacyBooking: {
            assignmentReason?: unknown[];
            id: number;
            uid: string;
            title: string;
            description: string | null;
            customInputs: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            startTime: string;
            /** Format: date-time */
            endTime: string;
            location: string | null;
            /** @enum {string} */
            status: "ACCEPTED" | "PENDING" | "CANCELLED" | "REJECTED" | "AWAITING_HOST";
            metadata: {
                [key: string]: unknown;
            };
            responses: components["schemas"]["LegacyResponses"];
            userPrimaryEmail: string | null;
            recurringEventId: string | null;
            fromReschedule: string | null;
            rescheduled: boolean | null;
            smsReminderNumber: string | null;
            cancellationReason: string | null;
            cancelledBy: string | null;
            rejectionReason: string | null;
            rescheduledBy: string | null;
            user: {
                id: number;
                name: string;
                email: string;
                username: string | null;
                timeZone: string;
                avatarUrl: string | null;
            } | null;
            attendees: {
                email: string;
                name: string;
                timeZone: string;
                phoneNumber: string | null;
            }[];
            eventTypeId: number | null;
            eventType: {
                eventName: string | null;
                slug: string;
                timeZone: string | null;
                schedulingType: string | null;
                hideOrganizerEmail: boolean;
            } | null;
            seatsReferences: unknown[];
            tracking: {
                [key: string]: unknown;
            } | null;
        };
        LegacyListedBooking: {
            routedFromRoutingFormReponse?: {
                [key: string]: unknown;
            } | null;
            assignmentReason?: unknown[];
            assignmentReasonSortedByCreatedAt?: unknown[];
            rescheduledBy?: string | null;
            cancelledBy?: string | null;
            cancellationReason?: string | null;
            rejectionReason?: string | null;
            id: number;
            uid: string;
            title: string;
            description: string | null;
            customInputs: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            startTime: string;
            /** Format: date-time */
            endTime: string;
            location: string | null;
            /** @enum {string} */
            status: "ACCEPTED" | "PENDING" | "CANCELLED" | "REJECTED" | "AWAITING_HOST";
            metadata: {
                [key: string]: unknown;
            };
            responses: components["schemas"]["LegacyResponses"];
            userPrimaryEmail: string | null;
            recurringEventId: string | null;
            fromReschedule: string | null;
            rescheduled: boolean | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            paid: boolean;
            isRecorded: boolean;
            eventType: components["schemas"]["LegacyListedEventType"] | null;
            references: unknown[];
            payment: unknown[];
            user: {
                avatarUrl?: string | null;
                username?: string;
                timeZone?: string;
                id: number;
                name: string;
                email: string;
            };
            attendees: {
                user?: {
                    name: string | null;
                    email: string;
                    avatarUrl: string | null;
                    username: string | null;
                } | null;
                email: string;
                name: string;
                timeZone: string;
                id: number;
                bookingId: number;
                phoneNumber: string | null;
                locale: string | null;
                noShow: boolean;
            }[];
            seatsReferences: unknown[];
            report: {
                [key: string]: unknown;
            } | null;
            rescheduler: string | null;
        };
        LegacyListedEventType: {
            bookingFields?: {
                [key: string]: unknown;
            }[];
            seatsPerTimeSlot?: number | null;
            parentId?: number | null;
            minimumRescheduleNotice?: number | null;
            teamId?: number | null;
            slug: string;
            id: number;
            title: string;
            eventName: string | null;
            price: number;
            recurringEvent: {
                [key: string]: unknown;
            } | null;
            currency: string;
            metadata: {
                [key: string]: unknown;
            };
            disableGuests: boolean;
            seatsShowAttendees: boolean;
            seatsShowAvailabilityCount: boolean;
            eventTypeColor: {
                [key: string]: unknown;
            } | null;
            customReplyToEmail: string | null;
            allowReschedulingPastBookings: boolean;
            hideOrganizerEmail: boolean;
            disableCancelling: boolean;
            disableRescheduling: boolean;
            schedulingType: string | null;
            hosts: unknown[];
            length: number;
            team: {
                [key: string]: unknown;
            } | null;
            hostGroups: unknown[];
        };
        LegacyBookingToMove: {
            userId?: number;
            id: number;
            uid: string;
            /** Format: date-time */
            startTime: string;
            /** Format: date-time */
            endTime: string;
            description: string | null;
            customInputs: {
                [key: string]: unknown;
            };
            responses: components["schemas"]["LegacyResponses"];
            smsReminderNumber: string | null;
            location: string | null;
            eventTypeId: number | null;
            eventType: {
                minimumRescheduleNotice?: number | null;
                disableRescheduling: boolean;
            } | null;
            /** @enum {string} */
            status: "ACCEPTED" | "PENDING" | "CANCELLED" | "REJECTED" | "AWAITING_HOST";
            attendees: {
                email: string;
                name: string;
                bookingSeat: {
                    [key: string]: unknown;
                } | null;
            }[];
            user: {
                username?: string;
                id: number;
            };
        };
        LegacyCreateAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["LegacyCreatedBooking"];
        };
        LegacyBookingAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["LegacyBooking"];
        };
        LegacyBookingToMoveAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["LegacyBookingToMove"];
        };
        LegacyBookingList: {
            /** @enum {string} */
            status: "success";
            data: {
                bookings: components["schemas"]["LegacyListedBooking"][];
                recurringInfo: unknown[];
                totalCount: number;
                nextCursor: number | null;
            };
        };
        LegacyCancelAnswer: {
            /** @enum {string} */
            status: "success";
            data: {
                bookingId: number;
                bookingUid: string;
                onlyRemovedAttendee: boolean;
            };
        };
        Webhook: {
            time?: number | null;
            timeUnit?: string | null;
            version?: string;
            id: string;
            subscriberUrl: string;
            triggers: string[];
            active: boolean;
            secret: string | null;
            payloadTemplate: string | null;
            userId: number;
        };
        StoredWebhook: {
            version?: string;
            id: string;
            subscriberUrl: string;
            triggers: string[];
            active: boolean;
            secret: string | null;
            payloadTemplate: string | null;
            userId: number;
            teamId: number | null;
            eventTypeId: number | null;
            appId: string | null;
            oAuthClientId: string | null;
            platform: boolean;
            /** Format: date-time */
            createdAt: string;
            time: number | null;
            timeUnit: string | null;
        };
        EventTypeWebhook: {
            time?: number | null;
            timeUnit?: string | null;
            version?: string;
            id: string;
            subscriberUrl: string;
            triggers: string[];
            active: boolean;
            secret: string | null;
            payloadTemplate: string | null;
            eventTypeId: number;
        };
        WebhookAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["Webhook"];
        };
        StoredWebhookAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["StoredWebhook"];
        };
        WebhookList: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["Webhook"][];
        };
        EventTypeWebhookAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["EventTypeWebhook"];
        };
        EventTypeWebhookList: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["EventTypeWebhook"][];
        };
        EventTypeWebhooksDeletion: {
            /** @enum {string} */
            status: "success";
            data: string;
        };
        DeliveredOrganizer: {
            id: number;
            name: string;
            email: string;
            username: string;
            timeZone: string;
            language: {
                locale: string;
            };
            timeFormat: string;
            utcOffset: number;
        };
        DeliveredAttendee: {
            firstName?: string;
            lastName?: string;
            phoneNumber?: string | null;
            bookingSeat?: components["schemas"]["DeliveredSeat"] | null;
            name: string;
            email: string;
            timeZone: string;
            language: {
                locale: string;
            };
            utcOffset: number;
        };
        DeliveredSeat: {
            id: number;
            referenceUid: string;
            bookingId: number;
            attendeeId: number;
            data: {
                responses: components["schemas"]["BookingFieldsResponses"];
                description: string;
            };
            metadata: {
                [key: string]: string;
            };
        };
        DeliveredResponses: {
            attendeePhoneNumber?: {
                value?: string;
                label: string;
                isHidden: boolean;
            };
            name: {
                label: string;
                isHidden: boolean;
                value: string;
            };
            email: {
                label: string;
                isHidden: boolean;
                value: string;
            };
            location: {
                value?: {
                    value: string;
                    optionValue: string;
                };
                label: string;
                isHidden: boolean;
            };
            title: {
                value?: string;
                label: string;
                isHidden: boolean;
            };
            notes: {
                value?: string;
                label: string;
                isHidden: boolean;
            };
            guests: {
                value?: string[];
                label: string;
                isHidden: boolean;
            };
            rescheduleReason: {
                value?: string;
                label: string;
                isHidden: boolean;
            };
        } & {
            [key: string]: unknown;
        };
        DeliveredRecurrence: {
            count?: number;
            freq: number;
            interval: number;
        };
        BookedPayload: {
            additionalNotes: string;
            description: string;
            hideCalendarNotes: boolean;
            hideCalendarEventDetails: boolean;
            iCalUID: string;
            iCalSequence: number;
            schedulingType: string | null;
            seatsPerTimeSlot: number | null;
            seatsShowAttendees: boolean;
            seatsShowAvailabilityCount: boolean;
            attendeeSeatId?: string;
            recurringEvent?: components["schemas"]["DeliveredRecurrence"];
            disableRescheduling: boolean;
            disableCancelling: boolean;
            oneTimePassword: string | null;
            hashedLink?: string | null;
            hideBranding?: boolean;
            metadata: {
                [key: string]: string;
            };
            organizationId?: number | null;
            assignmentReason?: unknown[] | null;
            appsStatus?: unknown[];
            platformClientId?: string;
            platformRescheduleUrl?: string;
            platformCancelUrl?: string;
            platformBookingUrl?: string;
            cancellationReason?: string | null;
            rejectionReason?: string | null;
            eventTypeTitle?: string;
            privateNoteEnabled?: boolean;
            privateNoteMode?: string | null;
            privateNoteTemplate?: string | null;
            disableReschedulingScope?: string;
            disableCancellingScope?: string;
            recurrenceTimeZone?: string;
            attendeeIcsContent?: string;
            organizerIcsContent?: string;
            uid: string;
            bookingId: number;
            title: string;
            type: string;
            eventTypeId: number;
            eventTitle: string;
            eventDescription: string | null;
            /** Format: date-time */
            startTime: string;
            /** Format: date-time */
            endTime: string;
            length: number;
            organizer: components["schemas"]["DeliveredOrganizer"];
            attendees: components["schemas"]["DeliveredAttendee"][];
            responses: components["schemas"]["DeliveredResponses"];
            userFieldsResponses: {
                [key: string]: unknown;
            };
            customInputs: {
                [key: string]: unknown;
            };
            location: string;
            destinationCalendar: {
                [key: string]: unknown;
            }[] | null;
            bookerUrl: string;
            currency: string;
            hideOrganizerEmail: boolean;
            customReplyToEmail: string | null;
            /** @enum {string} */
            status: "ACCEPTED";
            price: number;
            /** @constant */
            requiresConfirmation: false;
        };
        ConfirmedPayload: {
            additionalNotes?: string;
            description?: string;
            hideCalendarNotes: boolean;
            hideCalendarEventDetails: boolean;
            iCalUID?: string;
            iCalSequence?: number;
            schedulingType?: string | null;
            seatsPerTimeSlot?: number | null;
            seatsShowAttendees?: boolean;
            seatsShowAvailabilityCount?: boolean;
            attendeeSeatId?: string;
            recurringEvent?: components["schemas"]["DeliveredRecurrence"];
            disableRescheduling?: boolean;
            disableCancelling?: boolean;
            oneTimePassword?: string | null;
            hashedLink?: string | null;
            hideBranding?: boolean;
            metadata?: {
                [key: string]: string;
            };
            organizationId?: number | null;
            assignmentReason?: unknown[] | null;
            appsStatus?: unknown[];
            platformClientId?: string;
            platformRescheduleUrl?: string;
            platformCancelUrl?: string;
            platformBookingUrl?: string;
            cancellationReason?: string | null;
            rejectionReason?: string | null;
            eventTypeTitle?: string;
            privateNoteEnabled?: boolean;
            privateNoteMode?: string | null;
            privateNoteTemplate?: string | null;
            disableReschedulingScope?: string;
            disableCancellingScope?: string;
            recurrenceTimeZone?: string;
            attendeeIcsContent?: string;
            organizerIcsContent?: string;
            uid: string;
            bookingId: number;
            title: string;
            type: string;
            eventTypeId: number;
            eventTitle: string;
            eventDescription: string | null;
            /** Format: date-time */
            startTime: string;
            /** Format: date-time */
            endTime: string;
            length: number;
            organizer: components["schemas"]["DeliveredOrganizer"];
            attendees: components["schemas"]["DeliveredAttendee"][];
            responses: components["schemas"]["DeliveredResponses"];
            userFieldsResponses: {
                [key: string]: unknown;
            };
            customInputs: {
                [key: string]: unknown;
            };
            location: string;
            destinationCalendar: {
                [key: string]: unknown;
            }[] | null;
            bookerUrl: string;
            currency: string;
            hideOrganizerEmail: boolean;
            customReplyToEmail: string | null;
            /** @enum {string} */
            status: "ACCEPTED";
            price: number;
            /** @constant */
            requiresConfirmation: true;
        };
        BookingCreatedDelivery: {
            /** @enum {string} */
            triggerEvent: "BOOKING_CREATED";
            /** Format: date-time */
            createdAt: string;
            payload: components["schemas"]["BookedPayload"] | components["schemas"]["ConfirmedPayload"];
        };
        BookingRequestedDelivery: {
            /** @enum {string} */
            triggerEvent: "BOOKING_REQUESTED";
            /** Format: date-time */
            createdAt: string;
            payload: {
                additionalNotes: string;
                description: string;
                hideCalendarNotes: boolean;
                hideCalendarEventDetails: boolean;
                iCalUID: string;
                iCalSequence: number;
                schedulingType: string | null;
                seatsPerTimeSlot: number | null;
                seatsShowAttendees: boolean;
                seatsShowAvailabilityCount: boolean;
                attendeeSeatId?: string;
                recurringEvent?: components["schemas"]["DeliveredRecurrence"];
                disableRescheduling: boolean;
                disableCancelling: boolean;
                oneTimePassword: string;
                hashedLink?: string | null;
                hideBranding?: boolean;
                metadata: {
                    [key: string]: string;
                };
                organizationId?: number | null;
                assignmentReason?: unknown[] | null;
                appsStatus?: unknown[];
                platformClientId?: string;
                platformRescheduleUrl?: string;
                platformCancelUrl?: string;
                platformBookingUrl?: string;
                cancellationReason?: string | null;
                rejectionReason?: string | null;
                eventTypeTitle?: string;
                privateNoteEnabled?: boolean;
                privateNoteMode?: string | null;
                privateNoteTemplate?: string | null;
                disableReschedulingScope?: string;
                disableCancellingScope?: string;
                recurrenceTimeZone?: string;
                attendeeIcsContent?: string;
                organizerIcsContent?: string;
                uid: string;
                bookingId: number;
                title: string;
                type: string;
                eventTypeId: number;
                eventTitle: string;
                eventDescription: string | null;
                /** Format: date-time */
                startTime: string;
                /** Format: date-time */
                endTime: string;
                length: number;
                organizer: components["schemas"]["DeliveredOrganizer"];
                attendees: components["schemas"]["DeliveredAttendee"][];
                responses: components["schemas"]["DeliveredResponses"];
                userFieldsResponses: {
                    [key: string]: unknown;
                };
                customInputs: {
                    [key: string]: unknown;
                };
                location: string;
                destinationCalendar: {
                    [key: string]: unknown;
                }[] | null;
                bookerUrl: string;
                currency: string;
                hideOrganizerEmail: boolean;
                customReplyToEmail: string | null;
                /** @enum {string} */
                status: "PENDING";
                price: number;
                /** @constant */
                requiresConfirmation: true;
            };
        };
        BookingRescheduledDelivery: {
            /** @enum {string} */
            triggerEvent: "BOOKING_RESCHEDULED";
            /** Format: date-time */
            createdAt: string;
            payload: {
                additionalNotes: string;
                description: string;
                hideCalendarNotes: boolean;
                hideCalendarEventDetails: boolean;
                iCalUID?: string;
                iCalSequence: number;
                schedulingType: string | null;
                seatsPerTimeSlot: number | null;
                seatsShowAttendees: boolean;
                seatsShowAvailabilityCount: boolean;
                attendeeSeatId?: string;
                recurringEvent?: components["schemas"]["DeliveredRecurrence"];
                disableRescheduling: boolean;
                disableCancelling: boolean;
                oneTimePassword: string | null;
                hashedLink?: string | null;
                hideBranding?: boolean;
                metadata: {
                    [key: string]: string;
                };
                organizationId?: number | null;
                assignmentReason?: unknown[] | null;
                appsStatus?: unknown[];
                platformClientId?: string;
                platformRescheduleUrl?: string;
                platformCancelUrl?: string;
                platformBookingUrl?: string;
                cancellationReason?: string | null;
                rejectionReason?: string | null;
                eventTypeTitle?: string;
                privateNoteEnabled?: boolean;
                privateNoteMode?: string | null;
                privateNoteTemplate?: string | null;
                disableReschedulingScope?: string;
                disableCancellingScope?: string;
                recurrenceTimeZone?: string;
                attendeeIcsContent?: string;
                organizerIcsContent?: string;
                uid: string;
                bookingId: number;
                title: string;
                type: string;
                eventTypeId: number;
                eventTitle: string;
                eventDescription: string | null;
                /** Format: date-time */
                startTime: string;
                /** Format: date-time */
                endTime: string;
                length: number;
                organizer: components["schemas"]["DeliveredOrganizer"];
                attendees: components["schemas"]["DeliveredAttendee"][];
                responses: components["schemas"]["DeliveredResponses"];
                userFieldsResponses: {
                    [key: string]: unknown;
                };
                customInputs: {
                    [key: string]: unknown;
                };
                location: string;
                destinationCalendar: {
                    [key: string]: unknown;
                }[] | null;
                bookerUrl: string;
                currency: string;
                hideOrganizerEmail: boolean;
                customReplyToEmail: string | null;
                /** @enum {string} */
                status: "ACCEPTED";
                price: number;
                requiresConfirmation: boolean;
                rescheduleId: number;
                rescheduleUid: string;
                /** Format: date-time */
                rescheduleStartTime: string;
                /** Format: date-time */
                rescheduleEndTime: string;
            };
        };
        BookingRejectedDelivery: {
            /** @enum {string} */
            triggerEvent: "BOOKING_REJECTED";
            /** Format: date-time */
            createdAt: string;
            payload: {
                additionalNotes?: string;
                description?: string;
                hideCalendarNotes: boolean;
                hideCalendarEventDetails: boolean;
                iCalUID?: string;
                iCalSequence?: number;
                schedulingType?: string | null;
                seatsPerTimeSlot?: number | null;
                seatsShowAttendees?: boolean;
                seatsShowAvailabilityCount?: boolean;
                attendeeSeatId?: string;
                recurringEvent?: components["schemas"]["DeliveredRecurrence"];
                disableRescheduling?: boolean;
                disableCancelling?: boolean;
                oneTimePassword?: string | null;
                hashedLink?: string | null;
                hideBranding?: boolean;
                metadata?: {
                    [key: string]: string;
                };
                organizationId?: number | null;
                assignmentReason?: unknown[] | null;
                appsStatus?: unknown[];
                platformClientId?: string;
                platformRescheduleUrl?: string;
                platformCancelUrl?: string;
                platformBookingUrl?: string;
                cancellationReason?: string | null;
                rejectionReason: string;
                eventTypeTitle?: string;
                privateNoteEnabled?: boolean;
                privateNoteMode?: string | null;
                privateNoteTemplate?: string | null;
                disableReschedulingScope?: string;
                disableCancellingScope?: string;
                recurrenceTimeZone?: string;
                attendeeIcsContent?: string;
                organizerIcsContent?: string;
                uid: string;
                bookingId: number;
                title: string;
                type: string;
                eventTypeId: number;
                eventTitle: string;
                eventDescription: string | null;
                /** Format: date-time */
                startTime: string;
                /** Format: date-time */
                endTime: string;
                length: number;
                organizer: components["schemas"]["DeliveredOrganizer"];
                attendees: components["schemas"]["DeliveredAttendee"][];
                responses: components["schemas"]["DeliveredResponses"];
                userFieldsResponses: {
                    [key: string]: unknown;
                };
                customInputs: {
                    [key: string]: unknown;
                };
                location: string;
                destinationCalendar: {
                    [key: string]: unknown;
                }[] | null;
                bookerUrl: string;
                currency: string;
                hideOrganizerEmail: boolean;
                customReplyToEmail: string | null;
                /** @enum {string} */
                status: "REJECTED";
                price: number;
                requiresConfirmation: boolean;
            };
        };
        BookingCancelledDelivery: {
            /** @enum {string} */
            triggerEvent: "BOOKING_CANCELLED";
            /** Format: date-time */
            createdAt: string;
            payload: {
                additionalNotes: string | null;
                description: string | null;
                hideCalendarNotes?: boolean;
                hideCalendarEventDetails?: boolean;
                iCalUID: string;
                iCalSequence: number;
                schedulingType?: string | null;
                seatsPerTimeSlot: number | null;
                seatsShowAttendees: boolean;
                seatsShowAvailabilityCount?: boolean;
                attendeeSeatId?: string;
                recurringEvent?: components["schemas"]["DeliveredRecurrence"];
                disableRescheduling?: boolean;
                disableCancelling?: boolean;
                oneTimePassword?: string | null;
                hashedLink?: string | null;
                hideBranding?: boolean;
                metadata?: {
                    [key: string]: string;
                };
                organizationId?: number | null;
                assignmentReason?: unknown[] | null;
                appsStatus?: unknown[];
                platformClientId?: string;
                platformRescheduleUrl?: string;
                platformCancelUrl?: string;
                platformBookingUrl?: string;
                cancellationReason: string;
                rejectionReason?: string | null;
                eventTypeTitle?: string;
                privateNoteEnabled?: boolean;
                privateNoteMode?: string | null;
                privateNoteTemplate?: string | null;
                disableReschedulingScope?: string;
                disableCancellingScope?: string;
                recurrenceTimeZone?: string;
                attendeeIcsContent?: string;
                organizerIcsContent?: string;
                requestReschedule?: boolean;
                cancelledBy?: string | null;
                uid: string;
                bookingId: number;
                title: string;
                type: string;
                eventTypeId: number;
                eventTitle: string;
                eventDescription: string | null;
                /** Format: date-time */
                startTime: string;
                /** Format: date-time */
                endTime: string;
                length: number;
                organizer: components["schemas"]["DeliveredOrganizer"];
                attendees: components["schemas"]["DeliveredAttendee"][];
                responses: components["schemas"]["DeliveredResponses"];
                userFieldsResponses: {
                    [key: string]: unknown;
                };
                customInputs: {
                    [key: string]: unknown;
                };
                location: string;
                destinationCalendar: {
                    [key: string]: unknown;
                }[] | null;
                bookerUrl: string;
                currency: string;
                hideOrganizerEmail: boolean;
                customReplyToEmail: string | null;
                /** @enum {string} */
                status: "CANCELLED";
                price: number | null;
                requiresConfirmation: boolean | null;
            };
        };
        BookingLocationUpdatedDelivery: {
            /** @enum {string} */
            triggerEvent: "BOOKING_LOCATION_UPDATED";
            /** Format: date-time */
            createdAt: string;
            payload: {
                additionalNotes: string;
                description: string;
                hideCalendarNotes: boolean;
                hideCalendarEventDetails: boolean;
                iCalUID: string;
                iCalSequence: number;
                schedulingType: string | null;
                seatsPerTimeSlot: number | null;
                seatsShowAttendees: boolean;
                seatsShowAvailabilityCount: boolean;
                attendeeSeatId?: string;
                recurringEvent?: components["schemas"]["DeliveredRecurrence"];
                disableRescheduling: boolean;
                disableCancelling: boolean;
                oneTimePassword: string | null;
                hashedLink?: string | null;
                hideBranding?: boolean;
                metadata: {
                    [key: string]: string;
                };
                organizationId?: number | null;
                assignmentReason?: unknown[] | null;
                appsStatus?: unknown[];
                platformClientId?: string;
                platformRescheduleUrl?: string;
                platformCancelUrl?: string;
                platformBookingUrl?: string;
                cancellationReason?: string | null;
                rejectionReason?: string | null;
                eventTypeTitle?: string;
                privateNoteEnabled?: boolean;
                privateNoteMode?: string | null;
                privateNoteTemplate?: string | null;
                disableReschedulingScope?: string;
                disableCancellingScope?: string;
                recurrenceTimeZone?: string;
                attendeeIcsContent?: string;
                organizerIcsContent?: string;
                uid: string;
                bookingId: number;
                title: string;
                type: string;
                eventTypeId: number;
                eventTitle: string;
                eventDescription: string | null;
                /** Format: date-time */
                startTime: string;
                /** Format: date-time */
                endTime: string;
                length: number;
                organizer: components["schemas"]["DeliveredOrganizer"];
                attendees: components["schemas"]["DeliveredAttendee"][];
                responses: components["schemas"]["DeliveredResponses"];
                userFieldsResponses: {
                    [key: string]: unknown;
                };
                customInputs: {
                    [key: string]: unknown;
                };
                location: string;
                destinationCalendar: {
                    [key: string]: unknown;
                }[] | null;
                bookerUrl: string;
                currency: string;
                hideOrganizerEmail: boolean;
                customReplyToEmail: string | null;
                /** @enum {string} */
                status: "ACCEPTED";
                price: number;
                requiresConfirmation: boolean;
                previousLocation: string;
            };
        };
        /** @description Documented, not seen. */
        BookingNoShowUpdatedDelivery: {
            /** @enum {string} */
            triggerEvent: "BOOKING_NO_SHOW_UPDATED";
            /** Format: date-time */
            createdAt: string;
            payload: {
                bookingId?: number;
                bookingUid: string;
                message: string;
                attendees: {
                    email: string;
                    noShow: boolean;
                }[];
            };
        };
        /** @description Documented, not seen. */
        ConnectedCalendar: {
            credentialId?: number;
            primary?: {
                [key: string]: unknown;
            };
            calendars?: {
                [key: string]: unknown;
            }[];
            integration: {
                title?: string;
                slug?: string;
                installed?: boolean;
                name: string;
                type: string;
            };
        };
        CalendarsAnswer: {
            /** @enum {string} */
            status: "success";
            data: {
                connectedCalendars: components["schemas"]["ConnectedCalendar"][];
                destinationCalendar: {
                    [key: string]: unknown;
                };
            };
        };
        CreateBookingBody: {
            eventTypeId?: number;
            eventTypeSlug?: string;
            username?: string;
            teamSlug?: string;
            organizationSlug?: string;
            lengthInMinutes?: number;
            guests?: string[];
            metadata?: {
                [key: string]: string;
            };
            bookingFieldsResponses?: {
                [key: string]: unknown;
            };
            location?: string | {
                [key: string]: unknown;
            };
            meetingUrl?: string;
            recurrenceCount?: number;
            emailVerificationCode?: string;
            allowConflicts?: boolean;
            allowBookingOutOfBounds?: boolean;
            skipBookingLimits?: boolean;
            /** Format: date-time */
            start: string;
            attendee: {
                email?: string;
                language?: string;
                phoneNumber?: string;
                name: string;
                timeZone: string;
            };
        };
        CancelBookingBody: {
            cancellationReason?: string;
            cancelSubsequentBookings?: boolean;
            seatUid?: string;
        };
        RescheduleBookingBody: {
            rescheduledBy?: string;
            reschedulingReason?: string;
            seatUid?: string;
            emailVerificationCode?: string;
            /** Format: date-time */
            start: string;
        };
        LegacyCreateBookingBody: {
            hashedLink?: string | null;
            /** Format: date-time */
            end?: string;
            eventTypeId: number;
            /** Format: date-time */
            start: string;
            responses: {
                name: string;
                email: string;
            } & {
                [key: string]: unknown;
            };
            timeZone: string;
            language: string;
            metadata: {
                [key: string]: unknown;
            };
        };
        LegacyCancelBookingBody: {
            cancellationReason?: string;
            allRemainingBookings?: boolean;
            seatReferenceUid?: string;
        };
        SentLocation: {
            address?: string;
            link?: string;
            phone?: string;
            integration?: string;
            public?: boolean;
            type: string;
        };
        SentBookingField: {
            slug?: string;
            label?: string;
            required?: boolean;
            placeholder?: string;
            options?: string[];
            hidden?: boolean;
            disableOnPrefill?: boolean;
            type: string;
        };
        CreateEventTypeBody: {
            description?: string;
            scheduleId?: number;
            locations?: components["schemas"]["SentLocation"][];
            bookingFields?: components["schemas"]["SentBookingField"][];
            lengthInMinutesOptions?: number[];
            disableGuests?: boolean;
            slotInterval?: number;
            minimumBookingNotice?: number;
            beforeEventBuffer?: number;
            afterEventBuffer?: number;
            offsetStart?: number;
            onlyShowFirstAvailableSlot?: boolean;
            confirmationPolicy?: {
                noticeThreshold?: {
                    unit: string;
                    count: number;
                };
                /** @enum {string} */
                type: "always" | "time";
                blockUnconfirmedBookingsInBooker: boolean;
            } | {
                disabled: boolean;
            };
            seats?: {
                seatsPerTimeSlot: number;
                showAttendeeInfo: boolean;
                showAvailabilityCount: boolean;
            } | {
                disabled: boolean;
            };
            recurrence?: {
                interval: number;
                occurrences: number;
                /** @enum {string} */
                frequency: "yearly" | "monthly" | "weekly";
            } | {
                disabled: boolean;
            };
            bookingWindow?: {
                rolling?: boolean;
                /** @enum {string} */
                type: "businessDays" | "calendarDays" | "range";
                value: number | string[];
            } | {
                disabled: boolean;
            };
            bookingLimitsCount?: {
                day?: number;
                week?: number;
                month?: number;
                year?: number;
            } | {
                disabled: boolean;
            };
            bookingLimitsDuration?: {
                day?: number;
                week?: number;
                month?: number;
                year?: number;
            } | {
                disabled: boolean;
            };
            bookerActiveBookingsLimit?: {
                maximumActiveBookings?: number;
                offerReschedule?: boolean;
            } | {
                disabled: boolean;
            };
            requiresBookerEmailVerification?: boolean;
            bookingRequiresAuthentication?: boolean;
            hidden?: boolean;
            successRedirectUrl?: string;
            title: string;
            slug: string;
            lengthInMinutes: number;
        };
        UpdateEventTypeBody: {
            title?: string;
            slug?: string;
            lengthInMinutes?: number;
            description?: string;
            scheduleId?: number;
            locations?: components["schemas"]["SentLocation"][];
            bookingFields?: components["schemas"]["SentBookingField"][];
            lengthInMinutesOptions?: number[];
            disableGuests?: boolean;
            slotInterval?: number;
            minimumBookingNotice?: number;
            beforeEventBuffer?: number;
            afterEventBuffer?: number;
            offsetStart?: number;
            onlyShowFirstAvailableSlot?: boolean;
            confirmationPolicy?: {
                noticeThreshold?: {
                    unit: string;
                    count: number;
                };
                /** @enum {string} */
                type: "always" | "time";
                blockUnconfirmedBookingsInBooker: boolean;
            } | {
                disabled: boolean;
            };
            seats?: {
                seatsPerTimeSlot: number;
                showAttendeeInfo: boolean;
                showAvailabilityCount: boolean;
            } | {
                disabled: boolean;
            };
            recurrence?: {
                interval: number;
                occurrences: number;
                /** @enum {string} */
                frequency: "yearly" | "monthly" | "weekly";
            } | {
                disabled: boolean;
            };
            bookingWindow?: {
                rolling?: boolean;
                /** @enum {string} */
                type: "businessDays" | "calendarDays" | "range";
                value: number | string[];
            } | {
                disabled: boolean;
            };
            bookingLimitsCount?: {
                day?: number;
                week?: number;
                month?: number;
                year?: number;
            } | {
                disabled: boolean;
            };
            bookingLimitsDuration?: {
                day?: number;
                week?: number;
                month?: number;
                year?: number;
            } | {
                disabled: boolean;
            };
            bookerActiveBookingsLimit?: {
                maximumActiveBookings?: number;
                offerReschedule?: boolean;
            } | {
                disabled: boolean;
            };
            requiresBookerEmailVerification?: boolean;
            bookingRequiresAuthentication?: boolean;
            hidden?: boolean;
            successRedirectUrl?: string;
        };
        DeclineBookingBody: {
            reason?: string;
        };
        MarkAbsentBody: {
            host?: boolean;
            attendees?: {
                email: string;
                absent: boolean;
            }[];
        };
        ReassignBookingBody: {
            reason?: string;
        };
        AddGuestsBody: {
            guests: {
                name?: string;
                timeZone?: string;
                language?: string;
                phoneNumber?: string;
                email: string;
            }[];
        };
        AddAttendeeBody: {
            language?: string;
            phoneNumber?: string;
            name: string;
            email: string;
            timeZone: string;
        };
        UpdateLocationBody: {
            location: {
                /** @enum {string} */
                type: "address";
                address: string;
            } | {
                /** @enum {string} */
                type: "link";
                link: string;
            } | {
                /** @enum {string} */
                type: "phone";
                phone: string;
            } | {
                /** @enum {string} */
                type: "attendeeAddress";
                address: string;
            } | {
                /** @enum {string} */
                type: "attendeePhone";
                phone: string;
            } | {
                /** @enum {string} */
                type: "attendeeDefined";
                location: string;
            };
        };
        RequestRescheduleBody: {
            rescheduleReason?: string;
        };
        BookingFieldsBody: {
            bookingFields: components["schemas"]["SentBookingField"][];
        };
        BookingFieldChangesBody: {
            bookingFields: {
                label?: string;
                required?: boolean;
                slug: string;
            }[];
        };
        PrivateLinkBody: {
            /** Format: date-time */
            expiresAt?: string;
            maxUsageCount?: number;
        };
        ReserveSlotBody: {
            slotDuration?: number;
            reservationDuration?: number;
            eventTypeId: number;
            /** Format: date-time */
            slotStart: string;
        };
        CreateWebhookBody: {
            payloadTemplate?: string;
            secret?: string;
            version?: string;
            active: boolean;
            subscriberUrl: string;
            triggers: string[];
        };
        UpdateWebhookBody: {
            active?: boolean;
            subscriberUrl?: string;
            triggers?: string[];
            payloadTemplate?: string;
            secret?: string;
            version?: string;
        };
        UpdateMeBody: {
            name?: string;
            email?: string;
            bio?: string;
            avatarUrl?: string;
            timeZone?: string;
            locale?: string;
            /** @enum {string} */
            weekStart?: "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday";
            /** @enum {integer} */
            timeFormat?: 12 | 24;
            defaultScheduleId?: number;
            metadata?: {
                [key: string]: unknown;
            };
        };
        DetailedError: {
            /** @enum {string} */
            status: "error";
            /** Format: date-time */
            timestamp: string;
            path: string;
            error: {
                code: string;
                message: string;
                details: {
                    message: string;
                    error: string;
                    statusCode: number;
                };
            };
        };
        TextDetailedError: {
            /** @enum {string} */
            status: "error";
            /** Format: date-time */
            timestamp: string;
            path: string;
            error: {
                code: string;
                message: string;
                details: string;
            };
        };
        StatusDetailedError: {
            /** @enum {string} */
            status: "error";
            /** Format: date-time */
            timestamp: string;
            path: string;
            error: {
                code: string;
                message: string;
                details: {
                    message: string;
                    error: string;
                    statusCode: number;
                };
            };
            statusCode: number;
            message: string;
        };
        ValidationError: {
            /** @enum {string} */
            status: "error";
            /** Format: date-time */
            timestamp: string;
            path: string;
            error: {
                code: string;
                message: string;
                details: {
                    errors: components["schemas"]["ValidationFault"][];
                };
            };
        };
        ValidationFault: {
            value?: unknown;
            constraints?: {
                [key: string]: string;
            };
            target: {
                [key: string]: unknown;
            } | unknown[];
            property: string;
            children: components["schemas"]["ValidationFault"][];
        };
        CodedError: {
            /** @enum {string} */
            status: "error";
            /** Format: date-time */
            timestamp: string;
            path: string;
            error: {
                code: string;
                message: string;
            };
        };
        BareError: {
            error?: string;
            statusCode: number;
            message: string;
        };
        ErrorBody: components["schemas"]["DetailedError"] | components["schemas"]["ValidationError"] | components["schemas"]["CodedError"] | components["schemas"]["BareError"] | components["schemas"]["TextDetailedError"] | components["schemas"]["StatusDetailedError"];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "me.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "me.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "me.listOutOfOffice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutOfOfficeList"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "me.createOutOfOffice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutOfOfficeAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "me.deleteOutOfOffice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                oooId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutOfOfficeAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "me.updateOutOfOffice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                oooId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutOfOfficeAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "me.getBookingLimits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingLimits"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "me.getTeamBookingLimits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamBookingLimits"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "schedules.list": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleList"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "schedules.create": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateScheduleBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "schedules.getDefault": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "schedules.get": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                scheduleId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "schedules.delete": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                scheduleId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "schedules.update": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                scheduleId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateScheduleBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "slots.list": {
        parameters: {
            query: {
                start: string;
                end: string;
                eventTypeId?: number;
                eventTypeSlug?: string;
                username?: string;
                teamSlug?: string;
                format?: "time" | "range";
                duration?: number;
                timeZone?: string;
                bookingUidToReschedule?: string;
            };
            header?: {
                "cal-api-version"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotsAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "slots.listAvailable": {
        parameters: {
            query: {
                eventTypeId: number;
                startTime: string;
                endTime: string;
            };
            header?: {
                "cal-api-version"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacySlotsAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "reservations.create": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReserveSlotBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeReservationAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "reservations.get": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                reservationUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "reservations.delete": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                reservationUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "reservations.update": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                reservationUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReserveSlotBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeReservationAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "webhooks.list": {
        parameters: {
            query?: {
                take?: number;
                skip?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "webhooks.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "webhooks.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredWebhookAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "webhooks.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "webhooks.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "calendars.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarsAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "teams.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamList"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "teams.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "teams.listEventTypes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamEventTypeList"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "event-types.list": {
        parameters: {
            query?: {
                username?: string;
                eventSlug?: string;
                sortCreatedAt?: "asc" | "desc";
            };
            header?: {
                "cal-api-version"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeList"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "event-types.create": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEventTypeBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "event-types.get": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                eventTypeId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "event-types.delete": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                eventTypeId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeDeletion"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "event-types.update": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                eventTypeId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEventTypeBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "event-types.listWebhooks": {
        parameters: {
            query?: {
                take?: number;
                skip?: number;
            };
            header?: never;
            path: {
                eventTypeId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeWebhookList"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "event-types.createWebhook": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventTypeId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeWebhookAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "event-types.deleteWebhooks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventTypeId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeWebhooksDeletion"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "event-types.getWebhook": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventTypeId: number;
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeWebhookAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "event-types.deleteWebhook": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventTypeId: number;
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeWebhookAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "event-types.updateWebhook": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventTypeId: number;
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeWebhookAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "event-types.getBookingFields": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                eventTypeId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingFieldsAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "event-types.replaceBookingFields": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                eventTypeId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingFieldsAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "event-types.addBookingFields": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                eventTypeId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingFieldsBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingFieldsAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "event-types.updateBookingFields": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                eventTypeId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingFieldChangesBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingFieldsAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "event-types.deleteBookingField": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                eventTypeId: number;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingFieldsAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "event-types.listPrivateLinks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventTypeId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivateLinkList"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "event-types.createPrivateLink": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventTypeId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrivateLinkBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivateLinkAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "event-types.deletePrivateLink": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventTypeId: number;
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivateLinkDeletion"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "event-types.updatePrivateLink": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventTypeId: number;
                linkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrivateLinkBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivateLinkAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "event-types.getHistory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventTypeId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeHistory"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "event-types.getSchedulingConfig": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                eventTypeId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchedulingConfigAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.list": {
        parameters: {
            query?: {
                status?: string;
                attendeeEmail?: string;
                attendeeName?: string;
                bookingUid?: string;
                eventTypeId?: number;
                eventTypeIds?: string;
                afterStart?: string;
                beforeEnd?: string;
                afterCreatedAt?: string;
                beforeCreatedAt?: string;
                afterUpdatedAt?: string;
                beforeUpdatedAt?: string;
                sortStart?: "asc" | "desc";
                sortEnd?: "asc" | "desc";
                sortCreated?: "asc" | "desc";
                sortUpdatedAt?: "asc" | "desc";
                take?: number;
                skip?: number;
                cursor?: string;
                limit?: number;
            };
            header?: {
                "cal-api-version"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingList"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.create": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBookingBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateBookingAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.getBySeat": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                seatUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingBySeatAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.get": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                bookingUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.cancel": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                bookingUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelBookingBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelBookingAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.getForReschedule": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                bookingUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyBookingToMoveAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.reschedule": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                bookingUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescheduleBookingBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RescheduleBookingAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.confirm": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                bookingUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SingleBookingAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.decline": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                bookingUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineBookingBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SingleBookingAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.markAbsent": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                bookingUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkAbsentBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SingleBookingAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.addGuests": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                bookingUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddGuestsBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddGuestsAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.reassign": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                bookingUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReassignAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.reassignTo": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                bookingUid: string;
                userId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignBookingBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReassignAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.requestReschedule": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                bookingUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestRescheduleBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.updateLocation": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                bookingUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLocationBody"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SingleBookingAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.listAttendees": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                bookingUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendeeList"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.addAttendee": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                bookingUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAttendeeBody"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddAttendeeAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.getAttendee": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                bookingUid: string;
                attendeeId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendeeAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.removeAttendee": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                bookingUid: string;
                attendeeId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoveAttendeeAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.getCalendarLinks": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                bookingUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarLinks"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.getReferences": {
        parameters: {
            query?: {
                type?: string;
            };
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                bookingUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingReferences"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.getRecordings": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                bookingUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingList"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.getTranscripts": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                bookingUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranscriptList"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.getConferencingSessions": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                bookingUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferencingSessionList"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.getRoutingTrace": {
        parameters: {
            query?: never;
            header?: {
                "cal-api-version"?: string;
            };
            path: {
                bookingUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingTraceAnswer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "bookings.checkEmailVerification": {
        parameters: {
            query: {
                email: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailVerificationCheck"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failed */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
}
