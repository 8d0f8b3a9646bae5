import { mechanismNames, mechanisms } from '../mechanisms/index.js';
import type { Argument } from '../mechanisms/mechanism.js';
import type { Words } from '../policy-error.js';
import type { JsonSchema } from './build.js';
import { definitions } from './definitions.js';
import { editorNode, worded } from './editor-node.js';
import { operatorWords, quantifierWords, type OperatorWords } from './operators.js';
import { partDefinitions } from './part-definitions.js';
import { parts } from './parts.js';
import { unitWords } from './units.js';
import { argumentNames } from './words/index.js';
import { mechanismGroups, mechanismWords, type MechanismGroup } from './words/mechanisms.js';

/** A JSON Schema node with words and hints for an editor; see `EditorHints`. References are `#/definitions/<name>`. */
export type EditorSchema = JsonSchema;

export interface MechanismView {
  readonly label: Words;
  readonly help: Words;
  readonly group: MechanismGroup;
  /** One schema with a label for the whole value, or one per argument by name; `required` are those that may not be left out. */
  readonly takes:
    | EditorSchema
    | { readonly properties: Readonly<Record<string, EditorSchema>>; readonly required: readonly string[] };
}

/** What an editor needs to make forms for a whole rule set without code of its own for any part. Plain JSON. */
export interface RuleSchema {
  /** By part of a rule set, as a place (`at`) begins; each is the schema of what stands at that place. */
  readonly parts: Readonly<Record<string, EditorSchema>>;
  readonly definitions: Readonly<Record<string, EditorSchema>>;
  readonly mechanismGroups: readonly { readonly id: string; readonly label: Words }[];
  readonly mechanisms: Readonly<Record<string, MechanismView>>;
  readonly operators: Readonly<Record<string, OperatorWords>>;
  readonly quantifiers: Readonly<Record<string, Words>>;
  readonly units: Readonly<Record<string, Words>>;
}

const properties = (part: string): Readonly<Record<string, JsonSchema>> =>
  (parts[part] as { properties: Readonly<Record<string, JsonSchema>> }).properties;

/** A part's file as it stands in a rule set: without `$schema`, which helps a text editor only. */
function whole(part: string): JsonSchema {
  const { $schema: _, ...others } = properties(part);
  return { ...parts[part], properties: others };
}
/** What one file holds under its one key. A file is left out where it would be empty, a part of a rule set is not. */
function inside(part: string, key: string): JsonSchema {
  const { minItems: _, ...schema } = properties(part)[key] ?? {};
  return schema;
}
const byId = (definition: string): JsonSchema => ({
  type: 'object',
  propertyNames: { $ref: '#/$defs/name' },
  additionalProperties: { $ref: `#/$defs/${definition}` },
});

/** Parts of a rule set in the order a person meets them; `cases` stand beside it. */
const schemaOfPart: Readonly<Record<string, JsonSchema>> = {
  manifest: whole('manifest'),
  clauses: inside('clauses', 'clauses'),
  parameters: inside('parameters', 'parameters'),
  words: inside('words', 'words'),
  facts: inside('facts', 'facts'),
  shared: whole('shared'),
  decisions: byId('decision'),
  papers: inside('documents', 'papers'),
  forms: inside('forms', 'forms'),
  process: whole('process'),
  readings: inside('readings', 'readings'),
  notes: inside('notes', 'notes'),
  waivers: inside('waivers', 'waivers'),
  cases: byId('case'),
};
/** What stands in no rule set that people edit: invented applications. */
const BESIDE: ReadonlySet<string> = new Set(['demoApplication']);
const editedDefinitions: Readonly<Record<string, JsonSchema>> = {
  ...Object.fromEntries(Object.entries({ ...definitions, ...partDefinitions }).filter(([name]) => !BESIDE.has(name))),
  decision: whole('decision'),
  case: whole('case'),
};

const sorted = <T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> =>
  Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));

function mechanismView(name: (typeof mechanismNames)[number]): MechanismView {
  const { label, takes } = mechanisms[name];
  const { group, help } = mechanismWords[name];
  const node = (one: Argument, address: string): EditorSchema => ({
    ...editorNode(one.schema, address, editedDefinitions),
    ...(Object.hasOwn(argumentNames, address) ? argumentNames[address] : {}),
    label: one.label,
  });
  if (Object.hasOwn(takes, 'schema')) return { label, help, group, takes: node(takes as Argument, name) };
  const args = Object.entries(takes as Readonly<Record<string, Argument>>);
  return {
    label,
    help,
    group,
    takes: {
      properties: Object.fromEntries(args.map(([key, one]) => [key, node(one, `${name}.${key}`)])),
      required: args.filter(([, one]) => one.optional !== true).map(([key]) => key),
    },
  };
}

const view: RuleSchema = {
  parts: Object.fromEntries(
    Object.entries(schemaOfPart).map(([name, schema]) => [name, worded(schema, name, editedDefinitions)]),
  ),
  definitions: sorted(
    Object.entries(editedDefinitions).map(([name, schema]) => [name, worded(schema, name, editedDefinitions)] as const),
  ),
  mechanismGroups: Object.entries(mechanismGroups).map(([id, label]) => ({ id, label })),
  mechanisms: sorted(mechanismNames.map((name) => [name, mechanismView(name)] as const)),
  operators: operatorWords,
  quantifiers: quantifierWords,
  units: unitWords,
};

/**
 * The schema of a rule set with words and hints, for an editor: every part and definition, every mechanism with its
 * arguments, every operator with the types it fits, every unit. Plain JSON, the same on every call; parts, properties,
 * operators and units stand in the order in which a person should meet them, definitions and mechanisms by name.
 */
export const ruleSchema = (): RuleSchema => view;
