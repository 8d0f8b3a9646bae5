import { mapOf, oneOfWords, record, ref, type JsonSchema } from './build.js';

const NUMBERS = ['money', 'count', 'decimal', 'points'];
const SIMPLE = [...NUMBERS, 'date', 'dateTime', 'boolean', 'word', 'text', 'list', 'map'];

/** What each type needs beside its name. Held by the schema so that an editor says it while one types. */
const TYPE_NEEDS: readonly JsonSchema[] = [
  { if: { properties: { type: { enum: NUMBERS } } }, then: { required: ['unit'] } },
  { if: { properties: { type: { const: 'word' } } }, then: { required: ['words'] } },
  { if: { properties: { type: { const: 'list' } } }, then: { required: ['of'] } },
  { if: { properties: { type: { const: 'map' } } }, then: { required: ['of', 'keys'] } },
  { if: { properties: { type: { const: 'record' } } }, then: { required: ['fields'] } },
];

/** The type of a parameter's value: all but records, which tables hold. */
const parameterType: Readonly<Record<string, JsonSchema>> = {
  type: oneOfWords(...SIMPLE),
  unit: ref('unit'),
  words: ref('name'),
  of: ref('valueType'),
  keys: ref('name'),
};
/** The type of a fact or of what stands inside one, with what its absence means. */
const factType: Readonly<Record<string, JsonSchema>> = {
  ...parameterType,
  type: oneOfWords(...SIMPLE, 'record'),
  fields: mapOf(ref('field')),
  whenAbsent: ref('absence'),
  nullMeans: ref('absence'),
  falseMeans: oneOfWords('missing'),
};

function typed(
  type: Readonly<Record<string, JsonSchema>>,
  more: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[],
): JsonSchema {
  const besideType = Object.keys(type).filter((key) => key !== 'type');
  return { ...record({ ...more, ...type }, [...optional, ...besideType]), allOf: TYPE_NEEDS };
}

/** A record that says its type as a fact does. */
export const typedAsFact = (
  more: Readonly<Record<string, JsonSchema>> = {},
  optional: readonly string[] = [],
): JsonSchema => typed(factType, more, optional);
/** A record that says its type as a parameter does. */
export const typedAsParameter = (more: Readonly<Record<string, JsonSchema>>, optional: readonly string[]): JsonSchema =>
  typed(parameterType, more, optional);
