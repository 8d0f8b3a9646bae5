import { file, listOf, mapOf, oneOfWords, record, ref, text, type JsonSchema } from './build.js';

const datedValue = record(
  { from: ref('date'), knownFrom: ref('date'), value: ref('anyJson'), source: ref('source') },
  ['knownFrom'],
);
const datedCells = record(
  { from: ref('date'), knownFrom: ref('date'), cells: { ...mapOf(ref('anyJson')), type: ['object', 'null'] }, source: ref('source') },
  ['knownFrom'],
);
const limit = record({ words: ref('bilingual'), parameters: listOf(ref('name')) }, ['parameters']);
const said = record({ words: ref('bilingual'), source: ref('source') });

/** Definitions that the files' own schemas need beside the shared vocabulary. */
export const partDefinitions: Readonly<Record<string, JsonSchema>> = {
  anyJson: { tsType: 'unknown' },
  datedValue,
  datedCells,
  restated: record(
    { id: ref('name'), printed: text, value: ref('anyJson'), row: ref('name'), cells: mapOf(ref('anyJson')), source: ref('source') },
    ['value', 'row', 'cells'],
  ),
  tableWindow: record({ id: ref('name'), from: ref('name'), to: ref('name'), overlap: oneOfWords('refused', 'intended') }),
  invariant: record({ id: ref('name'), label: ref('bilingual'), conditions: ref('condition'), source: ref('source') }),
  plainParameter: {
    ...record(
      {
        label: ref('bilingual'),
        type: oneOfWords('money', 'count', 'decimal', 'points', 'date', 'dateTime', 'boolean', 'word', 'text', 'list', 'map'),
        unit: ref('unit'),
        words: ref('name'),
        of: ref('valueType'),
        keys: ref('name'),
        names: ref('name'),
        values: listOf(ref('datedValue'), 1),
        restated: listOf(ref('restated'), 1),
      },
      ['unit', 'words', 'of', 'keys', 'names', 'restated'],
    ),
    allOf: [
      { if: { properties: { type: { enum: ['money', 'count', 'decimal', 'points'] } } }, then: { required: ['unit'] } },
      { if: { properties: { type: { const: 'word' } } }, then: { required: ['words'] } },
      { if: { properties: { type: { const: 'list' } } }, then: { required: ['of'] } },
      { if: { properties: { type: { const: 'map' } } }, then: { required: ['of', 'keys'] } },
    ],
  },
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
  fact: {
    ...record(
      {
        label: ref('bilingual'),
        help: ref('bilingual'),
        type: oneOfWords('money', 'count', 'decimal', 'points', 'date', 'dateTime', 'boolean', 'word', 'text', 'list', 'record', 'map'),
        unit: ref('unit'),
        words: ref('name'),
        of: ref('valueType'),
        fields: mapOf(ref('field')),
        keys: ref('name'),
        whenAbsent: ref('absence'),
        nullMeans: ref('absence'),
        falseMeans: oneOfWords('missing'),
        suppliedBy: ref('name'),
        provedBy: listOf(ref('name')),
        personalData: oneOfWords('none', 'personal', 'sensitive', 'identifier'),
      },
      ['help', 'unit', 'words', 'of', 'fields', 'keys', 'whenAbsent', 'nullMeans', 'falseMeans'],
    ),
    allOf: [
      { if: { properties: { type: { enum: ['money', 'count', 'decimal', 'points'] } } }, then: { required: ['unit'] } },
      { if: { properties: { type: { const: 'word' } } }, then: { required: ['words'] } },
      { if: { properties: { type: { const: 'list' } } }, then: { required: ['of'] } },
      { if: { properties: { type: { const: 'map' } } }, then: { required: ['of', 'keys'] } },
      { if: { properties: { type: { const: 'record' } } }, then: { required: ['fields'] } },
    ],
  },
  clause: record(
    { section: text, quotes: listOf(text), says: ref('bilingual'), notRule: ref('bilingual') },
    ['notRule'],
  ),
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
  form: record(
    {
      id: ref('name'),
      no: text,
      label: ref('bilingual'),
      printed: { type: 'boolean' },
      addressee: ref('bilingual'),
      signers: listOf(record({ role: ref('name'), label: ref('bilingual') })),
      fields: listOf(record({ id: ref('name'), label: ref('bilingual'), fact: ref('name') }, ['fact'])),
      source: ref('source'),
    },
    ['no', 'addressee'],
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

/** One schema per file of a rule set, by part name. */
export const parts: Readonly<Record<string, JsonSchema>> = {
  manifest: file({
    id: { type: 'string', pattern: '^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9.-]*$' },
    title: ref('bilingual'),
    summary: ref('bilingual'),
    notice: record(
      {
        title: ref('bilingual'),
        number: text,
        date: ref('date'),
        issuer: ref('bilingual'),
        kind: oneOfWords('notice', 'pressRelease', 'newsReport', 'article'),
      },
      ['number'],
    ),
    publishedOn: ref('date'),
    inForce: record({ from: ref('date'), to: ref('date') }, ['to']),
    basedOn: { ...record({ id: text, hash: text }), type: ['object', 'null'] },
  }),
  clauses: file({ clauses: mapOf(ref('clause'), ref('clauseId')) }),
  parameters: file({ parameters: mapOf(ref('parameter')) }),
  words: file({ words: mapOf(ref('wordList')) }),
  facts: file({ facts: mapOf(ref('fact')) }),
  shared: file({ derive: mapOf(ref('derived')), conditions: mapOf(ref('namedCondition')) }, ['derive', 'conditions']),
  decision: file(
    {
      id: ref('name'),
      label: ref('bilingual'),
      answer: oneOfWords('yesOrNo', 'values'),
      outcomes: record(
        { yes: ref('bilingual'), no: ref('bilingual'), undetermined: ref('bilingual'), invalid: ref('bilingual') },
        ['yes', 'no', 'undetermined', 'invalid'],
      ),
      inputs: listOf(ref('input'), 1),
      derive: mapOf(ref('derived')),
      conditions: mapOf(ref('namedCondition')),
      refuse: listOf(ref('rule')),
      require: listOf(ref('rule')),
      open: listOf(ref('rule')),
      refer: listOf(ref('rule')),
      warn: listOf(ref('rule')),
      values: mapOf(ref('derived')),
      readings: listOf(ref('readingId')),
      notes: listOf(ref('noteId')),
    },
    ['outcomes', 'derive', 'conditions', 'refuse', 'require', 'open', 'refer', 'warn', 'values', 'readings', 'notes'],
  ),
  documents: file({ papers: listOf(ref('paper'), 1) }),
  forms: file({ forms: listOf(ref('form'), 1) }),
  process: file(
    {
      roles: listOf(ref('role'), 1),
      states: listOf(ref('state')),
      transitions: listOf(ref('transition')),
      duties: listOf(ref('duty')),
      notStated: listOf(ref('notStated')),
    },
    ['notStated'],
  ),
  readings: file({ readings: mapOf(ref('reading'), ref('readingId')) }),
  notes: file({ notes: mapOf(ref('note'), ref('noteId')) }),
  amendment: file({
    changes: listOf(
      record(
        { at: text, set: ref('anyJson'), remove: { const: true }, from: ref('date'), knownFrom: ref('date'), value: ref('anyJson'), source: ref('source'), after: text },
        ['set', 'remove', 'from', 'knownFrom', 'value', 'source', 'after'],
      ),
      1,
    ),
  }),
  demo: file({
    invented: { const: true },
    label: ref('bilingual'),
    asOf: ref('date'),
    round: { type: 'integer' },
    applications: listOf(ref('demoApplication')),
  }),
  case: file(
    {
      id: text,
      title: text,
      ruleSet: text,
      decision: ref('name'),
      facts: { type: 'object' },
      overlay: ref('overlay'),
      asOf: ref('date'),
      expect: record(
        {
          outcome: oneOfWords('yes', 'no', 'undetermined', 'invalid', 'computed'),
          values: { type: 'object' },
          failed: listOf(text),
          missing: listOf(text),
          problem: text,
          readings: listOf(ref('readingId')),
          sourceNotes: listOf(ref('noteId')),
        },
        ['values', 'failed', 'missing', 'problem', 'readings', 'sourceNotes'],
      ),
      sources: listOf(text),
      arithmetic: listOf(text),
    },
    ['overlay', 'asOf', 'sources', 'arithmetic'],
  ),
};
