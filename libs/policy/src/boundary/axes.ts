import type { Facts } from '../evaluate/evaluate.js';
import { own } from '../explain/lookup.js';
import type { Decision, RuleSet, ValueType } from '../rule-set/model.js';
import { Day, Moment } from '../values/calendar.js';
import { Exact } from '../values/exact.js';
import { decimalStep, stepKindOf, type StepKind } from '../values/steps.js';
import type { Value } from '../values/unknown.js';

/** A fact, or a part of one, that can be moved alone, counted in its smallest steps. */
export interface Axis {
  /** As `missing` writes it: `committee[4].total`. */
  readonly place: string;
  readonly fact: string;
  /** Dotted path below the fact, as references write it; undefined for the fact itself and for elements of lists. */
  readonly path?: string;
  readonly keys: Keys;
  readonly kind: StepKind | 'elements';
  readonly type: ValueType;
  /** Where it stands now, in steps; undefined for a fact that is not given. */
  readonly position: number | undefined;
  /** One step, in the unit of the fact. */
  readonly step: Exact;
  /** The position of a value of the same kind; undefined where it lies between two steps or is of another kind. */
  positionOf(value: Value): number | undefined;
  /** The facts with only this one moved; undefined where it cannot stand there. */
  moved(position: number): Facts | undefined;
  /** The same in steps that also reach this value: 0.01 where the line is at 0.35. */
  reaching(value: Value): Axis;
}

/** The way to something inside facts. */
export type Keys = readonly (string | number)[];

/** Everything that can be moved in some facts, in the order in which the decision takes them. */
export function axesOf(ruleSet: RuleSet, decision: Decision, facts: Facts): readonly Axis[] {
  return decision.inputs.flatMap(({ fact }) => {
    const type = own(ruleSet.facts, fact);
    return type ? axesIn(facts, [fact], type) : [];
  });
}

function axesIn(facts: Facts, keys: Keys, type: ValueType): readonly Axis[] {
  const json = valueIn(facts, keys);
  const kind = stepKindOf(type.type);
  if (kind !== undefined) return json === undefined && keys.length > 1 ? [] : [scalarAxis(facts, keys, type, kind)];
  if (typeof json !== 'object' || json === null) return [];
  if (Array.isArray(json)) {
    const inner = type.of ? json.flatMap((_, index) => axesIn(facts, [...keys, index], type.of as ValueType)) : [];
    return [...inner, ...json.map((_, index) => elementsAxis(facts, keys, type, json as readonly unknown[], index))];
  }
  return Object.keys(json).flatMap((key) => {
    const next = type.type === 'map' ? type.of : own(type.fields ?? {}, key);
    return next ? axesIn(facts, [...keys, key], next) : [];
  });
}

export const placeOf = ([fact = '', ...keys]: Keys): string =>
  keys.reduce<string>((place, key) => (typeof key === 'number' ? `${place}[${key}]` : `${place}.${key}`), String(fact));

function about(keys: Keys): Pick<Axis, 'place' | 'fact' | 'path' | 'keys'> {
  const [fact = '', ...below] = keys;
  const isPath = below.length > 0 && below.every((key) => typeof key === 'string');
  return { place: placeOf(keys), fact: String(fact), keys, ...(isPath ? { path: below.join('.') } : {}) };
}

function scalarAxis(facts: Facts, keys: Keys, type: ValueType, kind: StepKind, reached: readonly Exact[] = []): Axis {
  const json = valueIn(facts, keys);
  const parsed = parsedAs(kind, json);
  const written = kind === 'digits' && parsed instanceof Exact ? parsed : undefined;
  const step = kind === 'digits' ? decimalStep(...(written ? [written] : []), ...reached) : Exact.ONE;
  const positionOf = (value: Value): number | undefined => positionIn(kind, step, value);
  return {
    ...about(keys),
    kind,
    type,
    position: parsed === undefined ? undefined : positionOf(parsed),
    step,
    positionOf,
    moved(position) {
      const moved = jsonAt(kind, step, position, type.type === 'points');
      return moved === undefined ? undefined : replaced(facts, keys, moved);
    },
    reaching(value) {
      return kind === 'digits' && value instanceof Exact ? scalarAxis(facts, keys, type, kind, [value]) : this;
    },
  };
}

/** More or fewer elements like one that is there. */
function elementsAxis(facts: Facts, keys: Keys, type: ValueType, list: readonly unknown[], like: number): Axis {
  return {
    ...about(keys),
    kind: 'elements',
    type,
    position: list.length,
    step: Exact.ONE,
    positionOf: () => undefined,
    moved(position) {
      if (position < 0 || position > list.length + MOST_ELEMENTS_ADDED) return undefined;
      const more = Array.from({ length: position - list.length }, () => structuredClone(list[like]));
      const fewer = position < list.length ? withoutLike(list, like, list.length - position) : list;
      return fewer && replaced(facts, keys, [...fewer, ...more]);
    },
    reaching() {
      return this;
    },
  };
}
const MOST_ELEMENTS_ADDED = 60;

function withoutLike(list: readonly unknown[], like: number, count: number): readonly unknown[] | undefined {
  const wanted = JSON.stringify(list[like]);
  const gone = list.flatMap((element, index) => (JSON.stringify(element) === wanted ? [index] : [])).slice(-count);
  return gone.length < count ? undefined : list.filter((_, index) => !gone.includes(index));
}

function parsedAs(kind: StepKind, json: unknown): Value | undefined {
  if (typeof json !== 'string' && typeof json !== 'number') return undefined;
  const parsed =
    kind === 'day'
      ? Day.parse(String(json))
      : kind === 'second'
        ? Moment.parse(String(json))
        : Exact.parse(String(json));
  return typeof parsed === 'string' ? undefined : parsed;
}

function positionIn(kind: StepKind, step: Exact, value: Value): number | undefined {
  if (kind === 'day') return value instanceof Day ? value.number : undefined;
  if (kind === 'second') return value instanceof Moment && value.nanoseconds === 0 ? value.seconds : undefined;
  if (!(value instanceof Exact)) return undefined;
  const steps = value.dividedBy(step);
  return steps.isWhole && Number.isSafeInteger(Number(steps.numerator)) ? Number(steps.numerator) : undefined;
}

function jsonAt(kind: StepKind, step: Exact, position: number, isSigned: boolean): unknown {
  if (!Number.isSafeInteger(position)) return undefined;
  if (kind === 'day') return dayText(Day.fromNumber(position).toString());
  if (kind === 'second') return momentText(position);
  if (position < 0 && !isSigned) return undefined;
  return Exact.whole(position).times(step).toJSON();
}
/** Years of the calendar that facts accept have four digits. */
const dayText = (text: string): string | undefined => (typeof Day.parse(text) === 'string' ? undefined : text);

const SECONDS_A_DAY = 86_400;
function momentText(seconds: number): string | undefined {
  const day = dayText(Day.fromNumber(Math.floor(seconds / SECONDS_A_DAY)).toString());
  const rest = ((seconds % SECONDS_A_DAY) + SECONDS_A_DAY) % SECONDS_A_DAY;
  const [hour, minute, second] = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  const clock = [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
  return day && `${day}T${clock}`;
}

export const valueIn = (facts: Facts, keys: Keys): unknown =>
  keys.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null ? (node as Record<string | number, unknown>)[key] : undefined,
    facts,
  );

/** The facts with one thing in them put in place of another. */
export function replaced(facts: Facts, keys: Keys, value: unknown): Facts {
  const into = (node: unknown, [key = '', ...rest]: Keys): unknown => {
    const inner = rest.length === 0 ? value : into((node as Record<string | number, unknown>)[key], rest);
    if (Array.isArray(node)) return node.map((entry: unknown, index) => (index === key ? inner : entry));
    return { ...(node as object), [key]: inner };
  };
  return into(facts, keys) as Facts;
}
