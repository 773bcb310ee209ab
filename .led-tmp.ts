import { writeFileSync } from 'node:fs';
const root = '/work/main/';
const { recordLedger } = await import(root + 'tests/demo/recording.ts');
const { driftBetween } = await import(root + 'src/ledger/drift/drift.ts');
const { rolesOf } = await import(root + 'scripts/run/book.ts');
const { sayEntry } = await import(root + 'tests/demo/demo.ts');
const specs = ['specs/webhooks','specs/reservations','specs/protocol/legacy.spec.ts','specs/event-types','specs/bookings/create-refused.spec.ts',
 ...['guests','attendees','location','references','recordings','absent','reassign','by-seat'].map((n) => `specs/bookings/${n}.spec.ts`)];
const L: any = {};
const plan: [string, any][] = [['2026-07', '1'], ['2026-07', '4'], ['2025-12', '2'], ['2025-10', '2']];
for (const [release, workers] of plan) {
  const key = `${release}w${workers}`;
  try { L[key] = await recordLedger({ release, args: [...specs, '--workers', workers] }); } catch (e) { console.log(String(e).slice(0, 3000)); continue; }
  writeFileSync(`/tmp/ledger-${key}.json`, JSON.stringify(L[key], null, 1));
  console.log('recorded', key);
}
const show = (a: string, b: string) => {
  const entries = driftBetween(L[a], L[b], rolesOf).entries;
  console.log(`\n== ${a} → ${b}: ${entries.length}`);
  for (const e of entries) console.log(' ', sayEntry(e).slice(0, 300), '|', e.claims.map((c: any) => c.claim ?? c).slice(0, 4).join(', '), e.claims.length);
};
show('2026-07w1', '2026-07w4'); show('2025-12w2', '2026-07w1'); show('2025-10w2', '2025-12w2');
