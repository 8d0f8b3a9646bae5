import { closed, count, described, list, oneOfTexts, open, ref, text, type Components } from '../answers/schemas.js';

const place = { type: 'integer', minimum: 1 };

export const auditComponents: Components = {
  AuditEntry: closed(
    {
      seq: place,
      at: { type: 'string', format: 'date-time' },
      actor: text,
      action: text,
      subject: text,
      details: open,
      once: described(text, 'Names a change that can happen only once'),
      prevHash: text,
      hash: text,
    },
    ['once'],
  ),
  AuditPage: closed({ items: list(ref('AuditEntry')), next: described(place, 'For `after`; none on the last page') }, [
    'next',
  ]),
  AuditVerification: {
    oneOf: [
      closed({ whole: { type: 'boolean', const: true }, count, hash: text }),
      closed({
        whole: { type: 'boolean', const: false },
        count,
        brokenAt: described(place, 'The first place that is not as it was written'),
        reason: oneOfTexts('missing', 'altered', 'unchained', 'truncated', 'head-altered'),
      }),
    ],
  },
};
