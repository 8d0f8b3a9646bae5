import { own } from '../explain/lookup.js';
import { unitOfParameter, unitOfType } from '../explain/unit-of.js';
import { unitOfAnswer } from '../explain/value-text.js';
import type { Unit } from '../mechanisms/units.js';
import type { Field, ValueType } from '../rule-set/model.js';
import { isObject } from '../rule-set/places.js';
import type { NameKind } from '../schema/words/index.js';
import { nearest, textBeside, tried, type Side } from './side.js';

/** The unit of what stands under a key of a map, by what the map's keys are: facts of a case, cells of a row. */
export const unitUnder = (kind: NameKind | undefined, key: string, side: Side): Unit =>
  tried(() => unitOf(kind, key, side));
function unitOf(kind: NameKind | undefined, key: string, side: Side): Unit {
  const { ruleSet } = side.speaker;
  if (kind === 'column') return columnUnit(side, key);
  if (kind === 'fact') {
    const fact = own(ruleSet.facts, key);
    return fact && unitOfType(fact);
  }
  if (kind === 'parameter') {
    const parameter = own(ruleSet.parameters, key);
    return parameter && unitOfParameter(parameter);
  }
  if (kind !== 'decisionValue') return undefined;
  const decision = own(ruleSet.decisions, textBeside(side, 'decision'));
  return decision && unitOfAnswer(ruleSet, decision, key);
}

export function columnUnit(side: Side, column: string): Unit {
  const table = nearest(side, 'tableParameter')?.json;
  const columns = isObject(table) && isObject(table['columns']) ? table['columns'] : {};
  const field = own(columns, column);
  return tried(() => (isObject(field) ? unitOfType(field as unknown as Field) : undefined));
}

/** The unit of a value that stands in a parameter, or beside the type that says it. */
export const unitAround = (side: Side): Unit => tried(() => unitBeside(side));
function unitBeside(side: Side): Unit {
  const typed = nearest(side, 'plainParameter', 'fact', 'field', 'valueType')?.json;
  if (isObject(typed) && typeof typed['type'] === 'string') return unitOfType(typed as unknown as ValueType);
  const fact = nearest(side, 'input') ? own(side.speaker.ruleSet.facts, textBeside(side, 'fact')) : undefined;
  return fact && unitOfType(fact);
}
