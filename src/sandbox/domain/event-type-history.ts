import { randomUUID } from 'node:crypto';
import type { Sandbox } from '../sandbox.ts';
import type { EventTypeChange, User } from './model.ts';

/** Remembers what was done to an event type, for who asks for its history. */
export function noteChange(
  sandbox: Sandbox,
  eventTypeId: number,
  action: EventTypeChange['action'],
  fields: string[],
): void {
  const at = sandbox.now().toISOString();
  sandbox.state.eventTypeChanges.push({ id: randomUUID(), eventTypeId, action, at, fields });
}

/** A change as the history shows it, which knows neither the old nor the new value here (H9 shape). */
export function viewChange(
  { id, action, at, fields }: EventTypeChange,
  owner: User,
): Record<string, unknown> {
  return {
    id,
    action,
    type: 'event_type',
    timestamp: at,
    source: 'API_V2',
    actor: { type: 'USER', displayName: owner.name, displayEmail: owner.email, displayAvatar: null },
    impersonatedBy: null,
    actionDisplayTitle: `Event type ${action}`,
    displayFields: fields.map((label) => ({ label, fieldValue: { type: 'change', previous: '', next: '' } })),
    displayJson: { version: 1, changedFields: fields, changes: [] },
  };
}
