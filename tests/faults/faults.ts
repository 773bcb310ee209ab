import { setTimeout as delay } from 'node:timers/promises';
import type { SimpleFaker } from '@faker-js/faker';
import type { Call } from '../proxy/proxy.ts';
import { gatewayAnswer, limiterAnswer } from './answers.ts';

/** How long the suite waits for an answer in these trials; what is `late` arrives when it has given up. */
export const DEADLINE_SECONDS = 2;

/** What a fault does to a request. Everything is drawn before the first wait, so that the order of arrival decides. */
type Inflict = (call: Call, chance: SimpleFaker) => Promise<void> | void;

/** The ways in which a network, a gateway or a limiter can fail a request. */
export const FAULTS = {
  /** Takes its time, and is answered. */
  slow: (call, chance) => passAfter(call, chance.number.int({ min: 50, max: 900 })),
  /** Arrives at the target when the suite has given it up. */
  late: (call, chance) =>
    passAfter(call, DEADLINE_SECONDS * 1000 + chance.number.int({ min: 100, max: 2500 })),
  /** Never arrives. */
  'cut-before': (call) => call.cut(),
  /** Arrives; its answer is lost. */
  'cut-after': async (call) => {
    await call.forward();
    call.cut();
  },
  /** Arrives; its answer breaks off. */
  'cut-within': async (call) => breakOff(call, await call.forward()),
  /** Never arrives: a gateway answers 502, 503 or 504. Comes in bursts. */
  gateway: (call, chance) => call.answer(gatewayAnswer(call, chance)),
  /** Arrives; a gateway answers in the target's stead. */
  'gateway-after': async (call, chance) => {
    const answer = gatewayAnswer(call, chance);
    await call.forward();
    call.answer(answer);
  },
  /** Never arrives: a limiter answers 429, with or without saying for how long. */
  limited: (call, chance) => call.answer(limiterAnswer(call, chance)),
} satisfies Record<string, Inflict>;

export type Fault = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as Fault[];

async function passAfter(call: Call, ms: number): Promise<void> {
  await delay(ms);
  call.answer(await call.forward());
}

/** The head and the first half of an answer, then the end of the connection. */
function breakOff({ socket }: Call, { status, body }: { status: number; body: Buffer }): void {
  const head = `HTTP/1.1 ${status} Whatever\r\ncontent-type: application/json\r\ncontent-length: ${body.length + 1}\r\n\r\n`;
  const half = body.subarray(0, Math.floor(body.length / 2));
  socket.write(Buffer.concat([Buffer.from(head), half]), () => socket.destroy());
}
