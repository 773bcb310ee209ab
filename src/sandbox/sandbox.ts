import type { Behaviour } from './behaviour.ts';
import type { Booking, EventType, Schedule, State, User } from './domain/model.ts';
import { Processing } from './domain/processing.ts';
import { SlotsMemory } from './domain/slots-memory.ts';
import type { Fields } from './http/request.ts';
import { Deliveries } from './webhooks/deliveries.ts';

/** What a route works with: the memory, the clock and the decisions of the release that is played. */
export class Sandbox {
  readonly processing: Processing;
  readonly deliveries: Deliveries;
  readonly slotsMemory: SlotsMemory<Record<string, Fields[]>>;

  constructor(
    readonly state: State,
    readonly behaviour: Behaviour,
    private readonly onChange: () => void = () => {},
    /** What a mutant makes of a payload that is to be delivered. */
    readonly respelt: (trigger: string, payload: Fields) => Fields = (_, payload) => payload,
  ) {
    this.processing = new Processing(behaviour.bookings.looksBeforeWriting);
    this.deliveries = new Deliveries(behaviour.webhooks);
    this.slotsMemory = new SlotsMemory(behaviour.slots.repeatsFor);
  }

  /**
   * The sandbox's clock: the system's, read anew at each call, and as far ahead as it has been moved. Whatever is decided
   * about one booking or reservation asks for the time with its uid.
   */
  now(uid?: string): Date {
    const { aheadMs, of } = this.state.clock;
    return new Date(Date.now() + aheadMs + (uid === undefined ? 0 : (of[uid] ?? 0)));
  }

  /** Call after each change of `state`; with `--state FILE` the change reaches the file soon after. */
  save(): void {
    this.onChange();
  }

  /** The next id of its kind; never given out twice. */
  takeId(kind: keyof State['nextId']): number {
    const id = this.state.nextId[kind];
    this.state.nextId[kind] += 1;
    return id;
  }

  userById(id: number): User | undefined {
    return this.state.users.find((user) => user.id === id);
  }

  userByKey(apiKey: string): User | undefined {
    return this.state.users.find((user) => user.apiKey === apiKey);
  }

  userBySpentKey(apiKey: string): User | undefined {
    return this.state.users.find(({ spentApiKeys }) => spentApiKeys?.includes(apiKey));
  }

  userByUsername(username: string): User | undefined {
    return this.state.users.find((user) => user.username === username);
  }

  scheduleById(id: number): Schedule | undefined {
    return this.state.schedules.find((schedule) => schedule.id === id);
  }

  eventTypeById(id: number): EventType | undefined {
    return this.state.eventTypes.find((eventType) => eventType.id === id);
  }

  eventTypeBySlug(ownerId: number, slug: string): EventType | undefined {
    return this.state.eventTypes.find(
      (eventType) => eventType.ownerId === ownerId && eventType.slug === slug,
    );
  }

  eventTypeOfTeam(teamSlug: string, slug: string): EventType | undefined {
    const team = this.state.teams.find((one) => one.slug === teamSlug);
    return this.state.eventTypes.find(
      (eventType) => team !== undefined && eventType.hosting?.teamId === team.id && eventType.slug === slug,
    );
  }

  /** Letter case counts (see the scenario `protocol`). */
  bookingByUid(uid: string): Booking | undefined {
    return this.state.bookings.find((booking) => booking.uid === uid);
  }

  /** The bookings that a user hosts or attends, in the order in which they were made. */
  bookingsOf(user: User): Booking[] {
    return this.state.bookings.filter(
      ({ hostId, attendees }) => hostId === user.id || attendees.some(({ email }) => email === user.email),
    );
  }
}
