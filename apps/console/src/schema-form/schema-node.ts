import { plainText } from '../format/plain-text.js';
import type { Words } from '../api/types.js';

/** A node of the service's schema of rules, with the words and hints it has for editors (GET /api/rule-schema). */
export interface SchemaNode {
  readonly widget?: string;
  readonly label?: Words;
  readonly help?: Words;
  /** Of a name, or of those in a list: what it refers to. */
  readonly names?: string;
  /** Of a map: what its keys are. */
  readonly keys?: string;
  /** Of a list: the property that names an element in a place. */
  readonly identity?: string;
  readonly choices?: Readonly<Record<string, Words>>;
  readonly $ref?: string;
  readonly type?: unknown;
  readonly enum?: readonly string[];
  readonly items?: SchemaNode;
  readonly minItems?: number;
  readonly minProperties?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: SchemaNode | boolean;
  readonly propertyNames?: SchemaNode;
  readonly pattern?: string;
  readonly allOf?: readonly Need[];
  readonly if?: Test;
  readonly then?: SchemaNode;
  readonly else?: SchemaNode;
}
interface Test {
  readonly properties?: Readonly<Record<string, { readonly enum?: readonly string[]; readonly const?: string }>>;
  readonly required?: readonly string[];
}
/** What one property asks of its siblings: a type of list needs what it is a list of. */
export interface Need {
  readonly if?: Test;
  readonly then?: { readonly required?: readonly string[] };
}

/** What a form needs of the schema of rules. */
export interface FormSchema {
  readonly parts: Readonly<Record<string, SchemaNode>>;
  readonly definitions: Readonly<Record<string, SchemaNode>>;
  readonly units: Readonly<Record<string, Words>>;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const asRecord = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const nameOfRef = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

/** The definition that a node refers to, by name. */
export const definitionName = ({ $ref }: SchemaNode): string | undefined =>
  $ref === undefined ? undefined : nameOfRef($ref);

/** A node with what it refers to in its place; its own words and hints come before those of the definition. */
export function resolve(schema: FormSchema, node: SchemaNode, value?: unknown): SchemaNode {
  const name = definitionName(node);
  const definition = name === undefined ? undefined : schema.definitions[name];
  const { $ref: _, ...own } = node;
  const whole: SchemaNode = definition === undefined ? node : { ...definition, ...own };
  // One of two forms, by a property: a parameter is a table or a plain value.
  if (whole.if === undefined || whole.then === undefined || whole.properties !== undefined) return whole;
  const chosen = passes(whole.if, asRecord(value)) ? whole.then : whole.else;
  return chosen?.$ref === undefined ? whole : { ...resolve(schema, chosen, value), ...own };
}

/** The schema of what stands at a place of a rule set; undefined where the schema ends (arbitrary JSON). */
export function schemaAt(
  schema: FormSchema,
  names: readonly string[],
  valueAt: (names: readonly string[]) => unknown,
): SchemaNode | undefined {
  const [part = '', ...rest] = names;
  let node: SchemaNode | undefined = schema.parts[part];
  const gone = [part];
  for (const name of rest) {
    if (node === undefined) return undefined;
    const whole: SchemaNode = resolve(schema, node, valueAt(gone));
    const entries = typeof whole.additionalProperties === 'object' ? whole.additionalProperties : undefined;
    node = whole.properties?.[name] ?? whole.items ?? entries;
    gone.push(name);
  }
  return node;
}

export function passes(test: Test, value: Readonly<Record<string, unknown>>): boolean {
  if (test.required?.some((key) => value[key] === undefined) === true) return false;
  return Object.entries(test.properties ?? {}).every(([key, { enum: values, const: only }]) => {
    const found = value[key];
    if (found === undefined) return true;
    return only === undefined ? values === undefined || values.includes(plainText(found)) : found === only;
  });
}
