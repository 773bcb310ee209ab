import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Team } from '../domain/model.ts';
import { viewTeam, viewTeamEventType } from '../domain/teams.ts';
import { success } from '../http/answer.ts';
import { requireUser } from '../http/auth.ts';
import { DetailedRefusal } from '../http/errors.ts';
import { idOf } from '../http/id.ts';
import type { Sandbox } from '../sandbox.ts';

function ownTeams(request: FastifyRequest, sandbox: Sandbox): Team[] {
  const user = requireUser(request);
  return sandbox.state.teams.filter(({ memberIds }) => memberIds.includes(user.id));
}

/** @throws DetailedRefusal 404; a guess */
function ownTeam(request: FastifyRequest, sandbox: Sandbox): Team {
  const teams = ownTeams(request, sandbox);
  const id = idOf(request, 'teamId');
  const team = teams.find((one) => one.id === id);
  if (!team) throw new DetailedRefusal(404, `Team with id ${id} not found`);
  return team;
}

/** `/v2/teams` (S12#664 to #667), of which the public edition of 2026-07 has none (S26#656); for its members. */
export function register(app: FastifyInstance, sandbox: Sandbox): void {
  if (!sandbox.behaviour.hasTeamRoutes) return;

  app.get('/v2/teams', (request) => success(ownTeams(request, sandbox).map(viewTeam)));

  app.get('/v2/teams/:teamId', (request) => success(viewTeam(ownTeam(request, sandbox))));

  app.get('/v2/teams/:teamId/event-types', (request) => {
    const team = ownTeam(request, sandbox);
    const own = sandbox.state.eventTypes.filter(({ hosting }) => hosting?.teamId === team.id);
    return success(own.map((eventType) => viewTeamEventType(sandbox, team, eventType)));
  });
}
