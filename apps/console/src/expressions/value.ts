import { isReference, type Reference } from '../conditions/field-key.js';
import type { RuleLanguage, SchemaNode } from '../conditions/scope.js';

/**
 * A value of a rule: a literal, a reference or one mechanism `{ name: arguments }`. While someone fills it in, `null`
 * stands where something is still to come; rule sets never hold one.
 */
export type Value = unknown;
export const BLANK = null;

export type ValueForm = 'literal' | 'reference' | 'mechanism';
export const VALUE_FORMS = ['literal', 'reference', 'mechanism'] as const satisfies readonly ValueForm[];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export interface Mechanism {
  readonly name: string;
  readonly args: unknown;
}

export function mechanismOf(value: Value): Mechanism | undefined {
  if (!isRecord(value) || isReference(value)) return undefined;
  const [first] = Object.entries(value);
  return first === undefined ? undefined : { name: first[0], args: first[1] };
}
export const formOf = (value: Value): ValueForm =>
  isReference(value) ? 'reference' : mechanismOf(value) === undefined ? 'literal' : 'mechanism';
export const referenceIn = (value: Value): Reference | undefined => (isReference(value) ? value : undefined);

/** A mechanism's arguments as an object has them: one for the whole, or one per name. */
export const isSingle = (takes: SchemaNode): boolean => takes.widget !== undefined;

/** What stands at a place of the schema that nobody has filled in. */
export function blankOf(node: SchemaNode): unknown {
  switch (node.widget) {
    case 'list':
      return Array.from({ length: node.minItems ?? 0 }, () => blankOf(node.items ?? {}));
    case 'map':
      return {};
    case 'mark':
      return node.const ?? true;
    case 'choice':
      return node.enum?.[0] ?? BLANK;
    case 'object':
      return blankRecord(node);
    case undefined:
      return node.properties === undefined ? BLANK : blankRecord(node);
    default:
      return BLANK;
  }
}
const blankRecord = ({ properties = {}, required = [] }: SchemaNode): unknown =>
  Object.fromEntries(required.map((key) => [key, blankOf(properties[key] ?? {})]));

/** A mechanism to be filled in, around what was there before where its first value can be. */
export function newMechanism(language: RuleLanguage, name: string, before: Value): Value {
  const takes = language.mechanisms[name]?.takes ?? {};
  const args = blankOf(takes);
  return { [name]: before === BLANK ? args : withFirst(takes, args, before) };
}

function withFirst(takes: SchemaNode, args: unknown, value: Value): unknown {
  if (takes.widget === 'value') return value;
  if (takes.widget === 'list' && takes.items?.widget === 'value' && Array.isArray(args))
    return args.length === 0 ? [value] : args.with(0, value);
  if (isSingle(takes) || !isRecord(args)) return args;
  const key = Object.entries(takes.properties ?? {}).find(([, node]) => node.widget === 'value')?.[0];
  return key === undefined || !(key in args) ? args : { ...args, [key]: value };
}

/** Is everything there that the value needs to become part of the rule? */
export function isWhole(language: RuleLanguage, value: Value): boolean {
  if (value === BLANK || value === undefined) return false;
  const mechanism = mechanismOf(value);
  if (mechanism === undefined) return true;
  const known = language.mechanisms[mechanism.name];
  // What the service does not know stays as it is, and the service says so.
  return known === undefined || isFilled(language, known.takes, mechanism.args);
}

function isFilled(language: RuleLanguage, node: SchemaNode, value: unknown): boolean {
  if (value === BLANK || value === undefined) return false;
  if (node.widget === 'value') return isWhole(language, value);
  if (node.widget === 'name' || node.widget === 'text') return value !== '';
  if (Array.isArray(value))
    return value.length >= (node.minItems ?? 0) && value.every((item) => isFilled(language, node.items ?? {}, item));
  if (node.widget === 'map' && isRecord(value)) {
    const entry = typeof node.additionalProperties === 'object' ? node.additionalProperties : {};
    return Object.values(value).every((item) => isFilled(language, entry, item));
  }
  if (node.properties === undefined || !isRecord(value)) return true;
  const { properties, required = [] } = node;
  return (
    required.every((key) => key in value) &&
    Object.entries(value).every(([key, item]) => isFilled(language, properties[key] ?? {}, item))
  );
}

/** Puts an argument in its place: a new one where the schema has it, the others as they stand. */
export function withArgument(node: SchemaNode, args: unknown, key: string, value: unknown): unknown {
  const own = isRecord(args) ? args : {};
  if (value === undefined) {
    const { [key]: _, ...others } = own;
    return others;
  }
  if (key in own) return { ...own, [key]: value };
  const order = Object.keys(node.properties ?? {});
  const keys = [...Object.keys(own), key].sort((a, b) => placeIn(order, a) - placeIn(order, b));
  return Object.fromEntries(keys.map((one) => [one, one === key ? value : own[one]]));
}
const placeIn = (order: readonly string[], key: string): number => {
  const at = order.indexOf(key);
  return at < 0 ? order.length : at;
};
