import { listOf, mapOf, oneOfWords, record, ref, text, type JsonSchema } from './build.js';
import { typedAsFact } from './typed.js';
import { UNITS } from './units.js';

const OPERATORS =
  '^(?:(?:some|every):)?(?:equal|notEqual|in|notIn|contains|doesNotContain|containsAll|empty|lessThan|lessThanInclusive|greaterThan|greaterThanInclusive|before|onOrBefore|after|onOrAfter|present)$';

const ruleBody = {
  appliesWhen: ref('condition'),
  conditions: ref('condition'),
  except: ref('condition'),
};

/** The vocabulary that the files of a rule set share. */
export const definitions: Readonly<Record<string, JsonSchema>> = {
  name: {
    type: 'string',
    pattern: '^[A-Za-z][A-Za-z0-9]*(?:[.:_-][A-Za-z0-9]+)*$',
    maxLength: 80,
    not: { enum: ['constructor', 'prototype'] },
  },
  date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  bilingual: record({ ko: text, en: text }),
  clauseId: { type: 'string', pattern: '^(?:F-\\d{3}-\\d{2,3}|R-\\d{2}|N-\\d{2}|product)$' },
  source: { type: 'array', items: ref('clauseId'), minItems: 1, uniqueItems: true },
  unit: oneOfWords(...UNITS),
  literal: {
    tsType: 'string | number | boolean | (string | number | boolean)[]',
    type: ['string', 'integer', 'boolean', 'array'],
    items: { type: ['string', 'integer', 'boolean'] },
  },
  absence: {
    tsType: 'Literal | { nothing: true }',
    if: { type: 'object', required: ['nothing'] },
    then: record({ nothing: { const: true } }),
    else: { type: ['string', 'integer', 'boolean', 'array', 'object'], maxProperties: 0, items: false },
  },
  valueType: typedAsFact(),
  field: typedAsFact({ label: ref('bilingual'), help: ref('bilingual') }, ['help']),

  reference: record({ fact: ref('name'), path: ref('path') }, ['path']),
  path: { type: 'string', pattern: '^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+){0,5}$' },
  conditionLeaf: record(
    {
      name: ref('name'),
      fact: ref('name'),
      path: ref('path'),
      operator: { type: 'string', pattern: OPERATORS },
      value: {
        tsType: 'Literal | Reference',
        if: { type: 'object' },
        then: ref('reference'),
        else: ref('literal'),
      },
    },
    ['path'],
  ),
  conditionAll: record({ all: listOf(ref('condition'), 1) }),
  conditionAny: record({ any: listOf(ref('condition'), 1) }),
  conditionNot: record({ not: ref('condition') }),
  conditionNamed: record({ condition: ref('name') }),
  condition: {
    tsType: 'ConditionAll | ConditionAny | ConditionNot | ConditionNamed | ConditionLeaf',
    type: 'object',
    if: { required: ['all'] },
    then: ref('conditionAll'),
    else: {
      if: { required: ['any'] },
      then: ref('conditionAny'),
      else: {
        if: { required: ['not'] },
        then: ref('conditionNot'),
        else: { if: { required: ['condition'] }, then: ref('conditionNamed'), else: ref('conditionLeaf') },
      },
    },
  },

  valueExpression: {
    tsType: 'Literal | Reference | Mechanism',
    if: { type: 'object' },
    then: { if: { required: ['fact'] }, then: ref('reference'), else: ref('mechanism') },
    else: ref('literal'),
  },

  ruleOption: record({ off: { const: true }, ...ruleBody }, ['off', ...Object.keys(ruleBody)]),
  rule: {
    ...record(
      {
        id: ref('name'),
        label: ref('bilingual'),
        ...ruleBody,
        reading: ref('readingId'),
        options: mapOf(ref('ruleOption')),
        to: ref('bilingual'),
        source: ref('source'),
      },
      [...Object.keys(ruleBody), 'reading', 'options', 'to'],
    ),
    anyOf: [{ required: ['conditions'] }, { required: ['options'] }],
    dependencies: { options: ['reading'] },
  },
  readingId: { type: 'string', pattern: '^R-\\d{2}$' },
  noteId: { type: 'string', pattern: '^N-\\d{2}$' },
  derived: record({ label: ref('bilingual'), value: ref('valueExpression') }),
  namedCondition: record({ label: ref('bilingual'), conditions: ref('condition') }),
  input: record({ fact: ref('name'), whenAbsent: ref('absence'), words: listOf(ref('name'), 1) }, [
    'whenAbsent',
    'words',
  ]),
};
