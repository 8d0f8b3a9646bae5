import type { Words } from '../policy-error.js';
import { isObject } from '../rule-set/places.js';
import { ruleSchema } from '../schema/rule-schema.js';
import type { NameKind } from '../schema/words/index.js';

/** What the schema says of a place: its words, what its names refer to, what may stand below it. */
export interface SchemaNode {
  /** The definition it is an instance of: `rule`, `paper`. */
  readonly definition?: string;
  /** What one of these is called: 규칙. */
  readonly kind?: Words;
  /** What it is called where it stands: 갖출 요건. */
  readonly label?: Words;
  readonly widget: string;
  readonly names?: NameKind;
  readonly keys?: NameKind;
  readonly choices?: Readonly<Record<string, Words>>;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly additionalProperties?: unknown;
  readonly items?: unknown;
}

const DEFINITION = '#/definitions/';
/** What stands where the schema says nothing. */
const ANYTHING: SchemaNode = { widget: 'json' };

/** A node of the schema with its definition's content; what the place itself says goes before. */
export function nodeOf(schema: unknown, ...values: readonly unknown[]): SchemaNode {
  if (!isObject(schema)) return ANYTHING;
  const { $ref, ...own } = schema;
  if (typeof $ref !== 'string') return { ...ANYTHING, ...own };
  const definition = forkOf($ref.replace(DEFINITION, ''), values);
  const content = nodeOf(ruleSchema().definitions[definition], ...values);
  return {
    ...content,
    ...own,
    definition: content.definition ?? definition,
    ...(content.label === undefined ? {} : { kind: content.kind ?? content.label }),
  };
}

/** The one definition that is either of two by what stands there. */
function forkOf(definition: string, values: readonly unknown[]): string {
  if (definition !== 'parameter') return definition;
  const isTable = values.some((value) => isObject(value) && value['type'] === 'table');
  return isTable ? 'tableParameter' : 'plainParameter';
}

export const partNode = (part: string): SchemaNode => nodeOf(ruleSchema().parts[part]);
export const childNode = (node: SchemaNode, key: string, ...values: readonly unknown[]): SchemaNode =>
  nodeOf(
    node.properties && Object.hasOwn(node.properties, key) ? node.properties[key] : node.additionalProperties,
    ...values,
  );
export const itemNode = (node: SchemaNode, ...values: readonly unknown[]): SchemaNode => nodeOf(node.items, ...values);
