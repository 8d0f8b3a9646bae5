import { makeRuleSet, parameter, rule } from '../../../../test/builders/rule-set.js';
import type { RuleSet } from '../rule-set/model.js';
import { clauseMap } from './clause-map.js';
import { clausePlaces } from './places.js';

const clause = (en: string, more: object = {}): object => ({
  section: 'Ⅰ | 1',
  quotes: ['인용'],
  says: { ko: '말', en },
  ...more,
});
const words = { ko: '시험', en: 'test' };
const source = ['F-001-01'];
const ruleSet: RuleSet = {
  ...makeRuleSet({
    parameters: {
      'fund.cap': { ...parameter('money', 1), values: [{ from: '2024-01-01', value: 1, source }] },
      rounds: {
        label: words,
        type: 'table',
        key: 'n',
        columns: {},
        rows: [{ id: 'round-1', values: [{ from: '2024-01-01', cells: {}, source }] }],
      },
    },
    words: {
      kinds: {
        label: words,
        words: [
          { id: 'a', label: words, source },
          { id: 'b', label: words, source },
        ],
      },
    },
    decisions: { d: { require: [rule('early-limit', {}, { source })] } },
    papers: [{ id: 'consents', stages: {}, details: [{ words, source: ['F-001-02'] }], source }],
    readings: { 'R-01': { question: words, options: {}, chosen: 'a', why: words, clauses: source } },
  }),
  clauses: {
    'F-001-01': clause('A cap.'),
    'F-001-02': clause('Detail.'),
    'F-001-03': clause('Purpose.', { notRule: { ko: '목적', en: 'It only states the purpose.' } }),
  } as RuleSet['clauses'],
};

it('a clause lives wherever its id is a source, addressed by ids', () => {
  const places = clausePlaces(ruleSet);
  expect(places.get('F-001-01')).toEqual([
    'parameters/fund.cap',
    'parameters/rounds/round-1',
    'words/kinds/a',
    'words/kinds/b',
    'decisions/d/require/early-limit',
    'documents/consents',
    'readings/R-01',
  ]);
  expect(places.get('F-001-02')).toEqual(['documents/consents/details']);
  expect(places.has('F-001-03')).toBe(false);
});

it('the map has a row a clause: what it says, and where it lives or why it is no rule', () => {
  const map = clauseMap([ruleSet]);
  expect(map).toContain('3 clauses, 1 of them no rule.');
  expect(map).toContain('| F-001-01 | Ⅰ \\| 1 | A cap.<br>말 | `parameters/fund.cap`<br>');
  expect(map).toContain('`words/kinds`: `a`, `b`<br>');
  expect(map).toContain(
    '| F-001-03 | Ⅰ \\| 1 | Purpose.<br>말 | No rule: It only states the purpose.<br>규칙 아님: 목적 |',
  );
});
