import { claim, expect, test, UNKNOWN_ID } from '../../fixtures/index.ts';

/**
 * Targets without it know no teams at all (F99). Here the other account books: should an answer be lost, what it made is
 * looked for with both hosts.
 */
const requires = { route: 'GET /v2/teams' };

test(
  'a booking of a round robin has one host, one of its event type',
  claim('bookings.round-robin.books', { requires, evidence: ['F99', 'S10#267', 'S12#267'] }),
  async ({ stranger, bookingRequest, team, teamSlots, me, other }) => {
    const { id: eventTypeId } = team.roundRobin;

    const booked = await stranger.bookings.create(bookingRequest(await teamSlots.next(), { eventTypeId }));

    expect(booked).toSucceed(201, { status: 'accepted', eventTypeId });
    expect([[me.id], [other.id]]).toContainEqual(booked.data.hosts.map(({ id }) => id));
  },
);

test(
  'reassigning a booking of a round robin gives it to its other host, under the same uid',
  claim('bookings.round-robin.reassigned', {
    requires,
    evidence: ['F99', 'S10#268', 'S12#268', 'S12#273'],
  }),
  async ({ roundRobinHost, cal, roundRobinBooking: { uid, hosts }, me, other }) => {
    const next = [me, other].find(({ id }) => id !== hosts[0]?.id);

    expect(await roundRobinHost.bookings.reassign(uid)).toSucceed(200, {
      bookingUid: uid,
      reassignedTo: { id: next?.id },
    });
    expect(await cal.bookings.get(uid)).toSucceed(200, { status: 'accepted', hosts: [{ id: next?.id }] });
  },
);

test(
  'a booking of a round robin is reassigned to whoever is named of its hosts',
  claim('bookings.round-robin.reassigned-to', {
    requires,
    evidence: ['F99', 'S10#269', 'S10#270', 'S12#269', 'S12#270', 'S12#273'],
  }),
  async ({ roundRobinHost, cal, roundRobinBooking: { uid, hosts }, me, other }) => {
    const next = [me, other].find(({ id }) => id !== hosts[0]?.id)?.id ?? 0;

    const answer = await roundRobinHost.bookings.reassignTo(uid, next, { reason: 'the contract asks' });

    expect(answer).toSucceed(200, { bookingUid: uid, reassignedTo: { id: next } });
    expect(await cal.bookings.get(uid)).toSucceed(200, { status: 'accepted', hosts: [{ id: next }] });
  },
);

test(
  'reassigning a booking of a round robin to an unknown user answers 404 naming them, and it keeps its host',
  claim('bookings.round-robin.unknown-user', { requires, evidence: ['F99', 'S10#271', 'S12#271'] }),
  async ({ roundRobinHost, cal, roundRobinBooking: { uid, hosts } }) => {
    const answer = await roundRobinHost.bookings.reassignTo(uid, UNKNOWN_ID, {});

    expect(answer).toBeRefused(404, { code: 'NotFoundException', shape: 'detailed', naming: UNKNOWN_ID });
    expect(await cal.bookings.get(uid)).toSucceed(200, { hosts: [{ id: hosts[0]?.id }] });
  },
);

test(
  'a booking of a collective event type has one host, and the others attend it',
  claim('bookings.collective.books', { requires, evidence: ['F99', 'S10#275', 'S12#275'] }),
  async ({ stranger, bookingRequest, team, teamSlots, attendee }) => {
    const request = bookingRequest(await teamSlots.next(), {
      eventTypeId: undefined,
      eventTypeSlug: team.collective.slug,
      teamSlug: team.slug,
    });

    const booked = await stranger.bookings.create(request);

    expect(booked).toSucceed(201, { status: 'accepted', eventTypeId: team.collective.id });
    const [host, ...more] = booked.data.hosts.map(({ id }) => id);
    const others = team.collective.hosts.filter(({ userId }) => userId !== host);
    expect(more).toEqual([]);
    expect(booked.data.attendees.map(({ name }) => name)).toEqual(
      expect.arrayContaining([attendee.name, ...others.map(({ name }) => name)]),
    );
    expect(others).toHaveLength(1);
  },
);

test(
  "a team's event type is offered under the slugs of both, when a host is free",
  claim('slots.list.of-team', { requires, evidence: ['F99', 'S10#455', 'S12#455'] }),
  async ({ cal, team, teamSlots }) => {
    const { day, start } = await teamSlots.next();

    const offered = await cal.slots.list({
      teamSlug: team.slug,
      eventTypeSlug: team.roundRobin.slug,
      start: day,
      end: day,
    });

    expect(offered).toSucceed(200, { [day]: expect.arrayContaining([{ start }]) });
  },
);
