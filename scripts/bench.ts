import { startSandbox } from '../src/sandbox/index.ts';
import { npmCommand, wholeNumber } from './run/command.ts';
import { runCommand } from './run/failure.ts';

const TARGET_MS = 10;
const WARM_UP = 20;

await npmCommand(
  'bench',
  'Times a lifecycle of five calls on the sandbox: slots, create, read, cancel, read.',
)
  .option('--rounds <n>', 'lifecycles that count', wholeNumber(1, 100_000), 200)
  .action((options: { rounds: number }) => runCommand(() => main(options.rounds)))
  .parseAsync();

async function main(rounds: number): Promise<number> {
  const sandbox = await startSandbox({ rateLimit: 1_000_000 });
  const call = async (version: string, method: string, path: string, body?: object) => {
    const response = await fetch(`${sandbox.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${sandbox.keys.owner}`,
        'cal-api-version': version,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const answer = (await response.json()) as { data: { id: number; uid: string } };
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer.data;
  };
  try {
    const eventType = await call('2024-06-14', 'POST', '/v2/event-types', {
      title: 'bench',
      slug: 'bench',
      lengthInMinutes: 30,
    });
    const start = nextMonday();
    const day = start.slice(0, 10);
    const attendee = { name: 'Ada', email: 'ada@example.com', timeZone: 'Europe/London' };
    const times: number[] = [];
    for (let round = 0; round < rounds + WARM_UP; round += 1) {
      const startedAt = performance.now();
      await call('2024-09-04', 'GET', `/v2/slots?eventTypeId=${eventType.id}&start=${day}&end=${day}`);
      const { uid } = await call('2024-08-13', 'POST', '/v2/bookings', {
        eventTypeId: eventType.id,
        start,
        attendee,
      });
      await call('2024-08-13', 'GET', `/v2/bookings/${uid}`);
      await call('2024-08-13', 'POST', `/v2/bookings/${uid}/cancel`, { cancellationReason: 'bench' });
      await call('2024-08-13', 'GET', `/v2/bookings/${uid}`);
      if (round >= WARM_UP) times.push(performance.now() - startedAt);
    }
    const sorted = times.sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    const median = at(0.5);
    process.stdout.write(
      `lifecycle of 5 calls: median ${median.toFixed(1)} ms, p10 ${at(0.1).toFixed(1)}, p90 ${at(0.9).toFixed(1)}; ` +
        `${(median / TARGET_MS).toFixed(2)} of the ${TARGET_MS} ms wanted\n`,
    );
    return 0;
  } finally {
    await sandbox.close();
  }
}

/** Noon UTC of a Monday at least five weeks ahead: inside the seeded working hours. */
function nextMonday(): string {
  const day = new Date(Date.now() + 35 * 86_400_000);
  while (day.getUTCDay() !== 1) day.setUTCDate(day.getUTCDate() + 1);
  day.setUTCHours(12, 0, 0, 0);
  return day.toISOString();
}
