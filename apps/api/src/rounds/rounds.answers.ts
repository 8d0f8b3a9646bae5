import { closed, count, date, described, flag, list, open, ref, text, type Components } from '../answers/schemas.js';

export const roundComponents: Components = {
  Round: closed({
    id: text,
    ruleSet: ref('RuleSetReference'),
    label: ref('Words'),
    round: described(count, 'Its number within its notice'),
    asOf: described(date, 'The day its applications are judged by'),
    invented: described(flag, 'Its applications are made up, and have to be shown as such'),
    applicationCount: count,
    contentHash: text,
    importedAt: { type: 'string', format: 'date-time' },
  }),
  RoundList: closed({ items: list(ref('Round')) }),
  Application: closed({
    round: text,
    application: text,
    name: ref('Words'),
    centre: ref('Words'),
    region: ref('Words'),
    facts: described(open, 'As handed in, by fact id'),
  }),
  ApplicationPage: closed(
    { items: list(ref('Application')), next: described(text, 'For `after`; none on the last page') },
    ['next'],
  ),
};
