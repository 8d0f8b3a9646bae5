import type { ExplanationAnswer } from '../../api/types.js';
import { exampleAnswer } from '../gallery/examples.js';
import { changedFacts, changesBetween } from './changes.js';

const answer = (outcome: 'yes' | 'no', values: Record<string, string>): ExplanationAnswer => {
  const example = exampleAnswer('ko');
  return {
    ...example,
    outcomeText: outcome,
    record: { ...example.record, outcome },
    explanation: {
      ...example.explanation,
      values: Object.entries(values).map(([name, text]) => ({ name, label: name, text })),
    },
  };
};

describe('what changed since the answer before', () => {
  it('is the outcome and each value that differs, with both sides', () => {
    expect(changesBetween(answer('no', { cap: '1원', gone: 'x' }), answer('yes', { cap: '2원', come: 'y' }))).toEqual({
      outcome: { before: { outcome: 'no', text: 'no' }, now: { outcome: 'yes', text: 'yes' } },
      values: [
        { label: 'cap', before: '1원', now: '2원' },
        { label: 'gone', before: 'x' },
        { label: 'come', now: 'y' },
      ],
    });
  });

  it('is nothing where both say the same', () => {
    expect(changesBetween(answer('no', { cap: '1원' }), answer('no', { cap: '1원' }))).toEqual({ values: [] });
  });

  it('names the facts that were changed, in the order of the form', () => {
    const before = { a: 1, b: [1], c: true };
    expect(changedFacts(['a', 'b', 'c', 'd'], before, { b: [1], c: false, d: 'x' })).toEqual(['a', 'c', 'd']);
  });
});
