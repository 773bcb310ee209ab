import { claim, expect, test } from '../../fixtures/index.ts';

const TEAMS = { route: 'GET /v2/teams' };

test(
  'a team is listed to its members, and read by its id',
  claim('teams.read.own', {
    requires: TEAMS,
    evidence: ['F99', 'S10#664', 'S12#664', 'S12#665', 'S12#666'],
  }),
  async ({ cal, stranger, team: { id, slug } }) => {
    const own = [expect.objectContaining({ id, slug })];

    expect(await cal.teams.list()).toSucceed(200, expect.arrayContaining(own));
    expect(await cal.teams.get(id)).toSucceed(200, { id, slug });
    expect(await stranger.teams.get(id)).toSucceed(200, { id, slug });
  },
);

test(
  'the event types of a team say who hosts them, and belong to nobody',
  claim('teams.event-types.hosts', { requires: TEAMS, evidence: ['F99', 'S10#667', 'S12#667'] }),
  async ({ cal, team, me, other }) => {
    const hosts = expect.arrayContaining([
      expect.objectContaining({ userId: me.id }),
      expect.objectContaining({ userId: other.id }),
    ]);
    const hosted = { teamId: team.id, ownerId: null, hosts };

    expect(await cal.teams.eventTypes(team.id)).toSucceed(
      200,
      expect.arrayContaining([
        expect.objectContaining({ ...hosted, id: team.roundRobin.id, schedulingType: 'roundRobin' }),
        expect.objectContaining({ ...hosted, id: team.collective.id, schedulingType: 'collective' }),
      ]),
    );
  },
);
