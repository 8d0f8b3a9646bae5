import { KEPT_FORMATS } from '#documents';
import {
  closed,
  count,
  date,
  described,
  flag,
  instant,
  list,
  oneOfTexts,
  open,
  ref,
  text,
  type Components,
} from '../answers/schemas.js';

const file = { size: described(count, 'Bytes'), sha256: described(text, 'sha256:… of the bytes') };
const versioned = closed({ id: text, hash: text });
const summary = {
  id: text,
  programme: text,
  form: text,
  no: text,
  label: ref('Words'),
  template: described(versioned, 'The wording it was printed by'),
  ruleSet: ref('RuleSetReference'),
  asOf: described(date, 'The day whose values of the rules hold'),
  decisions: described(
    list(closed({ id: text, outcome: ref('Outcome'), recordHash: described(text, 'Over the bytes of its record') })),
    'What it shows was decided so',
  ),
  number: described(text, 'As printed; running within its programme and year'),
  code: described(text, 'By which anyone can ask whether it is genuine, at /verify/'),
  language: text,
  format: oneOfTexts(...KEPT_FORMATS),
  contentType: text,
  file: closed(file),
  about: described(
    closed({ round: text, application: text, decision: text, case: text }, [
      'round',
      'application',
      'decision',
      'case',
    ]),
    'What it was made for',
  ),
  body: described(text, 'Korean name of the centre or agency it belongs to'),
  batch: text,
  replaces: described(
    closed({ document: text, number: text, reason: text }),
    'The earlier document that it stands in the place of',
  ),
  made: ref('Mark'),
  state: oneOfTexts('current', 'superseded'),
  replacedBy: closed({ document: text, number: text }),
  check: described(ref('Mark'), 'Who has checked it, other than who made it'),
  signed: described(
    closed({
      ...file,
      contentType: text,
      n: described(count, 'The how many-th scan it is; earlier ones are kept'),
      by: ref('Person'),
      at: instant,
    }),
    'The scan of the signed paper',
  ),
};
const optional = ['no', 'about', 'body', 'batch', 'replaces', 'replacedBy', 'check', 'signed'];

export const documentComponents: Components = {
  DocumentSummary: closed(summary, optional),
  Document: closed(
    { ...summary, input: described(closed({ facts: open, fields: open }), 'What it was made from') },
    optional,
  ),
  DocumentPage: closed(
    { items: list(ref('DocumentSummary')), next: described(text, 'For `after`; none on the last page') },
    ['next'],
  ),
  Verification: {
    description: 'What anyone may know of a document',
    oneOf: [
      closed({ genuine: { type: 'boolean', const: false }, reason: oneOfTexts('mistyped', 'unknown') }),
      closed(
        {
          genuine: { type: 'boolean', const: true },
          code: text,
          number: text,
          state: oneOfTexts('current', 'superseded'),
          replacedBy: closed({ number: text, madeAt: instant }),
          programme: ref('Words'),
          form: closed({ id: text, no: text, label: ref('Words') }, ['no']),
          template: versioned,
          ruleSet: ref('RuleSetReference'),
          asOf: date,
          format: oneOfTexts(...KEPT_FORMATS),
          madeAt: instant,
          isChecked: flag,
          isSigned: flag,
          file: described(oneOfTexts('document', 'signedScan', 'other'), 'What the file of the given hash is'),
        },
        ['replacedBy', 'file'],
      ),
    ],
  },
};
