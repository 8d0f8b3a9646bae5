import {
  closed,
  count,
  described,
  flag,
  list,
  oneOfTexts,
  ref,
  text,
  type Components,
} from '../answers/schemas.js';
import { ROLES } from '../access/roles.js';
import { TEMPLATE_STEPS } from './template-draft-steps.js';

const number = { type: 'integer', minimum: 1 };
const kind = oneOfTexts('hwpx', 'docx');
const fileName = oneOfTexts('form.hbs', 'sample.json', 'form.hwpx', 'form.docx');
const place = closed({ line: number, column: number });
const segments = described(
  list(closed({ text, changed: flag })),
  'Of a changed line: its words, those marked that the other side lacks',
);
const lineOf = closed({ line: number, text, segments }, ['segments']);
const lines = list(ref('LineChange'));
const versioned = closed({ id: text, hash: text });
const sample = described(ref('FormData'), 'Invented data');

/** Published templates, and the one that is compared with. */
const published: Components = {
  TemplateSummary: described(
    closed(
      {
        id: described(text, 'form/v<N>'),
        form: text,
        version: text,
        title: ref('Words'),
        language: text,
        hash: text,
        origin: described(oneOfTexts('file', 'service'), 'Came with the product, or was published here'),
        office: described(list(kind), 'The office’s own files that it has'),
        usedBy: described(list(closed({ ruleSet: text, form: text })), 'Forms of published rule sets that name it'),
        published: ref('Mark'),
        approved: ref('Mark'),
        draft: text,
      },
      ['published', 'approved', 'draft'],
    ),
    'A published wording of a form; never changed',
  ),
  TemplateList: closed({ items: list(ref('TemplateSummary')), refused: list(ref('FormRefusal')) }),
  Template: closed({
    summary: ref('TemplateSummary'),
    source: described(text, 'Handlebars text'),
    sample,
    fields: list(ref('FieldInUse')),
  }),
  FieldInUse: described(
    closed({ name: described(text, 'members[].name'), kinds: described(list(text), 'What is done with it') }),
    'A field that a wording uses',
  ),
  LineChange: described(
    {
      oneOf: [
        closed({ kind: oneOfTexts('same', 'changed'), before: lineOf, after: lineOf }),
        closed({ kind: oneOfTexts('removed'), before: lineOf }),
        closed({ kind: oneOfTexts('added'), after: lineOf }),
      ],
    },
    'A line of two texts beside each other',
  ),
  TemplateComparison: closed(
    {
      from: text,
      to: text,
      isSame: flag,
      title: closed({ before: ref('Words'), after: ref('Words') }),
      wording: lines,
      sample: described(lines, 'The invented data as JSON'),
      office: described(list(closed({ kind, lines })), 'The text in the office’s own files'),
    },
    ['title'],
  ),
};

const draft = {
  id: text,
  form: text,
  programme: text,
  ruleSet: described(text, 'The programme/version whose form it is held against'),
  base: { oneOf: [versioned, { type: 'null' }] },
  title: ref('Words'),
  language: text,
  status: ref('DraftStatus'),
  revision: count,
  contentHash: described(text, 'Over the wording and its files: what is approved, and what is published'),
  office: list(closed({ kind, size: count, sha256: text })),
  created: ref('Mark'),
  changed: ref('Mark'),
  contributors: described(list(ref('Person')), 'Whoever wrote in it: none of them may approve or publish it'),
  submitted: ref('Mark'),
  returned: ref('ReasonedMark'),
  approved: closed({ by: ref('Person'), at: text, contentHash: text }),
  published: closed({ by: ref('Person'), at: text, template: described(text, 'form/v<N>') }),
  discarded: ref('ReasonedMark'),
};
const marks = ['submitted', 'returned', 'approved', 'published', 'discarded'];

const revision = {
  revision: count,
  event: oneOfTexts(
    'created',
    'changed',
    'restored',
    'submitted',
    'returned',
    'approved',
    'published',
    'discarded',
    'reopened',
  ),
  by: ref('Person'),
  at: text,
  note: text,
  ruleSet: text,
  contentHash: text,
};

/** Drafts of templates. */
const drafts: Components = {
  TemplateDraft: described(closed(draft, marks), 'A wording of a form that people write'),
  TemplateDraftList: closed({ items: list(ref('TemplateDraft')) }),
  TemplateDraftContent: closed({ draft: ref('TemplateDraft'), source: text, sample }),
  TemplateDraftRevision: closed(revision, ['note']),
  TemplateDraftRevisionPage: closed(
    { items: described(list(ref('TemplateDraftRevision')), 'The newest first'), next: count },
    ['next'],
  ),
  TemplateDraftRevisionContent: closed({
    revision: ref('TemplateDraftRevision'),
    title: ref('Words'),
    source: text,
    sample,
    office: draft.office,
  }),
  TemplateStepOffers: closed({
    items: list(
      closed(
        {
          id: oneOfTexts(...TEMPLATE_STEPS),
          whyNot: {
            oneOf: [
              closed({ is: { type: 'string', const: 'person' } }),
              closed({ is: { type: 'string', const: 'permission' }, roles: list(oneOfTexts(...ROLES)) }),
              closed({ is: { type: 'string', const: 'wrongStatus' }, from: list(ref('DraftStatus')) }),
              closed({
                is: { type: 'string', const: 'refused' },
                code: oneOfTexts('draft/being-published', 'draft/other-content', 'template-draft/own-work'),
              }),
              closed({ is: { type: 'string', const: 'problems' }, count }),
            ],
          },
        },
        ['whyNot'],
      ),
    ),
  }),
};

/** What is found out about a wording. */
const findings: Components = {
  WordingProblem: described(
    closed(
      {
        code: text,
        severity: oneOfTexts('error', 'warning'),
        file: fileName,
        line: described(number, 'Of an office’s file: the paragraph'),
        column: number,
        where: described(ref('Words'), 'Of an office’s file: its name, with table, row and cell'),
        pointer: described(text, 'Of the sample: where in it'),
        words: ref('Words'),
        fix: described(closed({ from: place, to: place, text }), 'To be written in place of what stands between'),
      },
      ['where', 'pointer', 'fix'],
    ),
    'Something wrong in a wording',
  ),
  WordingCheck: closed({
    problems: list(ref('WordingProblem')),
    fields: list(ref('FieldInUse')),
    office: list(closed({ kind, fields: list(ref('FieldInUse')) })),
  }),
  TemplateFileKept: closed({ draft: ref('TemplateDraft'), check: ref('WordingCheck') }),
  UsableField: described(
    closed(
      {
        name: described(text, 'Within what is around it'),
        label: ref('Words'),
        what: described(ref('Words'), 'What kind of value it is'),
        from: oneOfTexts('fact', 'parameter', 'decision', 'reading', 'entered', 'common'),
        snippets: described(
          list(closed({ text, helper: text, words: ref('Words') }, ['helper', 'words'])),
          'Ready to be written, the most usual first',
        ),
        parts: described(list(ref('UsableField')), 'Of a record, or of each element of a list'),
      },
      ['parts'],
    ),
    'A field that a wording of the form may use',
  ),
  UsableFieldList: closed({
    ruleSet: text,
    items: list(ref('UsableField')),
    helpers: described(list(closed({ name: text, usage: text })), 'Everything that may be called in a wording'),
  }),
  TemplateCaseList: closed({
    ruleSet: text,
    items: list(closed({ id: text, title: text, decision: text, asOf: text }, ['asOf'])),
  }),
  WordingPreview: closed({
    html: described(text, 'The whole document; what is missing stands in it as <mark>'),
    gaps: list(ref('FormGap')),
    isComplete: flag,
  }),
};

export const templateComponents: Components = { ...published, ...drafts, ...findings };
