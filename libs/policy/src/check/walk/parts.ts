import { conditionNode, isReference } from '../../conditions/condition.js';
import { mechanismOf } from '../../mechanisms/index.js';
import { argumentsSchema } from '../../mechanisms/mechanism.js';
import type { Condition, ConditionLeaf, Decision, Reference, ValueExpression } from '../../rule-set/model.js';
import type { JsonSchema } from '../../schema/build.js';

/** Who a part belongs to. A decision reaches rules and values; they reach the rest by name. */
export type OwnerKind = 'rule' | 'value' | 'derive' | 'condition' | 'paper' | 'invariant';
export interface Owner {
  readonly kind: OwnerKind;
  readonly name: string;
}

/** An element of a list, named by the mechanism around a part. */
export interface Local {
  readonly name: string;
  readonly of: ValueExpression;
  /** Where the list itself is written: its names are those of that place. */
  readonly site: Site;
}

/** Where a part is written, and which names it may use. */
export interface Site {
  readonly file: string;
  readonly pointer: string;
  /** Absent for parts that several decisions share. */
  readonly decision?: Decision;
  readonly owner: Owner;
  readonly locals: readonly Local[];
}

/** Everything a condition or a value is made of, each with its place. */
export type Part =
  | { readonly kind: 'condition'; readonly condition: Condition; readonly site: Site }
  | { readonly kind: 'leaf'; readonly leaf: ConditionLeaf; readonly site: Site }
  | { readonly kind: 'named'; readonly name: string; readonly site: Site }
  /** A value as a whole: derived, answered, or asked of a paper. */
  | { readonly kind: 'value'; readonly value: ValueExpression; readonly site: Site }
  | { readonly kind: 'reference'; readonly reference: Reference; readonly site: Site }
  | { readonly kind: 'mechanism'; readonly name: string; readonly args: unknown; readonly site: Site };

/** Takes in each part as it is met. */
export type Add = (part: Part) => void;

/** Written out: there is one for nearly every part, and spreading takes several times as long. */
export const below = ({ file, pointer, decision, owner, locals }: Site, path: string): Site =>
  decision
    ? { file, pointer: `${pointer}${path}`, decision, owner, locals }
    : { file, pointer: `${pointer}${path}`, owner, locals };

/** A condition as a whole, then every part of it. Named conditions are not entered: they have their own place. */
export function conditionParts(add: Add, condition: Condition, site: Site): void {
  add({ kind: 'condition', condition, site });
  nodeParts(add, condition, site);
}

function nodeParts(add: Add, condition: Condition, site: Site): void {
  const node = conditionNode(condition);
  switch (node.kind) {
    case 'all':
    case 'any':
      node.parts.forEach((part, index) => {
        nodeParts(add, part, below(site, `/${node.kind}/${index}`));
      });
      return;
    case 'not':
      nodeParts(add, node.part, below(site, '/not'));
      return;
    case 'named':
      add({ kind: 'named', name: node.name, site: below(site, '/condition') });
      return;
    case 'leaf':
      add({ kind: 'leaf', leaf: node.leaf, site });
      add({ kind: 'reference', reference: node.leaf, site });
      if (isReference(node.leaf.value)) {
        add({ kind: 'reference', reference: node.leaf.value, site: below(site, '/value') });
      }
  }
}

/** A value as a whole, then every part of it. */
export function valueParts(add: Add, value: ValueExpression, site: Site): void {
  add({ kind: 'value', value, site });
  expressionParts(add, value, site);
}

/** The parts of a value, as the declarations of the mechanisms say. */
function expressionParts(add: Add, value: ValueExpression, site: Site): void {
  if (isReference(value)) add({ kind: 'reference', reference: value, site });
  else if (typeof value === 'object' && !Array.isArray(value)) {
    for (const [name, args] of Object.entries(value)) mechanismParts(add, name, args, below(site, `/${name}`));
  }
}

function mechanismParts(add: Add, name: string, args: unknown, site: Site): void {
  const mechanism = mechanismOf(name);
  if (!mechanism) return;
  add({ kind: 'mechanism', name, args, site });
  if (name === 'namesMet') {
    for (const [index, condition] of (args as readonly string[]).entries()) {
      add({ kind: 'named', name: condition, site: below(site, `/${index}`) });
    }
  }
  declaredParts(add, schemaOf(name, mechanism), args, site);
}

const schemas = new Map<string, JsonSchema>();
/** Of the closed set of mechanisms: put together once each. */
function schemaOf(name: string, { takes }: NonNullable<ReturnType<typeof mechanismOf>>): JsonSchema {
  const found = schemas.get(name) ?? argumentsSchema(takes);
  schemas.set(name, found);
  return found;
}

interface Properties {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
}

/** Follows the declaration of a mechanism's arguments down to the values, conditions and references in them. */
function declaredParts(add: Add, schema: JsonSchema, json: unknown, site: Site): void {
  const to = typeof schema['$ref'] === 'string' ? schema['$ref'].replace('#/$defs/', '') : undefined;
  if (to === 'valueExpression') expressionParts(add, json as ValueExpression, site);
  else if (to === 'condition') conditionParts(add, json as Condition, site);
  else if (to === 'reference' && isReference(json)) add({ kind: 'reference', reference: json, site });
  else if (to !== undefined || json === undefined) return;
  else if (schema['then'] !== undefined) {
    const isObject = typeof json === 'object' && !Array.isArray(json);
    declaredParts(add, (isObject ? schema['then'] : schema['else']) as JsonSchema, json, site);
  } else if (Array.isArray(json) && schema['items'] !== undefined) {
    for (let index = 0; index < json.length; index += 1) {
      declaredParts(add, schema['items'] as JsonSchema, json[index], below(site, `/${index}`));
    }
  } else if (typeof json === 'object' && json !== null) {
    fieldParts(add, schema, json as Readonly<Record<string, unknown>>, site);
  }
}

function fieldParts(add: Add, schema: Properties, json: Readonly<Record<string, unknown>>, site: Site): void {
  const { of, as } = json as { of?: ValueExpression; as?: unknown };
  const element: Local | undefined =
    typeof as === 'string' && of !== undefined ? { name: as, of, site: below(site, '/of') } : undefined;
  for (const key of Object.keys(json)) {
    const declared = schema.properties?.[key] ?? schema.additionalProperties;
    if (typeof declared !== 'object') continue;
    const inside = below(site, `/${key}`);
    // The element has its name everywhere but in the list it is taken from.
    declaredParts(
      add,
      declared,
      json[key],
      element && key !== 'of' ? { ...inside, locals: [...site.locals, element] } : inside,
    );
  }
}
