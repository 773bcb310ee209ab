import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { startSandbox } from '../../src/sandbox/index.ts';
import { monday, rig } from './running.ts';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-state-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the state survives a restart, ids go on', async () => {
  const stateFile = join(folder, 'state.json');
  const before = await rig({ stateFile }, onTestFinished);
  const { uid, id } = (await before.book(monday(4))).body.data;
  await before.sandbox.close();

  const after = await startSandbox({ stateFile });
  expect(after.state().bookings).toMatchObject([{ uid, id, status: 'accepted' }]);
  expect(after.state().nextId.booking).toBe(id + 1);
  expect(after.keys).toEqual(before.sandbox.keys);
  await after.close();
});

test('a file that holds something else is refused by name', async () => {
  const stateFile = join(folder, 'other.json');
  writeFileSync(stateFile, '{}');
  await expect(startSandbox({ stateFile })).rejects.toThrow(/other\.json does not hold the state/);
});
