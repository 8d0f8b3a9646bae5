import { isReference } from '../../conditions/condition.js';
import type { ParameterInForce } from '../../evaluate/parameters.js';
import { elementUnit, type Unit } from '../../mechanisms/units.js';
import type { Absence, Field, Reference, RuleSet, ValueType } from '../../rule-set/model.js';
import { at, type Value } from '../../values/unknown.js';
import { listOfWord } from '../units/unit-of-type.js';
import { allowedWords } from '../units/words.js';
import { unitsAt, type CheckContext } from '../context.js';
import type { Site } from '../walk/parts.js';
import { keyOf } from './names.js';

/** What a name in a condition may stand for. */
export interface Described {
  /** A parameter: it has one value. */
  readonly constant?: Value;
  readonly unit: Unit;
  readonly type?: ValueType | Field;
  /** A known absence is possible, or cannot be ruled out. */
  readonly mayBeNothing: boolean;
  /** It may not be given at all. */
  readonly mayBeMissing: boolean;
  /** The words it may be. */
  readonly words?: readonly string[];
}
export type Describe = (reference: Reference) => Described;

interface Typed {
  readonly type: ValueType | Field;
  readonly mayBeNothing: boolean;
}
const isNothing = (absence: Absence | undefined): boolean =>
  typeof absence === 'object' && !Array.isArray(absence) && Object.hasOwn(absence, 'nothing');
const typed = (type: ValueType | Field, mayBeNothing = false): Typed => ({
  type,
  mayBeNothing: mayBeNothing || isNothing(type.whenAbsent) || isNothing(type.nullMeans),
});

/** What the names of one place stand for. Derived values are taken as anything of their unit. */
export function describeAt(
  context: CheckContext,
  site: Site,
  parameters: ReadonlyMap<string, ParameterInForce>,
): Describe {
  const { ruleSet } = context;
  const reader = unitsAt(context, site);
  const described = new Map<string, Described>();
  return (reference) => {
    const key = keyOf(reference);
    const found = described.get(key) ?? describe(reference);
    described.set(key, found);
    return found;
  };

  function describe(reference: Reference): Described {
    const { fact, path } = reference;
    const isLocal = site.locals.some(({ name }) => name === fact);
    const parameter = isLocal ? undefined : parameters.get(fact);
    const unit = reader.ofReference(reference);
    if (parameter) {
      const constant = path === undefined ? parameter.value : at(parameter.value, path);
      return { constant, unit, mayBeNothing: false, mayBeMissing: false };
    }
    const isReading = !isLocal && Object.hasOwn(ruleSet.readings, fact);
    const known = typeOfReference(ruleSet, site, reference);
    const input = isLocal || path !== undefined ? undefined : site.decision?.inputs.find((one) => one.fact === fact);
    const list = listOfWord(elementUnit(unit) ?? unit);
    const words = input?.words ?? (list === undefined ? undefined : allowedWords(ruleSet, list));
    const whenAbsent = input?.whenAbsent ?? known?.type.whenAbsent;
    return {
      unit,
      ...(known && { type: known.type }),
      mayBeNothing: !isReading && (known?.mayBeNothing !== false || isNothing(input?.whenAbsent)),
      mayBeMissing: !isReading && whenAbsent === undefined,
      ...(words && { words }),
    };
  }
}

/** The dictionary's type behind a name and a path; undefined for what is derived. */
function typeOfReference(ruleSet: RuleSet, site: Site, { fact, path }: Reference): Typed | undefined {
  const start = typeOfName(ruleSet, site, fact);
  return (path?.split('.') ?? []).reduce<Typed | undefined>((current, name) => {
    const field = current?.type.fields?.[name];
    return current && field && typed(field, current.mayBeNothing);
  }, start);
}

function typeOfName({ facts, parameters }: RuleSet, site: Site, name: string): Typed | undefined {
  const local = site.locals.findLast((element) => element.name === name);
  if (!local) return Object.hasOwn(facts, name) ? facts[name] && typed(facts[name]) : undefined;
  if (!isReference(local.of)) return undefined;
  const table = Object.hasOwn(parameters, local.of.fact) ? parameters[local.of.fact] : undefined;
  // A cell left out is a known absence.
  if (table?.type === 'table') return typed({ type: 'record', fields: table.columns }, true);
  const list = typeOfReference({ facts, parameters } as RuleSet, local.site, local.of);
  return list?.type.of && typed(list.type.of);
}
