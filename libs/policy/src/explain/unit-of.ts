import { isReference } from '../conditions/condition.js';
import { mechanismOf } from '../mechanisms/index.js';
import { elementUnit, fieldUnit, type Unit, type UnitContext } from '../mechanisms/units.js';
import type { Decision, Parameter, RuleSet, ValueExpression, ValueType } from '../rule-set/model.js';

/** In which unit the values of one decision are told. Nothing is judged here: the checker does that before publication. */
export interface UnitReader {
  /** Unit of a fact, parameter or derived value, or of what stands below it. */
  readonly ofName: (name: string, path?: string) => Unit;
  readonly ofValue: (expression: ValueExpression) => Unit;
}

/** @param type a fact, a field, a column or a parameter that is no table */
export function unitOfType(type: ValueType): Unit {
  switch (type.type) {
    case 'list':
      return { list: type.of ? unitOfType(type.of) : undefined };
    case 'map':
      return { entries: type.of ? unitOfType(type.of) : undefined };
    case 'record':
      return { fields: unitsOfFields(type.fields ?? {}) };
    case 'boolean':
      return 'yes/no';
    case 'word':
      return `word:${type.words ?? ''}`;
    case 'money':
      return type.unit ?? 'won';
    case 'count':
    case 'decimal':
    case 'points':
      return type.unit ?? 'number';
    case 'date':
    case 'dateTime':
    case 'text':
      return type.type;
  }
}

const unitsOfFields = (fields: Readonly<Record<string, ValueType>>): Record<string, Unit> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, unitOfType(field)]));

export const unitOfParameter = (parameter: Parameter): Unit =>
  parameter.type === 'table' ? { list: { fields: unitsOfFields(parameter.columns) } } : unitOfType(parameter);

const below = (unit: Unit, path: string | undefined): Unit =>
  path === undefined
    ? unit
    : path.split('.').reduce<Unit>((found, key) => fieldUnit(found, key) ?? elementUnit(found), unit);

/** The words written as results in a value: what its cases and rows give. */
function wordsGiven(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(wordsGiven);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, entry]) => {
    const isResult = typeof entry === 'string' && (key === 'then' || key === 'otherwise');
    return isResult ? [entry] : wordsGiven(entry);
  });
}

/** The word list that has all these words: the same word may stand in several lists with different labels. */
function listOfWords({ words }: RuleSet, given: readonly string[]): string {
  const hasAll = (list: string): boolean => given.every((word) => words[list]?.words.some(({ id }) => id === word));
  return given.length === 0 ? '' : (Object.keys(words).find(hasAll) ?? '');
}

/** The same unit, with the word list named where it was not known. */
function ofList(unit: Unit, list: () => string): Unit {
  if (unit === 'word') return list() === '' ? unit : `word:${list()}`;
  if (typeof unit !== 'object') return unit;
  if ('list' in unit) return { list: ofList(unit.list, list) };
  return 'entries' in unit ? { entries: ofList(unit.entries, list) } : unit;
}

export function unitReader(ruleSet: RuleSet, decision: Decision): UnitReader {
  const derive = { ...ruleSet.shared.derive, ...decision.derive };
  const derived = new Map<string, Unit>();
  const elements = new Map<string, Unit>();
  const nothing = (): void => undefined;

  function ofName(name: string, path?: string): Unit {
    return below(ofWhole(name), path);
  }
  function ofWhole(name: string): Unit {
    if (elements.has(name)) return elements.get(name);
    const fact = Object.hasOwn(ruleSet.facts, name) ? ruleSet.facts[name] : undefined;
    if (fact) return unitOfType(fact);
    const parameter = Object.hasOwn(ruleSet.parameters, name) ? ruleSet.parameters[name] : undefined;
    if (parameter) return unitOfParameter(parameter);
    const expression = Object.hasOwn(derive, name) ? derive[name]?.value : undefined;
    if (expression === undefined) return undefined;
    if (!derived.has(name)) {
      derived.set(name, undefined);
      derived.set(name, ofValue(expression));
    }
    return derived.get(name);
  }
  function ofValue(value: ValueExpression): Unit {
    if (Array.isArray(value)) return { list: value[0] === undefined ? undefined : ofValue(value[0]) };
    if (typeof value !== 'object')
      return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'yes/no' : 'word';
    if (isReference(value)) return ofName(value.fact, value.path);
    // As text with digits it is still so many points or won.
    if ('digits' in value && value.digits) return ofValue(value.digits.of);
    const name = Object.keys(value)[0] ?? '';
    const unit = mechanismOf(name)?.unit(value[name as keyof typeof value] as never, context, '');
    return ofList(unit, () => listOfWords(ruleSet, wordsGiven(value)));
  }
  const context: UnitContext = {
    of: ofValue,
    condition: nothing,
    expect: nothing,
    refuse: nothing,
    within(name, unit, fn) {
      const outer = elements.get(name);
      elements.set(name, unit);
      const result = fn();
      if (outer === undefined) elements.delete(name);
      else elements.set(name, outer);
      return result;
    },
  };
  return { ofName, ofValue };
}
