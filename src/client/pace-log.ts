import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { PaceRecord } from './pace-queue.ts';

/** Where the turns of one budget are written down, in one order for all who share it. */
export interface PaceLog {
  append(record: PaceRecord): void;
  /** The records since the last call, own ones among them. */
  read(): PaceRecord[];
}

/** For one process alone. */
export function memoryLog(): PaceLog {
  let fresh: PaceRecord[] = [];
  return {
    append: (record) => void fresh.push(record),
    read: () => {
      const records = fresh;
      fresh = [];
      return records;
    },
  };
}

const LETTER = { turn: 'T', limit: 'L', hold: 'H' } as const;
const LINE = /^([TLH]) (\d{14}) (\S{10}) *$/;
/** Every line has this many bytes, so that one small write is one whole record for every reader. */
const WIDTH = 28;
/** Of a longer log only the end matters. */
const TAIL = WIDTH * 100_000;

/**
 * For all processes of this machine: a file that every request appends one fixed-width line to (O_APPEND keeps lines
 * whole and in one order). May be deleted whenever no run is on.
 * @throws when the folder cannot be written to.
 */
export function fileLog(folder: string, budget: string): PaceLog {
  mkdirSync(folder, { recursive: true });
  const file = openSync(join(folder, `${budget}.pace`), 'a+');
  const size = fstatSync(file).size;
  let offset = Math.max(0, size - TAIL - (size % WIDTH));
  let rest = '';
  return {
    append(record) {
      const line = Buffer.from(format(record), 'latin1');
      if (writeSync(file, line) !== line.length) {
        closeSync(file);
        throw new Error('The disk is full.');
      }
    },
    read() {
      const buffer = Buffer.alloc(Math.max(0, fstatSync(file).size - offset));
      const length = buffer.length === 0 ? 0 : readSync(file, buffer, 0, buffer.length, offset);
      offset += length;
      const lines = (rest + buffer.toString('latin1', 0, length)).split('\n');
      rest = lines.pop() ?? '';
      return lines.flatMap(parse);
    },
  };
}

function format(record: PaceRecord): string {
  const value =
    record.kind === 'turn'
      ? record.token
      : String(record.kind === 'limit' ? record.limit : Math.ceil(record.ms));
  return `${LETTER[record.kind]} ${String(Math.trunc(record.at)).padStart(14, '0')} ${value.padStart(10, '0').slice(0, 10)}\n`;
}

/** A line that a full disk cut short, or ran into the next, says nothing. */
function parse(line: string): PaceRecord[] {
  const [, letter, time, value] = LINE.exec(line) ?? [];
  if (time === undefined || value === undefined) return [];
  const at = Number(time);
  if (letter === 'T') return [{ kind: 'turn', at, token: value }];
  if (Number.isNaN(Number(value))) return [];
  return letter === 'L'
    ? [{ kind: 'limit', at, limit: Number(value) }]
    : [{ kind: 'hold', at, ms: Number(value) }];
}
