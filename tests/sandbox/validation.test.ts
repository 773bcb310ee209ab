import { describe, expect, test } from 'vitest';
import {
  all,
  broken,
  brokenInEach,
  eachIsEnum,
  isArray,
  isBoolean,
  isEmail,
  isEnum,
  isIn,
  isInt,
  isNumber,
  isString,
  isTimeZone,
  known,
  max,
  min,
  nested,
  type PropertyRule,
} from '../../src/sandbox/http/validation-rules.ts';
import { isEmailAddress, isIso8601 } from '../../src/sandbox/http/validation-text.ts';
import { unionRefusal } from '../../src/sandbox/http/validation-union.ts';

const constraintsOf = (check: PropertyRule['check'], value: unknown) =>
  broken({ p: value }, [{ property: 'p', ...(check ? { check } : {}) }]).map(
    ({ constraints }) => constraints,
  );

describe('what a value of the wrong type is told', () => {
  test.each([
    [isString, 5, { isString: 'p must be a string' }],
    [isBoolean, 'true', { isBoolean: 'p must be a boolean value' }],
    [isInt, 1.5, { isInt: 'p must be an integer number' }],
    [isInt, '1', { isInt: 'p must be an integer number' }],
    [isNumber, Number.NaN, { isNumber: 'p must be a number conforming to the specified constraints' }],
    [isArray, {}, { isArray: 'p must be an array' }],
    [isEmail, 'a@b', { isEmail: 'p must be an email' }],
    [isTimeZone, '', { isTimeZone: 'p must be a valid IANA time-zone' }],
    [isIn([12, 24]), '12', { isIn: 'p must be one of the following values: 12, 24' }],
    [isEnum(['a', 'b']), ['a'], { isEnum: 'p must be one of the following values: a, b' }],
    [min(1), 0, { min: 'p must not be less than 1' }],
    [max(9), 10, { max: 'p must not be greater than 9' }],
  ])('%# %j', (check, value, told) => {
    expect(constraintsOf(check, value)).toEqual([told]);
  });

  test('the last rule is told first', () => {
    const [told] = constraintsOf(all(isNumber, min(1), max(9)), 'x');
    expect(Object.keys(told ?? {})).toEqual(['max', 'min', 'isNumber']);
  });

  test('null and absence are told only where a value is required', () => {
    const rules = [
      { property: 'needed', check: isString },
      { property: 'free', optional: true, check: isString },
    ];
    expect(broken({ needed: null, free: null }, rules)).toHaveLength(1);
    expect(broken({}, rules)[0]).not.toHaveProperty('value');
  });
});

describe('a list of known values', () => {
  const check = all(isArray, eachIsEnum(['A', 'B']));

  test.each([
    [['A', 'B'], []],
    [[], []],
    [['A', 'X'], ['isEnum']],
    ['A', ['isArray']],
    ['X', ['isEnum', 'isArray']],
    [undefined, ['isEnum', 'isArray']],
  ])('%j', (value, names) => {
    expect(constraintsOf(check, value).flatMap((told) => Object.keys(told ?? {}))).toEqual(names);
  });
});

const PERSON: readonly PropertyRule[] = [
  { property: 'email', check: isEmail },
  { property: 'name', optional: true, check: isString },
];
const PEOPLE: readonly PropertyRule[] = [
  { property: 'people', check: isArray, children: brokenInEach(PERSON) },
];
const NOT_NESTED = 'each value in nested property people must be either object or array';

describe('a list of objects', () => {
  test('tells the faults of each under its index', () => {
    const people = [{ email: 'ada@example.com' }, { email: 'x', name: 5 }];
    const [error] = broken({ people }, PEOPLE);
    expect(error?.constraints).toBeUndefined();
    expect(error?.children).toMatchObject([
      {
        property: '1',
        value: people[1],
        children: [
          { property: 'email', target: people[1] },
          { property: 'name', value: 5 },
        ],
      },
    ]);
  });

  test('tells of an item that is no object', () => {
    const [error] = broken({ people: ['ada'] }, PEOPLE);
    expect(error?.children).toEqual([
      {
        target: ['ada'],
        value: 'ada',
        property: '0',
        children: [],
        constraints: { nestedValidation: NOT_NESTED },
      },
    ]);
  });

  test('that is a text breaks two rules', () => {
    expect(broken({ people: 'ada' }, PEOPLE)[0]?.constraints).toEqual({
      isArray: 'people must be an array',
      nestedValidation: NOT_NESTED,
    });
  });

  test('that is one object is held against their rules too', () => {
    const [error] = broken({ people: { name: 5 } }, PEOPLE);
    expect(error?.constraints).toEqual({ isArray: 'people must be an array' });
    expect(error?.children.map(({ property }) => property)).toEqual(['email', 'name']);
  });

  test('loses what its rules do not know', () => {
    const body = { surprise: 1, people: [{ email: 'ada@example.com', surprise: 2 }, 'ada'] };
    expect(known(body, PEOPLE)).toEqual({ people: [{ email: 'ada@example.com' }, 'ada'] });
  });
});

describe('the refusal in one sentence', () => {
  const rules: readonly PropertyRule[] = [
    { property: 'start', check: isString },
    { property: 'person', children: nested((person) => broken(person, PERSON)) },
  ];
  const told = (body: Record<string, unknown>) => unionRefusal(broken(body, rules))?.message;

  test.each([
    [{ start: 5 }, 'start property is wrong,start must be a string '],
    [{ start: '', person: {} }, 'person property is wrong, email property is wrong,email must be an email '],
    [
      { start: '', person: 'ada' },
      'person property is wrong,nested property person must be either object or array ',
    ],
    [
      { start: 5, person: {} },
      'start property is wrong,start must be a string , person property is wrong, email property is wrong,email must be an email ',
    ],
  ])('%j', (body, text) => {
    expect(told(body)).toBe(text);
  });

  test('is none without a fault', () => {
    expect(unionRefusal([])).toBeUndefined();
  });
});

describe('what counts as a date', () => {
  test.each([
    '2027',
    '2027-05',
    '2027-05-04',
    '2027-05-04T10:00',
    '2027-05-04T10:00:00.000Z',
    '2027-05-04 10:00:00+02:00',
    '20270504T100000Z',
    '2027-W18-2',
    '2027-02-30T10:00:00Z',
  ])('%s', (text) => {
    expect(isIso8601(text)).toBe(true);
  });

  test.each([
    '',
    'tomorrow',
    '2027-13-01',
    '2027-5-4',
    '2027-05-04T25:00:00Z',
    ' 2027-05-04',
    '1715000000000',
  ])('not %j', (text) => {
    expect(isIso8601(text)).toBe(false);
  });
});

describe('what counts as an e-mail address', () => {
  test.each(['ada@example.com', '+@b.co', 'ü@example.com', '"a b"@c.de', 'a@exämple.com'])('%s', (text) => {
    expect(isEmailAddress(text)).toBe(true);
  });

  test.each([
    '',
    'ada',
    'a@b',
    'a b@c.de',
    'a..b@c.de',
    'a@-b.de',
    'a@b_c.de',
    'a@1.2.3.4',
    `${'x'.repeat(65)}@b.co`,
  ])('not %j', (text) => {
    expect(isEmailAddress(text)).toBe(false);
  });
});
