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
        get?: never;
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        ScheduleDeletion: {
            /** @enum {string} */
            status: "success";
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
        BookingHost: {
            displayEmail?: string;
            id: number;
            name: string;
            email: string;
            username: string;
            timeZone: string;
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
            rescheduledByEmail?: string | null;
            seatUid?: string;
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
        };
        SeatedRecurringBooking: {
            cancellationReason?: string | null;
            reschedulingReason?: string;
            rescheduledFromUid?: string;
            rescheduledToUid?: string;
            isPlatformManagedUserBooking?: boolean;
            cancelledByEmail?: string | null;
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
            recurringBookingUid: string;
        };
        Booking: components["schemas"]["RegularBooking"] | components["schemas"]["RecurringBooking"] | components["schemas"]["SeatedBooking"];
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
        CreateBookingAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["CreatedBooking"] | components["schemas"]["BookingSeries"] | components["schemas"]["SeatedBooking"];
        };
        RescheduleBookingAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["RescheduledBooking"] | components["schemas"]["RescheduledRecurringBooking"] | components["schemas"]["SeatedBooking"];
        };
        CancelBookingAnswer: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["CancelledBooking"] | components["schemas"]["RecurringBooking"] | components["schemas"]["SeatedBooking"] | components["schemas"]["BookingSeries"];
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
            location: string;
            /** @enum {string} */
            status: "ACCEPTED" | "PENDING" | "CANCELLED" | "REJECTED" | "AWAITING_HOST";
            metadata: {
                [key: string]: unknown;
            };
            responses: components["schemas"]["LegacyResponses"];
            userPrimaryEmail: string;
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
                locale: string;
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
            location: string;
            /** @enum {string} */
            status: "ACCEPTED" | "PENDING" | "CANCELLED" | "REJECTED" | "AWAITING_HOST";
            metadata: {
                [key: string]: unknown;
            };
            responses: components["schemas"]["LegacyResponses"];
            userPrimaryEmail: string;
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
                username: string;
                timeZone: string;
                avatarUrl: string | null;
            };
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
            location: string;
            /** @enum {string} */
            status: "ACCEPTED" | "PENDING" | "CANCELLED" | "REJECTED" | "AWAITING_HOST";
            metadata: {
                [key: string]: unknown;
            };
            responses: components["schemas"]["LegacyResponses"];
            userPrimaryEmail: string;
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
                locale: string;
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
        DeclineBookingBody: {
            reason?: string;
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
                    "application/json": components["schemas"]["ScheduleDeletion"];
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
    "slots.list": {
        parameters: {
            query: {
                start: string;
                end: string;
                eventTypeId?: number;
                eventTypeSlug?: string;
                username?: string;
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
        requestBody?: never;
        responses: {
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
        requestBody?: never;
        responses: {
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
        requestBody?: never;
        responses: {
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
        requestBody?: never;
        responses: {
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
        requestBody?: never;
        responses: {
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
