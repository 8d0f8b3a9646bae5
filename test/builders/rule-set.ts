import type { RuleSet } from '#policy';

const words = { ko: '시험', en: 'test' };
const from = '2024-01-01';

/** A fact of the dictionary; only its type matters to most tests. */
export const fact = (type: string, more: object = {}): object => ({
  label: words,
  type,
  suppliedBy: 'applicant',
  provedBy: [],
  personalData: 'none',
  ...(['money', 'count', 'decimal', 'points'].includes(type)
    ? { unit: type === 'money' ? 'won' : type === 'points' ? 'points' : 'number' }
    : {}),
  ...more,
});

/** A parameter with one value from 2024-01-01. */
export const parameter = (type: string, value: unknown, more: object = {}): object => ({
  label: words,
  type,
  ...(['money', 'count', 'decimal', 'points'].includes(type) ? { unit: type === 'money' ? 'won' : 'number' } : {}),
  values: [{ from, value, source: ['product'] }],
  ...more,
});

export const derived = (value: unknown): object => ({ label: words, value });
export const rule = (id: string, conditions: unknown, more: object = {}): object => ({
  id,
  label: words,
  conditions,
  source: ['product'],
  ...more,
});
export const leaf = (name: string, operator: string, value: unknown, more: object = {}): object => ({
  name: `${name}-${operator.replace(':', '-')}`,
  fact: name,
  operator,
  value,
  ...more,
});

export interface RuleSetParts {
  readonly facts?: object;
  readonly parameters?: object;
  readonly decisions?: Readonly<Record<string, object>>;
  readonly shared?: object;
  readonly words?: object;
  readonly readings?: object;
  readonly papers?: readonly object[];
  readonly forms?: readonly object[];
  readonly manifest?: object;
}

/** The smallest rule set with these parts: a test states only what it is about. */
export function makeRuleSet(parts: RuleSetParts): RuleSet {
  const decisions = Object.entries(parts.decisions ?? {}).map(([id, decision]) => [
    id,
    { id, label: words, answer: 'values', inputs: [], ...decision },
  ]);
  return {
    manifest: {
      id: 'test/1',
      title: words,
      summary: words,
      notice: { title: words, date: from, issuer: words, kind: 'notice' },
      publishedOn: from,
      inForce: { from },
      basedOn: null,
      ...parts.manifest,
    },
    clauses: {},
    parameters: parts.parameters ?? {},
    words: parts.words ?? {},
    facts: parts.facts ?? {},
    shared: { derive: {}, conditions: {}, ...parts.shared },
    decisions: Object.fromEntries(decisions),
    papers: parts.papers ?? [],
    forms: parts.forms ?? [],
    process: { roles: [], states: [], transitions: [], duties: [] },
    readings: parts.readings ?? {},
    notes: {},
    waivers: [],
  } as unknown as RuleSet;
}
