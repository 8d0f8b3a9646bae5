import { mapOf, oneOfWords, record, ref, type JsonSchema } from './build.js';

const NUMBERS = ['money', 'count', 'decimal', 'points'];
const SIMPLE = [...NUMBERS, 'date', 'dateTime', 'boolean', 'word', 'text', 'list', 'map'];

/** What each type needs beside its name. Held by the schema so that an editor says it while one types. */
const TYPE_NEEDS: readonly JsonSchema[] = [
  needs({ enum: NUMBERS }, 'unit'),
  needs({ const: 'word' }, 'words'),
  needs({ const: 'list' }, 'of'),
  needs({ const: 'map' }, 'of', 'keys'),
  needs({ const: 'record' }, 'fields'),
];

/** Where the type is left out, nothing is needed beside it. */
function needs(type: JsonSchema, ...keys: readonly string[]): JsonSchema {
  return { if: { properties: { type }, required: ['type'] }, then: { required: keys } };
}

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

/** The type of what a person writes into a form by hand. Text where none is said. */
const enteredType: Readonly<Record<string, JsonSchema>> = {
  type: oneOfWords('text', 'longText', 'date', 'money', 'count', 'decimal', 'boolean', 'word', 'list', 'record'),
  unit: ref('unit'),
  words: ref('name'),
  of: ref('valueType'),
  fields: mapOf(ref('field')),
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
/** A record that may say its type as what is entered into a form does. */
export const typedAsEntered = (
  more: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[],
  also: readonly JsonSchema[],
): JsonSchema => ({
  ...record({ ...more, ...enteredType }, [...optional, ...Object.keys(enteredType)]),
  allOf: [...TYPE_NEEDS, ...also],
});
