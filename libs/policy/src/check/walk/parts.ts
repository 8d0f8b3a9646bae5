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

export const below = (site: Site, path: string): Site => ({ ...site, pointer: `${site.pointer}${path}` });

/** A condition as a whole, then every part of it. Named conditions are not entered: they have their own place. */
export function* conditionParts(condition: Condition, site: Site): Generator<Part> {
  yield { kind: 'condition', condition, site };
  yield* nodeParts(condition, site);
}

function* nodeParts(condition: Condition, site: Site): Generator<Part> {
  const node = conditionNode(condition);
  switch (node.kind) {
    case 'all':
    case 'any':
      for (const [index, part] of node.parts.entries()) yield* nodeParts(part, below(site, `/${node.kind}/${index}`));
      return;
    case 'not':
      yield* nodeParts(node.part, below(site, '/not'));
      return;
    case 'named':
      yield { kind: 'named', name: node.name, site: below(site, '/condition') };
      return;
    case 'leaf':
      yield { kind: 'leaf', leaf: node.leaf, site };
      yield { kind: 'reference', reference: node.leaf, site };
      if (isReference(node.leaf.value)) {
        yield { kind: 'reference', reference: node.leaf.value, site: below(site, '/value') };
      }
  }
}

/** A value as a whole, then every part of it. */
export function* valueParts(value: ValueExpression, site: Site): Generator<Part> {
  yield { kind: 'value', value, site };
  yield* expressionParts(value, site);
}

/** The parts of a value, as the declarations of the mechanisms say. */
function* expressionParts(value: ValueExpression, site: Site): Generator<Part> {
  if (isReference(value)) yield { kind: 'reference', reference: value, site };
  else if (typeof value === 'object' && !Array.isArray(value)) {
    for (const [name, args] of Object.entries(value)) yield* mechanismParts(name, args, below(site, `/${name}`));
  }
}

function* mechanismParts(name: string, args: unknown, site: Site): Generator<Part> {
  const mechanism = mechanismOf(name);
  if (!mechanism) return;
  yield { kind: 'mechanism', name, args, site };
  if (name === 'namesMet') {
    for (const [index, condition] of (args as readonly string[]).entries()) {
      yield { kind: 'named', name: condition, site: below(site, `/${index}`) };
    }
  }
  yield* declaredParts(argumentsSchema(mechanism.takes), args, site);
}

interface Properties {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
}

/** Follows the declaration of a mechanism's arguments down to the values, conditions and references in them. */
function* declaredParts(schema: JsonSchema, json: unknown, site: Site): Generator<Part> {
  const to = typeof schema['$ref'] === 'string' ? schema['$ref'].replace('#/$defs/', '') : undefined;
  if (to === 'valueExpression') yield* expressionParts(json as ValueExpression, site);
  else if (to === 'condition') yield* conditionParts(json as Condition, site);
  else if (to === 'reference' && isReference(json)) yield { kind: 'reference', reference: json, site };
  else if (to !== undefined || json === undefined) return;
  else if (schema['then'] !== undefined) {
    const isObject = typeof json === 'object' && !Array.isArray(json);
    yield* declaredParts((isObject ? schema['then'] : schema['else']) as JsonSchema, json, site);
  } else if (Array.isArray(json) && schema['items'] !== undefined) {
    for (const [index, item] of json.entries()) {
      yield* declaredParts(schema['items'] as JsonSchema, item, below(site, `/${index}`));
    }
  } else if (typeof json === 'object' && json !== null) {
    yield* fieldParts(schema, json as Readonly<Record<string, unknown>>, site);
  }
}

function* fieldParts(schema: Properties, json: Readonly<Record<string, unknown>>, site: Site): Generator<Part> {
  const { of, as } = json as { of?: ValueExpression; as?: unknown };
  const element: Local | undefined =
    typeof as === 'string' && of !== undefined ? { name: as, of, site: below(site, '/of') } : undefined;
  for (const [key, value] of Object.entries(json)) {
    const declared = schema.properties?.[key] ?? schema.additionalProperties;
    if (typeof declared !== 'object') continue;
    const inside = below(site, `/${key}`);
    // The element has its name everywhere but in the list it is taken from.
    yield* declaredParts(
      declared,
      value,
      element && key !== 'of' ? { ...inside, locals: [...site.locals, element] } : inside,
    );
  }
}
