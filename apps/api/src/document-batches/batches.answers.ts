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

const reason = closed({ pointer: text, code: text, detail: ref('Words') });

export const batchComponents: Components = {
  DocumentBatch: closed(
    {
      id: text,
      programme: text,
      ruleSet: ref('RuleSetReference'),
      round: text,
      label: ref('Words'),
      isInvented: flag,
      bodies: described(list(text), 'Whose applications they are; of all where it is left out'),
      forms: list(text),
      format: oneOfTexts(...KEPT_FORMATS),
      applications: count,
      state: oneOfTexts('waiting', 'running', 'done', 'failed', 'cancelled'),
      progress: described(
        closed({
          made: count,
          failed: count,
          leftOut: described(count, 'Of which there was one already, current and with the same contents'),
          total: count,
        }),
        'Documents',
      ),
      by: ref('Mark'),
      expires: described(instant, 'When the batch is forgotten; its documents are not'),
      finished: instant,
      problem: reason,
    },
    ['bodies', 'finished', 'problem'],
  ),
  DocumentBatchPage: closed(
    { items: list(ref('DocumentBatch')), next: described(text, 'For `after`; none on the last page') },
    ['next'],
  ),
  BatchFailurePage: closed(
    {
      items: list(
        closed({
          application: text,
          form: text,
          reasons: list(reason),
          given: described(
            closed({ facts: open, fields: open, asOf: date }, ['asOf']),
            'What was given with the batch for this one, beside what its application says',
          ),
        }),
      ),
      next: described(text, 'For `after`; none on the last page'),
    },
    ['next'],
  ),
};
