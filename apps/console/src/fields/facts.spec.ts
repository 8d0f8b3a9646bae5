import type { FieldView } from '../api/types.js';
import { entriesOf, factsOf, fieldId, pointerOfName, topFieldOf } from './facts.js';

const fields: FieldView[] = [
  { id: 'amount', label: { ko: '금액', en: 'amount' }, type: 'money' },
  { id: 'day', label: { ko: '날짜', en: 'day' }, type: 'date' },
];

describe('the facts of a form', () => {
  it('hold what was filled in, and leave out the empty and the unreadable', () => {
    expect(factsOf(fields, { amount: '1,000', day: '곧' })).toEqual({
      facts: { amount: 1000 },
      mistakes: [{ pointer: '/day', code: 'notDate' }],
    });
    expect(factsOf(fields, {})).toEqual({ facts: {}, mistakes: [] });
  });

  it('come in the order of the form, whichever was typed first', () => {
    expect(JSON.stringify(factsOf(fields, { day: '2024-04-05', amount: '1' }).facts)).toBe(
      '{"amount":1,"day":"2024-04-05"}',
    );
  });

  it('of an application fill only the fields there are', () => {
    expect(entriesOf(fields, { amount: 5, other: true })).toEqual({ amount: '5' });
  });

  it('that are missing lead to their fields', () => {
    expect(pointerOfName('committee[4].total')).toBe('/committee/4/total');
    expect(topFieldOf('/committee/4/total')).toBe('committee');
    expect(fieldId('/committee/4/total')).toBe('field-committee-4-total');
  });
});
