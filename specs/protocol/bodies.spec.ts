import { BOOKINGS_VERSION, claim, expect, test } from '../../fixtures/index.ts';

test(
  'malformed JSON answers 400',
  claim('protocol.body.malformed-json', { evidence: ['S12 protocol[2]', 'S12#347'] }),
  async ({ cal }) => {
    const answer = await cal.send({
      method: 'POST',
      path: '/v2/bookings',
      version: BOOKINGS_VERSION,
      body: '{"eventTypeId": ',
    });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
  },
);

test(
  'malformed JSON is refused before the route is looked for',
  claim('protocol.body.parsed-first', { evidence: ['S12#348'] }),
  async ({ guest }) => {
    const answer = await guest.send({
      method: 'POST',
      path: '/v2/no-such-thing',
      version: BOOKINGS_VERSION,
      body: '{',
    });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
  },
);

test(
  'the JSON text null as body answers 400',
  claim('protocol.body.null', { evidence: ['S12 protocol[6]', 'S12#55'] }),
  async ({ cal }) => {
    const answer = await cal.send({
      method: 'POST',
      path: '/v2/bookings',
      version: BOOKINGS_VERSION,
      body: 'null',
    });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
  },
);

test(
  'an array as body answers 400',
  claim('protocol.body.array', { evidence: ['S12 protocol[5]'] }),
  async ({ cal }) => {
    const answer = await cal.send({
      method: 'POST',
      path: '/v2/bookings',
      version: BOOKINGS_VERSION,
      body: '[]',
    });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', shape: 'detailed' });
  },
);

test(
  'a form-encoded body is read as no JSON body and misses every property',
  claim('protocol.body.form-encoded', { evidence: ['S12 protocol[3]', 'S12#353'] }),
  async ({ cal }) => {
    const answer = await cal.send({
      method: 'POST',
      path: '/v2/bookings',
      version: BOOKINGS_VERSION,
      body: 'eventTypeId=1',
      mediaType: 'application/x-www-form-urlencoded',
    });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'start' });
  },
);

test(
  'a text body is read as an empty one',
  claim('protocol.body.plain-text', { evidence: ['S12 protocol[4]', 'S12#352'] }),
  async ({ cal }) => {
    const answer = await cal.send({
      method: 'POST',
      path: '/v2/bookings',
      version: BOOKINGS_VERSION,
      body: 'hello',
      mediaType: 'text/plain',
    });

    expect(answer).toBeRefused(400, { code: 'BadRequestException', naming: 'start' });
  },
);
