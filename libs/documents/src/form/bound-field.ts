import {
  enteredType,
  unitOfAnswer,
  unitOfParameter,
  unitOfType,
  type FormField,
  type RuleSet,
  type Unit,
  type ValueType,
  type Words,
} from '#policy';
import { unitOfReading } from './reading-unit.js';

/** Where the value of a form's field comes from. */
export type Binding =
  | { readonly kind: 'fact'; readonly fact: string; readonly path?: string }
  | { readonly kind: 'parameter'; readonly parameter: string; readonly path?: string }
  | { readonly kind: 'decision'; readonly decision: string; readonly value: string; readonly path?: string }
  | { readonly kind: 'reading'; readonly reading: string }
  | { readonly kind: 'entered'; readonly type: ValueType; readonly isLong: boolean; readonly prefill?: Prefill };
type Prefill = NonNullable<FormField['application']>;

/** A field of a form with what its value is. */
export interface BoundField {
  readonly id: string;
  readonly label: Words;
  readonly field: FormField;
  readonly binding: Binding;
  /** Undefined when it is not known what it is: then nothing is held against it. */
  readonly unit: Unit;
}

export function bindField(ruleSet: RuleSet, field: FormField): BoundField {
  const binding = bindingOf(field);
  return { id: field.id, label: field.label, field, binding, unit: unitOf(ruleSet, binding) };
}

function bindingOf(field: FormField): Binding {
  const { fact, parameter, decision, value, reading, application, path } = field;
  const below = path === undefined ? {} : { path };
  if (fact !== undefined) return { kind: 'fact', fact, ...below };
  if (parameter !== undefined) return { kind: 'parameter', parameter, ...below };
  if (decision !== undefined && value !== undefined) return { kind: 'decision', decision, value, ...below };
  if (reading !== undefined) return { kind: 'reading', reading };
  return {
    kind: 'entered',
    type: enteredType(field),
    isLong: field.type === 'longText',
    ...(application === undefined ? {} : { prefill: application }),
  };
}

function unitOf(ruleSet: RuleSet, binding: Binding): Unit {
  switch (binding.kind) {
    case 'fact': {
      const fact = own(ruleSet.facts, binding.fact);
      return fact && unitBelow(unitOfType(fact), binding.path);
    }
    case 'parameter': {
      const parameter = own(ruleSet.parameters, binding.parameter);
      return parameter && unitBelow(unitOfParameter(parameter), binding.path);
    }
    case 'decision': {
      const decision = own(ruleSet.decisions, binding.decision);
      return decision && unitBelow(unitOfAnswer(ruleSet, decision, binding.value), binding.path);
    }
    case 'reading':
      return own(ruleSet.readings, binding.reading) && unitOfReading(binding.reading);
    case 'entered':
      return unitOfType(binding.type);
  }
}

function unitBelow(unit: Unit, path: string | undefined): Unit {
  if (path === undefined) return unit;
  return path.split('.').reduce<Unit>((found, key) => {
    if (typeof found !== 'object') return undefined;
    if ('fields' in found) return own(found.fields, key);
    return 'list' in found ? found.list : found.entries;
  }, unit);
}

/** An own entry of a map, never one of its prototype. */
export const own = <T>(map: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined;
