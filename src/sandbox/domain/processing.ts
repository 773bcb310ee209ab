import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The time between looking at the state and writing it. Cal.com takes some hundred milliseconds for it, and that
 * requests at the same moment all pass the look shows in their outcomes (F35); here it is one to two.
 */
export async function processing(): Promise<void> {
  await sleep(1);
}
