import { derived, fact, makeRuleSet } from '../../../../test/builders/rule-set.js';
import { check } from './check.js';

const won = { fact: 'won' };
const day = { fact: 'day' };
const isGiven = { name: 'won-given', fact: 'won', operator: 'present', value: true };

/** Where the checker sees units that do not fit in a value. */
const places = (value: unknown): string[] =>
  check(
    makeRuleSet({
      facts: { won: fact('money'), day: fact('date') },
      decisions: { d: { inputs: [won, day], values: { x: derived(value) } } },
    }),
  )
    .filter(({ code }) => code === 'unit/mismatch')
    .map(({ pointer }) => pointer.replace('/values/x/value', ''));

describe('a unit that does not fit', () => {
  it.each([
    [{ sum: [won, day] }, '/sum/1'],
    [{ choose: { cases: [{ name: 'c', when: isGiven, then: won }], otherwise: day } }, '/choose/otherwise'],
    [{ lastDayOfPeriod: { from: won, months: 6 } }, '/lastDayOfPeriod/from'],
    [
      {
        decisionTable: {
          columns: { a: won },
          rows: [
            { id: 'r1', when: { a: { operator: 'greaterThan', value: 1 } }, then: won, source: ['product'] },
            { id: 'r2', when: { a: { operator: 'greaterThan', value: 0 } }, then: day, source: ['product'] },
          ],
        },
      },
      '/decisionTable/rows/1/then',
    ],
  ])('in %j is pointed at where it stands', (value, place) => {
    expect(places(value)).toContain(place);
  });
});
