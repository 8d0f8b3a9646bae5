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

const asked = oneOfTexts('now', 'later', 'no', 'undetermined');
const state = described(
  oneOfTexts('ready', 'missing', 'made', 'notCalledFor'),
  '`ready`: it can be made; `missing`: something is wanting; `made`: there is a document of it that is current; ' +
    '`notCalledFor`: the rules do not ask for it, or have decided that it is not made',
);

export const paperComponents: Components = {
  PaperDocument: described(
    closed(
      {
        id: text,
        number: described(text, 'As printed'),
        code: text,
        at: instant,
        by: ref('Person'),
        state: oneOfTexts('current', 'superseded'),
        replacedBy: closed({ document: text, number: text }),
      },
      ['replacedBy'],
    ),
    'A document that was made of a form for the case',
  ),
  PaperOfCase: closed(
    {
      form: text,
      no: text,
      label: ref('Words'),
      printed: described(flag, 'The notice itself prints this form'),
      asked: described(asked, 'Of a paper that the rules list: whether they ask for it in this case'),
      state,
      gaps: described(list(ref('FormGap')), 'What is wanting, each with the place to mend it'),
      reasons: described(
        list(
          closed(
            {
              words: ref('Words'),
              decision: described(text, 'Which decision says so'),
              source: described(list(text), 'Clauses of the notice'),
            },
            ['decision'],
          ),
        ),
        'Why it is not called for',
      ),
      documents: described(
        list(ref('PaperDocument')),
        'Made for this application, the current ones first, then the newest',
      ),
      asOf: date,
      input: described(
        closed({ facts: open, fields: open }),
        'Of one that is ready: what it is made from, for POST /api/documents',
      ),
    },
    ['no', 'asked', 'input'],
  ),
  PapersOfCase: described(
    closed(
      {
        ruleSet: ref('RuleSetReference'),
        about: closed({ round: text, application: text, name: ref('Words'), centre: ref('Words') }),
        asOf: described(date, 'The day whose values of the rules hold'),
        items: list(ref('PaperOfCase')),
        others: described(
          list(
            closed({
              paper: text,
              label: ref('Words'),
              asked: oneOfTexts('now', 'later', 'undetermined'),
              source: list(text),
            }),
          ),
          'Papers the rules ask for that come from elsewhere: no form of the programme makes them',
        ),
      },
      ['about'],
    ),
    'Every form of a version as it stands for a case',
  ),
  RoundPapers: described(
    closed(
      {
        items: list(
          closed({
            application: text,
            name: ref('Words'),
            centre: ref('Words'),
            papers: list(
              closed(
                {
                  form: text,
                  state,
                  gaps: described(count, 'How many things are wanting'),
                  document: described(text, 'The one that is current'),
                  isSame: described(
                    flag,
                    'A current document has the same wording, rules, day and contents: a batch leaves it out',
                  ),
                },
                ['document', 'isSame'],
              ),
            ),
          }),
        ),
        next: described(text, 'For `after`; none on the last page'),
      },
      ['next'],
    ),
    'Some forms as they stand for the applications of a round',
  ),
};
