import { closed, described, flag, list, open, ref, text, type Components } from '../answers/schemas.js';

const stored = {
  id: text,
  ruleSet: ref('RuleSetReference'),
  programme: text,
  decision: text,
  asOf: text,
  subject: closed({ label: text, body: described(text, 'Korean name of the centre or agency it belongs to') }, [
    'body',
  ]),
  outcome: ref('Outcome'),
  recorded: ref('Mark'),
  recordHash: described(text, 'Over the bytes of the record'),
};

export const decisionComponents: Components = {
  StoredDecisionSummary: closed(stored),
  StoredDecision: closed({ ...stored, facts: described(open, 'As handed in'), record: ref('DecisionRecord') }),
  StoredDecisionPage: closed(
    { items: list(ref('StoredDecisionSummary')), next: described(text, 'For `after`; none on the last page') },
    ['next'],
  ),
  Replay: closed(
    {
      same: described(flag, 'The pinned version gives the very bytes that were stored'),
      id: text,
      ruleSet: ref('RuleSetReference'),
      recordHash: text,
      replayedHash: text,
      replayed: described(ref('DecisionRecord'), 'What comes out now, where it is not the same'),
    },
    ['replayed'],
  ),
};
