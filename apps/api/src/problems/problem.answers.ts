import { closed, described, list, ref, text, type Components } from '../answers/schemas.js';

export const problemComponents: Components = {
  ProblemDetail: closed(
    {
      pointer: described(text, 'JSON pointer into the request; empty for the whole'),
      code: text,
      detail: ref('Words'),
      clause: described(list(text), 'Clauses of the notice behind it'),
    },
    ['clause'],
  ),
  Problem: described(
    closed({
      type: text,
      title: text,
      status: { type: 'integer', minimum: 400, maximum: 599 },
      detail: text,
      instance: described(text, 'The path of the request'),
      code: text,
      traceId: text,
      errors: list(ref('ProblemDetail')),
    }),
    'What went wrong (RFC 9457); every kind stands in /problems',
  ),
  ProblemType: closed(
    {
      code: text,
      status: { type: 'integer' },
      title: ref('Words'),
      action: described(ref('Words'), 'What whoever met it can do'),
      retryAfter: described({ type: 'integer' }, 'Seconds after which asking again may help'),
    },
    ['retryAfter'],
  ),
};
