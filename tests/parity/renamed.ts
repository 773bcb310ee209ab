import type { Json, ResponseRecord } from '../../src/ledger/exchange.ts';
import { addDays, COMPACT_STAMP, dayOf, daysBetween, STAMP } from '../../src/ledger/normalise/instants.ts';
import { SHORT_UID, UUID } from '../../src/ledger/normalise/roles.ts';
import type { Recording, Step } from './replay/recording.ts';

/** By how many days the renamed recording lies later. */
export const SHIFT = 364;
/** Its mark. */
export const MARK = 'zzzzzz';

const backwards = (text: string) => [...text].reverse().join('');

const TEXTS: readonly [RegExp, string][] = [
  [/host@example\.test/g, 'someone@else.test'],
  [/contract-host/g, 'some-one'],
  [/Contract Host/g, 'Some One'],
  [/Contract%20Host/g, 'Some%20One'],
  [/other@example\.test/g, 'another@else.test'],
  [/contract-other/g, 'an-other'],
  [/Contract Other/g, 'An Other'],
];

/** The text of an answer as another account would have got it, on other days, with other ids. */
function renamedText(text: string, at: number, mark: string): string {
  let told = text
    .replace(UUID, (uuid) => uuid.split('-').map(backwards).join('-'))
    .replace(SHORT_UID, backwards)
    .replace(/(?<![\w.@-]|\d:)(10[12]|20[1-3]|100\d|50\d\d|90\d\d)(?![\w.:-])/g, '7$1')
    .replace(STAMP, (stamp, day: string) => {
      const ahead = daysBetween(dayOf(at), day);
      return ahead > 1 && ahead < 36_500 ? stamp.replace(day, addDays(day, SHIFT)) : stamp;
    });
  told = told.replace(COMPACT_STAMP, (_, year, month, day, time) => {
    const dashed = `${year}-${month}-${day}`;
    const ahead = daysBetween(dayOf(at), dashed) > 1;
    return `${(ahead ? addDays(dashed, SHIFT) : dashed).replace(/-/g, '')}${time}`;
  });
  for (const [pattern, name] of TEXTS) told = told.replace(pattern, name);
  return told.replaceAll(mark, MARK);
}

const renamed = (body: Json, at: number, mark: string): Json =>
  JSON.parse(renamedText(JSON.stringify(body), at, mark));

/** The same recording as it might have been made by another account at another time: every run-specific value differs. */
export function renameRecording(recording: Recording, mark: string): Recording {
  const step = (one: Step): Step => {
    const response: ResponseRecord = { ...one.response, body: renamed(one.response.body, one.at, mark) };
    return { ...one, response };
  };
  const scenario = (one: Recording['provisioning']) => ({ ...one, steps: one.steps.map(step) });
  return {
    ...recording,
    provisioning: scenario(recording.provisioning),
    scenarios: recording.scenarios.map(scenario),
  };
}
