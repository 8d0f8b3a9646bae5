import type { RuleSet } from '#policy';

/** The smallest rule set there can be; a test names only what it is about. */
export function makeRuleSet(changes: Partial<RuleSet> = {}): RuleSet {
  return {
    manifest: {
      id: 'test-fund/2024',
      title: { ko: '시험 사업', en: 'Test fund' },
      summary: { ko: '시험', en: 'For tests' },
      notice: {
        title: { ko: '시험 공고', en: 'Test notice' },
        date: '2024-01-02',
        issuer: { ko: '시험원', en: 'Test body' },
        kind: 'notice',
      },
      publishedOn: '2024-01-02',
      inForce: { from: '2024-01-02' },
      basedOn: null,
    },
    clauses: {},
    parameters: {},
    words: {},
    facts: {},
    shared: { derive: {}, conditions: {} },
    decisions: {},
    papers: [],
    forms: [],
    process: { roles: [], states: [], transitions: [], duties: [] },
    readings: {},
    notes: {},
    ...changes,
  };
}

/** A parameter of so many won since the first day of 2024. */
export const wonParameter = (value: number): RuleSet['parameters'][string] => ({
  label: { ko: '한도', en: 'cap' },
  type: 'money',
  unit: 'won',
  values: [{ from: '2024-01-01', value, source: ['F-001-01'] }],
});
