import type { DecisionView } from '../../api/types.js';
import { AS_OF, entriesOfQuestion, isSameQuestion, questionOf } from './question.js';

const view = {
  inputs: [
    {
      id: 'amount',
      label: { ko: '금액', en: 'amount' },
      type: 'money',
      suppliedBy: { id: 'x', label: { ko: '신청인', en: 'applicant' } },
      personalData: 'none',
    },
  ],
} as unknown as DecisionView;

describe('the question that a form puts', () => {
  it('holds the facts, and the day apart from them', () => {
    expect(questionOf(view, { amount: '1,000', [AS_OF]: '2024. 4. 11.' })).toEqual({
      question: { facts: { amount: 1000 }, asOf: '2024-04-11' },
      mistakes: [],
    });
    expect(questionOf(view, {}).question).toEqual({ facts: {} });
  });

  it('tells a day that cannot be read like any other field', () => {
    expect(questionOf(view, { [AS_OF]: '곧' })).toEqual({
      question: { facts: {} },
      mistakes: [{ pointer: `/${AS_OF}`, code: 'notDate' }],
    });
  });

  it('fills the form again, without what this decision does not take', () => {
    const question = { facts: { amount: 5, other: true }, asOf: '2024-04-11' };
    expect(entriesOfQuestion(view, question)).toEqual({ amount: '5', [AS_OF]: '2024-04-11' });
  });

  it('is another one when a fact or the day is another', () => {
    expect(isSameQuestion({ facts: { amount: 1 } }, { facts: { amount: 1 } })).toBe(true);
    expect(isSameQuestion({ facts: { amount: 1 } }, { facts: { amount: 2 } })).toBe(false);
    expect(isSameQuestion({ facts: {} }, { facts: {}, asOf: '2024-04-11' })).toBe(false);
    expect(isSameQuestion(undefined, { facts: {} })).toBe(false);
  });
});
