import { closed, date, described, list, oneOfTexts, ref, text, type Components } from '../answers/schemas.js';

const usedBy = list(ref('DescribedUse'));

/** A version told in one language. */
export const descriptionComponents: Components = {
  DescribedUse: described(closed({ decision: text, label: text }), 'A decision that rests on it'),
  DescribedParameter: closed(
    {
      id: text,
      label: text,
      kind: oneOfTexts('value', 'table'),
      unit: text,
      values: described(list(ref('DescribedValue')), 'Of a value: every one it has or will have, oldest first'),
      columns: described(list(closed({ id: text, label: text })), 'Of a table'),
      rows: described(list(ref('DescribedRow')), 'Of a table: those in force'),
      usedBy,
    },
    ['unit', 'values', 'columns', 'rows'],
  ),
  DescribedValue: closed({ from: date, knownFrom: date, text, source: list(text) }, ['knownFrom']),
  DescribedRow: closed({
    id: text,
    from: date,
    cells: described(list(text), 'One a column, in their order'),
    source: list(text),
  }),
  DescribedInput: closed({ fact: text, label: text, whenAbsent: described(text, 'What leaving it out means') }, [
    'whenAbsent',
  ]),
  DescribedRule: closed({
    id: text,
    kind: ref('RuleKind'),
    label: text,
    sentences: described(list(text), 'What the rule demands, when it applies, its exception'),
    source: list(text),
    readings: list(text),
  }),
  DescribedDecision: closed({
    id: text,
    label: text,
    answer: oneOfTexts('yesOrNo', 'values'),
    inputs: list(ref('DescribedInput')),
    rules: list(ref('DescribedRule')),
    values: list(
      closed({
        id: text,
        label: text,
        sentences: described(list(text), 'What the value is, under each reading, and what the names in it mean'),
      }),
    ),
    readings: list(text),
    notes: list(text),
  }),
  DescribedClause: closed(
    {
      id: text,
      section: text,
      quotes: described(list(text), 'As printed, so Korean in every language'),
      says: text,
      notRule: described(text, 'Why it is no rule'),
      usedBy,
    },
    ['notRule'],
  ),
  DescribedReading: closed({
    id: text,
    question: text,
    options: list(closed({ id: text, label: text })),
    chosen: text,
    why: text,
    clauses: list(text),
  }),
  DescribedNote: closed({ id: text, says: text, handling: text, clauses: list(text) }),
  UnreadablePart: described(
    closed({
      at: described(text, 'The place by names'),
      file: text,
      pointer: described(text, 'JSON pointer inside the file'),
      label: text,
      reasons: list(closed({ code: text, pointer: text, says: text })),
    }),
    'A half-done part of a draft, and what it lacks',
  ),
  RuleSetDescription: described(
    closed(
      {
        id: text,
        hash: text,
        language: oneOfTexts('ko', 'en'),
        title: text,
        summary: text,
        notice: closed({ title: text, number: text, date, issuer: text }, ['number']),
        inForce: closed({ from: date, to: date }, ['to']),
        publishedOn: date,
        parameters: list(ref('DescribedParameter')),
        decisions: list(ref('DescribedDecision')),
        clauses: list(ref('DescribedClause')),
        readings: list(ref('DescribedReading')),
        notes: list(ref('DescribedNote')),
        unreadable: list(ref('UnreadablePart')),
      },
      ['unreadable'],
    ),
    'The rules of a version in words, without the facts of any case',
  ),
};
