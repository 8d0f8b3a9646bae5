import type { Truth, Value } from '../values/unknown.js';
import type { Observer } from '../evaluate/observer.js';
import type { Words } from '../policy-error.js';
import type { Scope } from '../conditions/scope.js';
import type { Condition, Mechanism as MechanismObject, Paper, ValueExpression } from '../rule-set/model.js';
import { listOf, mapOf, oneOfWords, record, ref, type JsonSchema } from '../schema/build.js';
import type { Unit, UnitContext } from './units.js';

export type ValueFunction = (scope: Scope) => Value;
export type MechanismName = keyof MechanismObject;
export type Arguments<N extends MechanismName> = NonNullable<MechanismObject[N]>;

/** What a mechanism is given while a version is compiled. */
export interface ValueCompiler {
  value(expression: ValueExpression): ValueFunction;
  condition(condition: Condition): (scope: Scope) => Truth;
  named(condition: string): (scope: Scope) => Truth;
  /** The part that belongs to the chosen option of a reading. */
  option<T>(readingId: string, options: Readonly<Record<string, T>>): T;
  /** The papers of the version's document checklist. */
  readonly papers: readonly Paper[];
  /** Absent in an ordinary compilation. */
  readonly observer?: Observer | undefined;
}

/** One argument: its words for officers, and the schema its JSON follows. */
export interface Argument {
  readonly label: Words;
  readonly schema: JsonSchema;
  readonly optional?: true;
}

/**
 * One mechanism of the closed set. `takes` is its one declaration: the JSON Schema of rule files, the fields of an
 * editor and the arguments of the unit checker all come from it. A single Argument stands for the whole value.
 */
export interface MechanismDefinition<N extends MechanismName> {
  readonly label: Words;
  readonly takes: Argument | Readonly<Record<string, Argument>>;
  /** The unit of what it gives; reports through `units` where the arguments' units do not fit. */
  unit(args: Arguments<N>, units: UnitContext, place: string): Unit;
  compile(args: Arguments<N>, compiler: ValueCompiler): ValueFunction;
}

export const defineMechanism = <N extends MechanismName>(
  _name: N,
  definition: MechanismDefinition<N>,
): MechanismDefinition<N> => definition;

const argument = (schema: JsonSchema, ko: string, en: string): Argument => ({ label: { ko, en }, schema });
export const valueArgument = (ko: string, en: string): Argument => argument(ref('valueExpression'), ko, en);
export const valuesArgument = (ko: string, en: string, least = 1): Argument =>
  argument(listOf(ref('valueExpression'), least), ko, en);
export const pairArgument = (ko: string, en: string): Argument =>
  argument({ ...listOf(ref('valueExpression'), 2), maxItems: 2, tsType: 'ValueExpression[]' }, ko, en);
export const conditionArgument = (ko: string, en: string): Argument => argument(ref('condition'), ko, en);
export const nameArgument = (ko: string, en: string): Argument => argument(ref('name'), ko, en);
export const namesArgument = (ko: string, en: string): Argument => argument(listOf(ref('name'), 1), ko, en);
export const wordArgument = (words: readonly string[], ko: string, en: string): Argument =>
  argument(oneOfWords(...words), ko, en);
export const valueMapArgument = (ko: string, en: string): Argument => argument(mapOf(ref('valueExpression')), ko, en);
export const schemaArgument = argument;
export const optional = (from: Argument): Argument => ({ ...from, optional: true });

const isSingleArgument = (takes: Argument | Readonly<Record<string, Argument>>): takes is Argument =>
  Object.hasOwn(takes, 'schema') && Object.hasOwn(takes, 'label');

/** The JSON Schema of a mechanism's arguments, from its declaration. */
export function argumentsSchema(takes: Argument | Readonly<Record<string, Argument>>): JsonSchema {
  if (isSingleArgument(takes)) return takes.schema;
  const entries = Object.entries(takes);
  return record(
    Object.fromEntries(entries.map(([name, { schema }]) => [name, schema])),
    entries.filter(([, { optional: isOptional }]) => isOptional).map(([name]) => name),
  );
}
