import type { RuleSet } from '#policy';
import { derived, fact, makeRuleSet, parameter, rule } from '../../builders/rule-set.js';
import { COUNTS, DAYS, FLAGS, ITEMS, TYPES, WON } from './applications.js';

const label = { ko: '가', en: 'a' };
let leaves = 0;
const is = (name: string, operator: string, value: unknown): object => {
  leaves += 1;
  return { name: `leaf-${leaves}`, fact: name, operator, value };
};
const at = (name: string): object => ({ fact: name });
const table = (columns: object, rows: readonly (readonly [string, object])[]): object => ({
  label,
  type: 'table',
  columns,
  rows: rows.map(([id, cells]) => ({ id, values: [{ from: '2024-01-01', cells, source: ['product'] }] })),
});
const when = (condition: string, then: unknown): object => ({
  choose: { cases: [{ name: condition, when: { condition }, then }], otherwise: 0 },
});

export const VALUES = ['operating', 'incentive', 'growth', 'deposit', 'retention', 'tier', 'total', 'score'] as const;

const ELIGIBILITY: Readonly<Record<string, object>> = {
  type: { all: [is('enterpriseType', 'in', ['independent', 'regional'])] },
  'not-re-recognised': { all: [is('reRecognised', 'equal', false)] },
  'not-supported': { all: [is('alreadySupported', 'equal', false)] },
  'one-centre': { any: [is('multiCentre', 'equal', false), is('applyingCentres', 'equal', at('centres'))] },
  window: {
    all: [is('applicationDate', 'onOrAfter', at('window.from')), is('applicationDate', 'onOrBefore', at('window.to'))],
  },
  recognition: {
    all: [
      is('recognitionDate', 'onOrAfter', at('recognition.from')),
      is('recognitionDate', 'onOrBefore', at('recognition.to')),
    ],
  },
  members: { all: [is('members', 'greaterThanInclusive', 2), is('joined', 'lessThanInclusive', at('members'))] },
  split: {
    any: [
      is('splitOfExisting', 'equal', false),
      { all: [is('corporation', 'equal', true), is('membersKept', 'greaterThanInclusive', at('kept'))] },
    ],
  },
  consents: { all: [is('consents', 'greaterThanInclusive', at('members'))] },
  'good-standing': { all: [is('sanctioned', 'equal', false), is('debts', 'equal', 0)] },
  round: { all: [is('round', 'in', [1, 2, 3, 4, 5, 6]), is('rejections', 'lessThanInclusive', 1)] },
  'something-asked': { any: [is('operating', 'greaterThan', 0), is('deposit', 'greaterThan', 0)] },
};
const CAPS: Readonly<Record<string, object>> = {
  operatingAsked: { all: [is('operating', 'greaterThan', 0), is('splitOfExisting', 'equal', false)] },
  incentiveAsked: { all: [is('incentive', 'greaterThan', 0), is('recognitionDate', 'before', at('earlyLimit'))] },
  growthAsked: {
    all: [
      is('growth', 'greaterThan', 0),
      {
        any: [
          is('joined', 'greaterThanInclusive', at('average')),
          is('corporation', 'equal', true),
          is('mergedGroups', 'greaterThanInclusive', 2),
        ],
      },
    ],
  },
  depositAsked: { all: [is('deposit', 'greaterThan', 0)] },
  retained: { any: [is('retained6', 'greaterThan', 0), is('retained12', 'greaterThan', 0)] },
  large: { all: [is('deposit', 'greaterThan', at('smallLoan'))] },
  guaranteed: { all: [is('deposit', 'greaterThan', at('smallLoan')), is('corporation', 'equal', true)] },
  both: { all: [is('operating', 'greaterThan', 0), is('deposit', 'greaterThan', 0)] },
};
const DESIGNATION = { all: [is('rounded', 'greaterThanInclusive', at('passLine'))] };

/** The decision of the measurements: 12 rules of eligibility, 8 of caps, 1 of designation; 38 conditions; 50 marks. */
export function benchRuleSet(): RuleSet {
  const rules = Object.keys(ELIGIBILITY).length + Object.keys(CAPS).length + 1;
  if (rules !== 21 || leaves !== 38) throw new Error(`${rules} rules and ${leaves} conditions are another decision`);
  const typed = (names: readonly string[], type: string): [string, object][] => names.map((name) => [name, fact(type)]);
  const facts = Object.fromEntries([
    ['enterpriseType', fact('word', { words: 'types' })],
    ...typed(FLAGS, 'boolean'),
    ...typed(COUNTS, 'count'),
    ...typed(WON, 'money'),
    ...typed(DAYS, 'date'),
    [
      'committee',
      fact('list', {
        of: {
          type: 'record',
          fields: {
            scores: {
              label,
              type: 'record',
              fields: Object.fromEntries(ITEMS.map((item) => [item, { label, type: 'points', unit: 'points' }])),
            },
          },
        },
      }),
    ],
  ]) as Record<string, object>;
  return makeRuleSet({
    words: { types: { label, words: TYPES.map((id) => ({ id, label })) } },
    facts,
    parameters: {
      centres: parameter('count', 1),
      kept: parameter('count', 5),
      smallLoan: parameter('money', 100_000_000),
      passLine: parameter('points', 70),
      'window.from': parameter('date', '2024-03-27'),
      'window.to': parameter('date', '2024-04-11'),
      'recognition.from': parameter('date', '2023-10-01'),
      'recognition.to': parameter('date', '2024-06-30'),
      early: parameter('count', 24),
      operatingCap: parameter('money', 100_000_000),
      rate: parameter('decimal', '0.3'),
      growthCap: parameter('money', 30_000_000),
      depositCap: parameter('money', 300_000_000),
      totalCap: parameter('money', 400_000_000),
      perPerson: parameter('money', 1_000_000),
      fullMarks: parameter('points', 100),
      places: parameter('count', 1),
      bands: parameter('list', [12, 10, 8, 5, 2], { of: { type: 'points', unit: 'points' } }),
      items: table(
        {
          item: { label, type: 'word' },
          points: { label, type: 'points', unit: 'points' },
          bands: { label, type: 'word' },
        },
        ITEMS.map((item) => [item, { item, points: 12, bands: 'all' }] as const),
      ),
    },
    decisions: {
      award: {
        answer: 'yesOrNo',
        inputs: Object.keys(facts).map((name) => ({ fact: name })),
        conditions: Object.fromEntries(Object.entries(CAPS).map(([name, conditions]) => [name, { label, conditions }])),
        derive: {
          earlyLimit: derived({ addMonths: { to: at('groupStart'), months: at('early') } }),
          sheet: derived({
            scoreSheet: {
              members: at('committee'),
              called: 'committee',
              marks: 'scores',
              items: at('items'),
              bands: { all: at('bands') },
              withExtra: true,
              fullMarks: at('fullMarks'),
            },
          }),
          rounded: derived({
            round: { value: { fact: 'sheet', path: 'score' }, mode: 'halfUp', places: at('places') },
          }),
          granted: derived(when('operatingAsked', { smallest: [at('operating'), at('operatingCap')] })),
          early1: derived(
            when('incentiveAsked', { smallest: [at('incentive'), { share: { of: at('granted'), rate: at('rate') } }] }),
          ),
          growing: derived(when('growthAsked', { smallest: [at('growth'), at('growthCap')] })),
          lent: derived(when('depositAsked', { smallest: [at('deposit'), at('depositCap')] })),
          kept1: derived(
            when('retained', { product: [{ sum: [at('retained6'), at('retained12')] }, at('perPerson')] }),
          ),
        },
        require: [
          ...Object.entries(ELIGIBILITY).map(([id, conditions]) => rule(id, conditions)),
          rule('designation', DESIGNATION),
        ],
        warn: Object.keys(CAPS).map((condition) => rule(`cap-${condition}`, { condition })),
        values: {
          operating: derived(at('granted')),
          incentive: derived(at('early1')),
          growth: derived(at('growing')),
          deposit: derived(at('lent')),
          retention: derived(at('kept1')),
          tier: derived({
            choose: {
              cases: [
                { name: 'g', when: { condition: 'guaranteed' }, then: 3 },
                { name: 'l', when: { condition: 'large' }, then: 2 },
              ],
              otherwise: 1,
            },
          }),
          total: derived({
            smallest: [{ sum: [at('granted'), at('early1'), at('growing'), at('lent'), at('kept1')] }, at('totalCap')],
          }),
          score: derived(at('rounded')),
        },
      },
    },
  });
}
