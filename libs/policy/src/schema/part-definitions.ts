import { listOf, mapOf, oneOfWords, record, ref, text, type JsonSchema } from './build.js';
import { typedAsEntered, typedAsFact, typedAsParameter } from './typed.js';

const datedValue = record({ from: ref('date'), knownFrom: ref('date'), value: ref('anyJson'), source: ref('source') }, [
  'knownFrom',
]);
const datedCells = record(
  {
    from: ref('date'),
    knownFrom: ref('date'),
    cells: { ...mapOf(ref('anyJson')), type: ['object', 'null'] },
    source: ref('source'),
  },
  ['knownFrom'],
);
/** Where the value of a form's field comes from. A field without any of these is entered by a person. */
const fieldBindings: Readonly<Record<string, JsonSchema>> = {
  fact: ref('name'),
  application: oneOfWords('name', 'centre', 'region'),
  decision: ref('name'),
  value: ref('name'),
  parameter: ref('name'),
  reading: ref('readingId'),
  path: ref('path'),
};
const bindingNeeds: readonly JsonSchema[] = [
  { if: { required: ['decision'] }, then: { required: ['value'] } },
  { if: { required: ['value'] }, then: { required: ['decision'] } },
  {
    if: { required: ['path'] },
    then: { anyOf: [{ required: ['fact'] }, { required: ['decision'] }, { required: ['parameter'] }] },
  },
];
/** How a decision must come out for a form to be made, or what one of its values must be. */
const requirement: JsonSchema = {
  ...record(
    { decision: ref('name'), outcome: oneOfWords('yes', 'no', 'computed'), value: ref('name'), is: ref('literal') },
    ['outcome', 'value', 'is'],
  ),
  allOf: [
    { anyOf: [{ required: ['outcome'] }, { required: ['value'] }] },
    { if: { required: ['value'] }, then: { required: ['is'] } },
    { if: { required: ['is'] }, then: { required: ['value'] } },
  ],
};
/** Who signs a form, with the fields that hold the signer's name and body. What is to be printed names the signers. */
const signer = record({ role: ref('name'), label: ref('bilingual'), name: ref('name'), body: ref('name') }, [
  'name',
  'body',
]);
const printedSigners: JsonSchema = {
  if: { required: ['template'] },
  then: { properties: { signers: { type: 'array', items: { type: 'object', required: ['name'] } } } },
};
const limit = record({ words: ref('bilingual'), parameters: listOf(ref('name')) }, ['parameters']);
const said = record({ words: ref('bilingual'), source: ref('source') });

/** Definitions that the files' own schemas need beside the shared vocabulary. */
export const partDefinitions: Readonly<Record<string, JsonSchema>> = {
  anyJson: { tsType: 'unknown' },
  datedValue,
  datedCells,
  restated: record(
    {
      id: ref('name'),
      printed: text,
      value: ref('anyJson'),
      row: ref('name'),
      cells: mapOf(ref('anyJson')),
      source: ref('source'),
    },
    ['value', 'row', 'cells'],
  ),
  tableWindow: record({
    id: ref('name'),
    from: ref('name'),
    to: ref('name'),
    overlap: oneOfWords('refused', 'intended'),
  }),
  invariant: record({ id: ref('name'), label: ref('bilingual'), conditions: ref('condition'), source: ref('source') }),
  plainParameter: typedAsParameter(
    {
      label: ref('bilingual'),
      names: ref('name'),
      values: listOf(ref('datedValue'), 1),
      restated: listOf(ref('restated'), 1),
    },
    ['names', 'restated'],
  ),
  tableRow: record({ id: ref('name'), values: listOf(ref('datedCells'), 1) }),
  tableParameter: record(
    {
      label: ref('bilingual'),
      type: { const: 'table' },
      key: ref('name'),
      complete: { const: true },
      columns: mapOf(ref('field')),
      rows: listOf(ref('tableRow'), 1),
      windows: listOf(ref('tableWindow'), 1),
      invariants: listOf(ref('invariant'), 1),
      restated: listOf(ref('restated'), 1),
    },
    ['complete', 'windows', 'invariants', 'restated'],
  ),
  parameter: {
    tsType: 'PlainParameter | TableParameter',
    if: { properties: { type: { const: 'table' } }, required: ['type'] },
    then: ref('tableParameter'),
    else: ref('plainParameter'),
  },
  fact: typedAsFact(
    {
      label: ref('bilingual'),
      help: ref('bilingual'),
      suppliedBy: ref('name'),
      provedBy: listOf(ref('name')),
      personalData: oneOfWords('none', 'personal', 'sensitive', 'identifier'),
    },
    ['help'],
  ),
  clause: record({ section: text, quotes: listOf(text), says: ref('bilingual'), notRule: ref('bilingual') }, [
    'notRule',
  ]),
  wordList: record({
    label: ref('bilingual'),
    words: listOf(record({ id: ref('name'), label: ref('bilingual'), source: ref('source') }, ['source']), 1),
  }),
  option: record({ label: ref('bilingual') }),
  reading: record({
    question: ref('bilingual'),
    options: { ...mapOf(ref('option')), minProperties: 2 },
    chosen: ref('name'),
    why: ref('bilingual'),
    clauses: ref('source'),
  }),
  note: record(
    {
      says: ref('bilingual'),
      handling: ref('bilingual'),
      clauses: ref('source'),
      answers: listOf(record({ code: text, at: text }), 1),
    },
    ['answers'],
  ),
  waiver: record({ code: text, at: text, reason: ref('bilingual') }),
  stageAsk: oneOfWords('now', 'later', 'no'),
  paper: record(
    {
      id: ref('name'),
      no: text,
      stages: { ...mapOf(ref('stageAsk')), minProperties: 1 },
      onlyWhen: ref('condition'),
      signed: ref('reference'),
      signers: ref('reference'),
      form: ref('name'),
      substitutes: listOf(said, 1),
      details: listOf(said, 1),
      source: ref('source'),
    },
    ['no', 'onlyWhen', 'signed', 'signers', 'form', 'substitutes', 'details'],
  ),
  form: {
    ...record(
      {
        id: ref('name'),
        no: text,
        label: ref('bilingual'),
        printed: { type: 'boolean' },
        addressee: ref('bilingual'),
        signers: listOf(ref('signer')),
        template: { type: 'string', pattern: '^[a-z][A-Za-z0-9]*/v[1-9][0-9]*$', maxLength: 90 },
        requires: listOf(requirement, 1),
        grounds: mapOf(listOf(ref('clauseId'), 1)),
        fields: listOf(ref('formField')),
        source: ref('source'),
      },
      ['no', 'addressee', 'template', 'requires', 'grounds'],
    ),
    allOf: [printedSigners],
  },
  signer,
  formField: typedAsEntered(
    { id: ref('name'), label: ref('bilingual'), help: ref('bilingual'), ...fieldBindings },
    ['help', ...Object.keys(fieldBindings)],
    bindingNeeds,
  ),
  role: record({ id: ref('name'), label: ref('bilingual'), source: ref('source') }),
  state: record({ id: ref('name'), label: ref('bilingual'), end: { const: true } }, ['end']),
  transition: record(
    {
      id: ref('name'),
      from: listOf(ref('name'), 1),
      event: ref('bilingual'),
      who: listOf(ref('name')),
      to: ref('name'),
      limit,
      decision: ref('name'),
      source: ref('source'),
    },
    ['limit', 'decision'],
  ),
  duty: record(
    {
      id: ref('name'),
      label: ref('bilingual'),
      who: listOf(ref('name')),
      when: ref('bilingual'),
      parameters: listOf(ref('name'), 1),
      source: ref('source'),
    },
    ['when', 'parameters'],
  ),
  notStated: record({ id: ref('name'), label: ref('bilingual'), source: ref('source') }),
  overlay: record(
    {
      parameters: mapOf(ref('anyJson')),
      readings: mapOf(ref('name')),
      rulesOff: listOf({ type: 'string', pattern: '^[A-Za-z][A-Za-z0-9]*/.+$' }),
    },
    ['parameters', 'readings', 'rulesOff'],
  ),
  demoApplication: record({
    id: ref('name'),
    name: ref('bilingual'),
    centre: ref('bilingual'),
    region: ref('bilingual'),
    facts: mapOf(ref('anyJson')),
  }),
};
