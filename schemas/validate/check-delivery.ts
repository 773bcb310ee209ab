import type { AnswerCheck } from '../contract.ts';
import { deliveredBy } from '../operations/deliveries.ts';
import { heldAgainst, undescribed } from './held.ts';
import { componentNode } from './node.ts';
import { typeOf } from './pointer.ts';

/**
 * Holds what a webhook delivered against what the contract says of the trigger that was waited for: the whole
 * parsed body, in its default form (a webhook with a `payloadTemplate` delivers what its template says). A trigger
 * that is not described is a problem.
 */
export function checkDelivery(trigger: string, body: unknown): AnswerCheck {
  const component = deliveredBy(trigger);
  if (component === null) {
    return undescribed('a delivery that the contract describes', typeOf(body), trigger);
  }
  return heldAgainst(`delivery ${trigger}`, [componentNode(component)], body);
}
