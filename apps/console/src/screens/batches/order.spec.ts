import { exampleForm as view } from '../forms/example-form.js';
import { givenOf, NO_ORDER } from './order.js';

describe('what is typed for every application of a batch', () => {
  const given = {
    pledge: { facts: { signedOn: '2024. 4. 5.', amount: '' }, fields: { head: '한보기' } },
    other: { facts: { signedOn: '2024-01-01' }, fields: {} },
  };

  it('is sent by form, of the chosen forms only, without what is empty', () => {
    expect(givenOf({ ...NO_ORDER, forms: ['pledge'], given }, [view])).toEqual({
      facts: { pledge: { signedOn: '2024-04-05' } },
      fields: { pledge: { head: '한보기' } },
      mistakes: [],
    });
    expect(givenOf({ ...NO_ORDER, given }, [view])).toEqual({ facts: {}, fields: {}, mistakes: [] });
  });

  it('is told at its field where it cannot be read, and not sent', () => {
    const wrong = { pledge: { facts: { signedOn: '2024-02-30' }, fields: {} } };
    expect(givenOf({ ...NO_ORDER, forms: ['pledge'], given: wrong }, [view])).toEqual({
      facts: {},
      fields: {},
      mistakes: [{ pointer: '/pledge/facts/signedOn', code: 'impossibleDate' }],
    });
  });
});
