import { webhookAddressOf } from '../../fixtures/prepare.ts';
import { Receiver } from '../../fixtures/webhooks/receiver.ts';
import type { Config } from '../../src/client/index.ts';
import { bad, type Finding, good, note } from './finding.ts';

/** Where webhooks are to reach this machine, and whether it can listen there; that they do, only a delivery can tell. */
export async function webhooks(config: Config, targetUrl: string): Promise<Finding> {
  const address = webhookAddressOf(config, targetUrl);
  if (address === null)
    return note(
      'webhooks',
      'the target is on another machine: claims about deliveries will be unsupported',
      'set CAL_WEBHOOK_URL and CAL_WEBHOOK_PORT to a public address and the port here that it leads to',
    );
  try {
    const receiver = await Receiver.start(address);
    const { host, port } = receiver;
    receiver.close();
    return address.publicUrl === null
      ? good('webhooks', `the target is on this machine too, and reaches it at ${host}`)
      : good('webhooks', `${address.publicUrl} is to lead to ${host}:${port}, for all workers of a run`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return bad('webhooks', `nothing can be received: ${why}`, 'set CAL_WEBHOOK_PORT to a port that is free');
  }
}
