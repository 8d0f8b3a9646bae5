import { Problem } from '../problems/problem.js';
import { isCalendarDate, SchemaPipe, type Schema } from './schema-pipe.js';

const schema: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['amountWon'],
  properties: { amountWon: { type: 'integer' }, day: { type: 'string', format: 'date' } },
};
const problemOf = (value: unknown): Problem => {
  try {
    new SchemaPipe(schema).transform(value);
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('let through');
};

describe('a request checked by a schema', () => {
  it('goes through as it is', () => {
    const value = { amountWon: 1, day: '2024-02-29' };
    expect(new SchemaPipe(schema).transform(value)).toBe(value);
  });

  it.each([
    [{ amountWon: '1' }, '/amountWon', 'input/type'],
    [{ amountWon: null }, '/amountWon', 'input/type'],
    [{ amountWon: true }, '/amountWon', 'input/type'],
    [{ amountWon: 1.5 }, '/amountWon', 'input/type'],
    [{}, '/amountWon', 'input/required'],
    [Object.create({ amountWon: 1 }), '/amountWon', 'input/required'],
    [{ amountWon: 1, 'a/b~c': 2 }, '/a~1b~0c', 'input/additionalProperties'],
    [{ amountWon: 1, day: '2023-02-29' }, '/day', 'input/format'],
  ])('is never bent to fit: %j', (value, pointer, code) => {
    const problem = problemOf(value);
    expect([problem.code, problem.status]).toEqual(['request/invalid', 422]);
    expect(problem.details).toEqual([{ pointer, code, detail: { ko: expect.any(String), en: expect.any(String) } }]);
  });

  it('is something else than no request at all', () => {
    expect(problemOf(undefined).code).toBe('request/body-missing');
  });

  it('fails at start when the schema itself is misspelt', () => {
    expect(() => new SchemaPipe({ type: 'object', propertees: {} })).toThrow('propertees');
  });
});

describe('a day of the calendar', () => {
  it.each(['2024-02-29', '2000-02-29', '2024-12-31', '2024-04-30'])('%s is one', (text) =>
    expect(isCalendarDate(text)).toBe(true),
  );
  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-00-10',
    '2024-13-01',
    '2024-1-1',
    '24-01-01',
    '2024-01-01T00:00',
    '',
  ])('%j is none', (text) => expect(isCalendarDate(text)).toBe(false));
});
