import {
  anything,
  closed,
  described,
  flag,
  list,
  oneOfTexts,
  open,
  ref,
  text,
  type Components,
} from '../answers/schemas.js';
import { fieldWith } from '../rule-sets/rule-sets.answers.js';

const fromParameter = closed({ parameter: text });
const fromDecision = closed({ decision: text, value: text });
const fromReading = closed({ reading: text });
const summary = {
  id: described(text, 'programme/version/form'),
  ruleSet: ref('RuleSetReference'),
  programme: ref('Words'),
  form: text,
  no: text,
  label: ref('Words'),
  printed: described(flag, 'The notice itself prints this form; without it, the wording is ours'),
  template: closed({ id: text, hash: text }),
  formats: described(list(oneOfTexts('html', 'pdf', 'hwpx', 'docx')), 'What it can be made as'),
  signers: list(closed({ role: text, label: ref('Words') })),
  source: list(text),
};

export const formComponents: Components = {
  FormSummary: closed(summary, ['no']),
  FormRefusal: described(
    closed(
      {
        id: described(text, 'Of the template, or of the form it does not fit'),
        words: ref('Words'),
        problems: list(
          closed(
            {
              code: text,
              line: described({ type: 'integer' }, 'Of an office’s file: the paragraph'),
              column: { type: 'integer' },
              where: described(ref('Words'), 'Of an office’s file: its name, with table, row and cell'),
              words: ref('Words'),
            },
            ['where'],
          ),
        ),
      },
      ['problems'],
    ),
    'What keeps a form from being offered',
  ),
  FormList: closed({ items: list(ref('FormSummary')), refused: list(ref('FormRefusal')) }),
  FormField: described(
    fieldWith(
      {
        required: described(flag, 'The form can never be made without it'),
        prefill: described(
          oneOfTexts('name', 'centre', 'region'),
          'Of a stored application, to be filled in beforehand',
        ),
        suppliedBy: described(ref('WordView'), 'Of a fact: who supplies it'),
      },
      ['prefill', 'suppliedBy'],
    ),
    'What a person gives for a form',
  ),
  ComputedField: described(
    closed({
      id: text,
      label: ref('Words'),
      from: { oneOf: [fromParameter, fromDecision, fromReading] },
      source: list(text),
    }),
    'What the rules give for a form; nobody can type it in',
  ),
  FormData: closed({ facts: open, fields: open }, ['facts', 'fields']),
  FormView: closed(
    {
      ...summary,
      addressee: ref('Words'),
      entered: list(ref('FormField')),
      facts: list(ref('FormField')),
      computed: list(ref('ComputedField')),
      requires: described(
        list(
          closed(
            {
              decision: text,
              label: ref('Words'),
              outcome: ref('Outcome'),
              value: described(text, 'Or: which of its values is looked at'),
              is: described(anything, 'and what that must be'),
            },
            ['outcome', 'value', 'is'],
          ),
        ),
        'The form may only be made when these come out so',
      ),
      schema: described(open, 'JSON Schema of what the form is made from: { facts, fields }'),
      templateSchema: described(open, 'JSON Schema of what the template prints, by field, derived from the template'),
      sample: described(ref('FormData'), 'Invented, and complete'),
    },
    ['no', 'addressee'],
  ),
  FormGap: described(
    closed({
      pointer: described(
        text,
        'Where to mend it, below /facts or /fields; what the rules say, below /decisions or /parameters',
      ),
      field: text,
      label: ref('Words'),
      code: text,
      words: ref('Words'),
    }),
    'What keeps a form from being complete',
  ),
  FilledValue: closed({
    id: text,
    label: ref('Words'),
    text,
    from: {
      oneOf: [
        closed({ fact: text }),
        fromParameter,
        fromDecision,
        fromReading,
        closed({ entered: { type: 'boolean', const: true } }),
      ],
    },
  }),
  FilledForm: closed({
    values: list(ref('FilledValue')),
    gaps: list(ref('FormGap')),
    decisions: list(closed({ id: text, label: ref('Words'), outcome: ref('Outcome'), summary: ref('Words') })),
    isComplete: flag,
    asOf: described(text, 'The day whose values of the rules hold, YYYY-MM-DD'),
  }),
};
