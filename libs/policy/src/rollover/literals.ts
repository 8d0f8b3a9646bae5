import { isReference } from '../conditions/condition.js';
import { locate } from '../compare/located.js';
import { tried, type Speaker } from '../compare/side.js';
import { unitReader, type UnitReader } from '../explain/unit-of.js';
import { elementUnit, type Unit } from '../mechanisms/units.js';
import type { Decision, ValueExpression } from '../rule-set/model.js';
import { isNode, isObject, namesOf, placeIn, type JsonNode } from '../rule-set/places.js';
import type { FoundValue } from './year-value.js';

/** Words of a version outside any decision. */
const NONE: Decision = { id: '', label: { ko: '', en: '' }, answer: 'values', inputs: [] };
const DATE = /^\d{4}-\d{2}-\d{2}(?:T.+)?$/;

const NO_UNITS: UnitReader = { ofName: () => undefined, ofValue: () => undefined };

interface Literal {
  readonly at: string;
  readonly kind: 'date' | 'amount';
  readonly value: string | number;
  readonly sources: readonly string[];
}

/** Days and amounts that stand in a rule or a computation itself instead of in a parameter. */
export function literalValues(speaker: Speaker): readonly FoundValue[] {
  const { decisions, shared, papers } = speaker.ruleSet;
  // A half-written draft may have no units to read; its days are found all the same.
  const units = (decision: Decision): UnitReader => tried(() => unitReader(speaker.ruleSet, decision)) ?? NO_UNITS;
  const found = [
    ...literalsIn(shared, 'shared', units(NONE)),
    ...Object.entries(decisions).flatMap(([id, decision]) =>
      literalsIn(decision, placeIn('decisions', id), units(decision)),
    ),
    ...literalsIn(papers, 'papers', units(NONE)),
  ];
  // Several in one place are confirmed together.
  const byPlace = Map.groupBy(found, ({ at }) => at);
  return [...byPlace.values()].map((literals) => together(literals, speaker));
}

function together(literals: readonly Literal[], speaker: Speaker): FoundValue {
  const at = literals[0]?.at ?? '';
  const kind = literals.some((one) => one.kind === 'date') ? 'date' : 'amount';
  const values = literals.map(({ value }) => value);
  const texts = literals.map(({ value, kind: own }) => speaker.value(value, own === 'date' ? 'date' : 'won'));
  const trail = locate(speaker, at)?.trail ?? [];
  return {
    at,
    kind,
    label: { ko: trail.map(({ ko }) => ko).join(' › '), en: trail.map(({ en }) => en).join(' › ') },
    text: { ko: texts.map(({ ko }) => ko).join(', '), en: texts.map(({ en }) => en).join(', ') },
    confirmed: values,
    compared: values,
    sources: [...new Set(literals.flatMap(({ sources }) => sources))],
  };
}

/** @param at place of the node; elements without names are found at the place of their list */
function literalsIn(node: unknown, at: string, units: UnitReader): readonly Literal[] {
  const walk = (value: unknown, place: string, unit: Unit, sources: readonly string[]): readonly Literal[] => {
    if (typeof value === 'string' && DATE.test(value)) return [{ at: place, kind: 'date', value, sources }];
    // Nothing is the same every year.
    if (typeof value === 'number' && value !== 0 && unit === 'won')
      return [{ at: place, kind: 'amount', value, sources }];
    if (!isNode(value)) return [];
    const own = isObject(value) && Array.isArray(value['source']) ? (value['source'] as string[]) : sources;
    return entriesOf(value).flatMap(([name, inner]) =>
      SKIPPED.has(name ?? '')
        ? []
        : walk(inner, name === undefined ? place : placeIn(place, name), unitIn(value, inner, unit), own),
    );
  };
  function unitIn(holder: JsonNode, inner: unknown, unit: Unit): Unit {
    return tried(() => unitBeside(holder, inner, unit));
  }
  function unitBeside(holder: JsonNode, inner: unknown, unit: Unit): Unit {
    if (isReference(holder)) {
      const { operator } = holder as { operator?: unknown };
      const subject = units.ofName(holder.fact, holder.path);
      return operator === undefined ? undefined : (elementUnit(subject) ?? subject);
    }
    if (isNode(inner) && !Array.isArray(inner)) return isReference(inner) ? undefined : (units.ofValue(inner) ?? unit);
    if (!Array.isArray(holder)) return unit;
    // An amount beside amounts, as in a sum.
    return holder.map((one) => units.ofValue(one as ValueExpression)).find((one) => one === 'won') ?? unit;
  }
  return walk(node, at, undefined, []);
}

/** What is text or a name and no value. */
const SKIPPED: ReadonlySet<string> = new Set([
  'label',
  'source',
  'id',
  'outcomes',
  'inputs',
  'no',
  'substitutes',
  'details',
]);

function entriesOf(node: JsonNode): readonly (readonly [string | undefined, unknown])[] {
  if (!Array.isArray(node)) return Object.entries(node);
  const names = namesOf(node);
  return node.map((entry, index) => [names?.[index], entry] as const);
}
