import { closed, described, flag, list, text, type Components } from '../answers/schemas.js';

export const sessionComponents: Components = {
  Session: closed({
    actor: described(
      { type: ['string', 'null'] },
      'Whose token was sent; "visitor" without one where visitors are let in',
    ),
    permissions: described(list(text), '"*" is all of them'),
    demo: described(flag, 'Visitors are let in, and see invented data only'),
    version: text,
  }),
};
