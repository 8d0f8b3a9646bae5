import type { Words } from '../policy-error.js';
import type { JsonSchema } from './build.js';
import { choiceWords, commonWords, schemaWords, type NameKind, type PropertyWords } from './words/index.js';

/** The kind of field a form shows. `object` and `map` and `list` have fields of their own inside. */
export type Widget =
  | 'object'
  | 'map'
  | 'list'
  | 'name'
  | 'choice'
  | 'mark'
  | 'yesNo'
  | 'text'
  | 'longText'
  | 'bilingual'
  | 'longBilingual'
  | 'date'
  | 'clauses'
  | 'unit'
  | 'type'
  | 'operator'
  | 'reference'
  | 'path'
  | 'condition'
  | 'value'
  | 'parameter'
  | 'datedValues'
  | 'datedCells'
  | 'operand'
  | 'cells'
  | 'absence'
  | 'literal'
  | 'json';

/** What is added to each node of the schema. */
export interface EditorHints {
  readonly label?: Words;
  readonly help?: Words;
  readonly widget: Widget;
  /** Of a name, or of the names in a list or map: what they refer to. */
  readonly names?: NameKind;
  /** Of a map: what its keys are; `newId` is chosen by the person, never changed afterwards. */
  readonly keys?: NameKind;
  /** Of a list: the property that names an element in a place (`at`). Without it elements have a place only. */
  readonly identity?: string;
  /** Of a choice: the words of each value. */
  readonly choices?: Readonly<Record<string, Words>>;
}

type Definitions = Readonly<Record<string, JsonSchema>>;
const isNode = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const definitionOf = (node: JsonSchema): string | undefined =>
  typeof node['$ref'] === 'string' ? node['$ref'].replace('#/$defs/', '') : undefined;

/** Fields that a definition alone settles. */
const BY_DEFINITION: Readonly<Record<string, Widget>> = {
  name: 'name',
  clauseId: 'name',
  readingId: 'name',
  noteId: 'name',
  date: 'date',
  bilingual: 'bilingual',
  source: 'clauses',
  unit: 'unit',
  valueType: 'type',
  path: 'path',
  reference: 'reference',
  condition: 'condition',
  valueExpression: 'value',
  absence: 'absence',
  literal: 'literal',
  anyJson: 'json',
  stageAsk: 'choice',
  parameter: 'parameter',
};
const BY_ADDRESS: Readonly<Record<string, Widget>> = {
  'conditionLeaf.operator': 'operator',
  'conditionLeaf.value': 'operand',
  'decisionTable.rows.when.operator': 'operator',
  'decisionTable.rows.when.value': 'operand',
  'datedCells.cells': 'cells',
  'restated.cells': 'cells',
};
const BY_ELEMENT: Readonly<Record<string, Widget>> = { datedValue: 'datedValues', datedCells: 'datedCells' };
const NAMED_BY = ['id', 'name', 'fact', 'from', 'code'] as const;

function widgetOf(node: JsonSchema, address: string, isLong: boolean): Widget {
  const definition = definitionOf(node);
  const own = BY_ADDRESS[address];
  if (own !== undefined) return own;
  if (definition === 'bilingual') return isLong ? 'longBilingual' : 'bilingual';
  if (definition !== undefined) return BY_DEFINITION[definition] ?? 'object';
  const { type, items } = node;
  if (type === 'array' || items !== undefined) {
    const element = isNode(items) ? definitionOf(items) : undefined;
    return (element !== undefined && BY_ELEMENT[element]) || (element === 'clauseId' ? 'clauses' : 'list');
  }
  if (Object.hasOwn(node, 'enum')) return 'choice';
  if (Object.hasOwn(node, 'const')) return 'mark';
  if (type === 'boolean') return 'yesNo';
  if (type === 'string') return isLong ? 'longText' : 'text';
  if (isNode(node['additionalProperties'])) return 'map';
  return type === undefined && node['properties'] === undefined ? 'json' : 'object';
}

/** What names an element of a list, as places write it. */
function identityOf(items: unknown, definitions: Definitions): string | undefined {
  if (!isNode(items)) return undefined;
  const definition = definitionOf(items);
  // A leaf has its name; a group among conditions has a place only.
  if (definition === 'condition') return 'name';
  const target = definition === undefined ? items : definitions[definition];
  const properties = isNode(target?.['properties']) ? target['properties'] : {};
  return NAMED_BY.find((key) => Object.hasOwn(properties, key));
}

/** The words of a place of the schema; a property's common words stand where the place has none of its own. */
export function wordsAt(address: string): PropertyWords | undefined {
  const own = Object.hasOwn(schemaWords, address) ? schemaWords[address] : undefined;
  const name = address.includes('.') ? address.slice(address.lastIndexOf('.') + 1) : '';
  return own ?? (Object.hasOwn(commonWords, name) ? commonWords[name] : undefined);
}

function choicesOf(node: JsonSchema, address: string): Readonly<Record<string, Words>> | undefined {
  const values = node['enum'];
  if (!Array.isArray(values)) return undefined;
  const words = choiceWords[address] ?? choiceWords[address.slice(address.lastIndexOf('.') + 1)] ?? {};
  return Object.fromEntries(
    values.flatMap((value: string) => (words[value] === undefined ? [] : [[value, words[value]]])),
  );
}

/** Rebuilds a schema for an editor, every property with its words and hints. @param address place in the schema */
export function editorNode(node: JsonSchema, address: string, definitions: Definitions): JsonSchema & EditorHints {
  const words = address.includes('.') ? wordsAt(address) : undefined;
  const { names, keys, isLong } = words ?? wordsAt(address) ?? {};
  const identity = identityOf(node['items'], definitions);
  const choices = choicesOf(node, address);
  return {
    ...rebuilt(node, address, definitions),
    ...(words && { label: words.label, help: words.help }),
    widget: widgetOf(node, address, isLong === true),
    ...(names && { names }),
    ...(keys && { keys }),
    ...(identity !== undefined && { identity }),
    ...(choices && address !== 'unit' && { choices }),
  };
}

/** A part or a definition as a whole, with the words for the thing it is. */
export function worded(node: JsonSchema, name: string, definitions: Definitions): JsonSchema & EditorHints {
  const words = Object.hasOwn(schemaWords, name) ? schemaWords[name] : undefined;
  const widget = BY_DEFINITION[name];
  return {
    ...editorNode(node, name, definitions),
    ...(widget && { widget }),
    ...(words && { label: words.label, help: words.help }),
  };
}

function rebuilt(node: JsonSchema, address: string, definitions: Definitions): JsonSchema {
  return Object.fromEntries(
    Object.entries(node)
      .filter(([keyword]) => keyword !== 'tsType')
      .map(([keyword, value]) => [keyword, inner(keyword, value, address, definitions)]),
  );
}

function inner(keyword: string, value: unknown, address: string, definitions: Definitions): unknown {
  if (keyword === '$ref') return String(value).replace('#/$defs/', '#/definitions/');
  if (keyword === 'properties' && isNode(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, editorNode(one as JsonSchema, `${address}.${key}`, definitions)]),
    );
  }
  // What one entry is has the words of its own properties, below the address of the list or map.
  if ((keyword === 'items' || keyword === 'additionalProperties') && isNode(value)) {
    return entryNode(value, address, definitions);
  }
  return plain(value);
}

function entryNode(node: JsonSchema, address: string, definitions: Definitions): JsonSchema {
  const { names, isLong } = wordsAt(address) ?? {};
  const identity = identityOf(node['items'], definitions);
  return {
    ...rebuilt(node, address, definitions),
    widget: widgetOf(node, `${address}[]`, isLong === true),
    ...(names && { names }),
    ...(identity !== undefined && { identity }),
  };
}

/** Conditions of the schema itself (`if`, `allOf`) stay as they are but for their references. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === '$ref' ? String(one).replace('#/$defs/', '#/definitions/') : plain(one),
    ]),
  );
}
