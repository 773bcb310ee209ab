import type { Sandbox } from '../sandbox.ts';
import { isBookable } from './availability.ts';
import { emptyEventType } from './event-type-input.ts';
import { BOOKER, viewEventType } from './event-type-view.ts';
import type { EventType, Hosting, State, Team, User } from './model.ts';
import { offeredSlots, type Slot, type SlotQuery } from './slots.ts';

type View = Record<string, unknown>;

/**
 * Gives a fresh account the team that was recorded (S10 and S12 #664 to #667, where it was made in the database): both
 * users, an event type that one of them hosts, and one that both do.
 */
export function foundTeam(state: State): void {
  const team = { id: 301, name: 'Contract Team', slug: 'contract-team' };
  const userIds = state.users.map(({ id }) => id);
  const hosted = (id: number, slug: string, schedulingType: Hosting['schedulingType']): EventType => ({
    ...emptyEventType(id, 0),
    title: slug,
    slug,
    lengthInMinutes: 30,
    locations: [{ type: 'address', address: '1 Contract Street, London', public: true }],
    hosting: { teamId: team.id, schedulingType, userIds },
  });
  state.teams.push({ ...team, memberIds: userIds });
  state.eventTypes.push(hosted(4001, 'contract-round-robin', 'roundRobin'));
  state.eventTypes.push(hosted(4002, 'contract-collective', 'collective'));
}

/** Who may host an event type: its owner, or whoever its team says. */
export function hostsOf(sandbox: Sandbox, { ownerId, hosting }: EventType): User[] {
  return (hosting?.userIds ?? [ownerId]).flatMap((id) => sandbox.userById(id) ?? []);
}

/** Who hosts a booking beside its host: of a collective event type all others (S12#275). */
export function coHostsOf(sandbox: Sandbox, eventType: EventType, host: User): User[] {
  if (eventType.hosting?.schedulingType !== 'collective') return [];
  return hostsOf(sandbox, eventType).filter(({ id }) => id !== host.id);
}

/** Who hosts a booking at that time. Of a round robin the first who can; that it is the first is a guess. */
export function hostAt(
  sandbox: Sandbox,
  time: { eventType: EventType; start: Date; end: Date },
  but?: User,
): User | undefined {
  const hosts = hostsOf(sandbox, time.eventType).filter((host) => host !== but);
  if (time.eventType.hosting?.schedulingType !== 'roundRobin') return hosts[0];
  return hosts.find((host) => isBookable(sandbox, { ...time, host })) ?? (but ? undefined : hosts[0]);
}

/** The slots that all hosts of a collective event type have, or any of another one (S12#455), in order. */
export function slotsOfHosts(sandbox: Sandbox, query: Omit<SlotQuery, 'host'>): Slot[] {
  const each = hostsOf(sandbox, query.eventType).map((host) => offeredSlots(sandbox, { ...query, host }));
  if (query.eventType.hosting?.schedulingType === 'collective') {
    const [first = [], ...others] = each.map((slots) => new Map(slots.map((slot) => [slot.start, slot])));
    return [...first.values()].filter(({ start }) => others.every((slots) => slots.has(start)));
  }
  const all = new Map(each.flat().map((slot) => [slot.start, slot]));
  return [...all.values()].sort((one, other) => one.start - other.start);
}

/** S12#664 */
export function viewTeam({ id, name, slug }: Team): View {
  return {
    hideBookATeamMember: false,
    timeZone: 'Europe/London',
    weekStart: 'Sunday',
    id,
    parentId: null,
    name,
    slug,
    logoUrl: null,
    calVideoLogo: null,
    appLogo: null,
    appIconLogo: null,
    bio: null,
    hideBranding: false,
    isOrganization: false,
    isPrivate: false,
    theme: null,
    brandColor: null,
    darkBrandColor: null,
    bannerUrl: null,
    timeFormat: null,
  };
}

/** Its hosts; those of a round robin with what weighs them (S12#667). */
function viewHosts(sandbox: Sandbox, eventType: EventType): View[] {
  const isRoundRobin = eventType.hosting?.schedulingType === 'roundRobin';
  return hostsOf(sandbox, eventType).map(({ id, name, username }) => ({
    ...(isRoundRobin ? { mandatory: false, priority: 'medium' } : {}),
    userId: id,
    name,
    username,
    avatarUrl: null,
  }));
}

/** An event type of a team, as the list shows it (S12#667). */
export function viewTeamEventType(sandbox: Sandbox, team: Team, eventType: EventType): View {
  const [first] = hostsOf(sandbox, eventType);
  const { users: _, ...view } = viewEventType(sandbox, { ...eventType, ownerId: first?.id ?? 0 }, 'one');
  const { id, name, slug } = team;
  const bare = { bannerUrl: null, logoUrl: null, brandColor: null, darkBrandColor: null, theme: null };
  return {
    ...view,
    // That it is reached so is documented.
    ...('bookingUrl' in view ? { bookingUrl: `${BOOKER}/team/${slug}/${eventType.slug}` } : {}),
    // Though an event type of a user has none on 2025-10 (S10#667).
    calVideoSettings: sandbox.behaviour.eventTypes.calVideoSettings,
    hosts: viewHosts(sandbox, eventType),
    teamId: id,
    ownerId: null,
    parentEventTypeId: null,
    schedulingType: eventType.hosting?.schedulingType,
    assignAllTeamMembers: false,
    team: { id, name, slug, weekStart: 'Sunday', ...bare },
    rescheduleWithSameRoundRobinHost: false,
  };
}

/** The scheduling configuration, as documented (F97). */
export function viewSchedulingConfig(sandbox: Sandbox, eventType: EventType): View {
  const hosts = viewHosts(sandbox, eventType);
  const { schedulingType } = eventType.hosting ?? {};
  return { eventTypeId: eventType.id, schedulingType, hosts, assignAllTeamMembers: false };
}
