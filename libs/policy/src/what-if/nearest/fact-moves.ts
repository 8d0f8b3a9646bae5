import { placeOf, replaced, valueIn, type Axis, type Keys } from '../../boundary/axes.js';
import { causesMoved, findLine, sidesMoved } from '../../boundary/find-line.js';
import type { Ground } from '../../boundary/ground.js';
import type { Line } from '../../boundary/lines.js';
import type { Facts } from '../../evaluate/evaluate.js';
import { own } from '../../explain/lookup.js';
import type { Decision, RuleSet, ValueType } from '../../rule-set/model.js';
import type { Json } from '../../values/json.js';

/** One fact, or a part of one, put elsewhere. */
export interface FactMove {
  /** `committee[4].scores.stability` */
  readonly place: string;
  readonly fact: string;
  readonly keys: Keys;
  readonly to: Json;
  /** In the smallest steps of its unit; undefined for what has no order. */
  readonly steps?: number;
}

export const withMove = (facts: Facts, { keys, to }: Pick<FactMove, 'keys' | 'to'>): Facts => replaced(facts, keys, to);

/** Everything that is one of a few: yes or no, a word, a paper more or less in a list of words. */
export function choicesIn(ruleSet: RuleSet, decision: Decision, facts: Facts): readonly FactMove[] {
  return decision.inputs.flatMap(({ fact }) => {
    const type = own(ruleSet.facts, fact);
    return type ? choicesOf(ruleSet, facts, [fact], type) : [];
  });
}

function choicesOf(ruleSet: RuleSet, facts: Facts, keys: Keys, type: ValueType): readonly FactMove[] {
  const json = valueIn(facts, keys);
  const to = (value: Json): FactMove => ({ place: placeOf(keys), fact: String(keys[0]), keys, to: value });
  const words = wordsOf(ruleSet, type);
  switch (type.type) {
    case 'boolean':
      return [true, false].filter((value) => value !== json).map(to);
    case 'word':
      return words.filter((word) => word !== json).map(to);
    case 'list': {
      if (!Array.isArray(json)) return [];
      const inner = json.flatMap((_, index) => (type.of ? choicesOf(ruleSet, facts, [...keys, index], type.of) : []));
      if (type.of?.type !== 'word') return inner;
      const list = json as readonly Json[];
      const more = wordsOf(ruleSet, type.of).filter((word) => !list.includes(word));
      return [
        ...more.map((word) => to([...list, word])),
        ...list.map((word) => to(list.filter((one) => one !== word))),
      ];
    }
    case 'map':
    case 'record':
      if (typeof json !== 'object' || json === null) return [];
      return Object.keys(json).flatMap((key) => {
        const next = type.type === 'map' ? type.of : own(type.fields ?? {}, key);
        return next ? choicesOf(ruleSet, facts, [...keys, key], next) : [];
      });
    case 'money':
    case 'count':
    case 'decimal':
    case 'points':
    case 'date':
    case 'dateTime':
    case 'text':
      return [];
  }
}

/** The type of what stands below a fact; undefined where the keys lead nowhere. */
export const typeAt = (type: ValueType | undefined, [key, ...more]: Keys): ValueType | undefined =>
  key === undefined || type === undefined
    ? type
    : typeAt(type.type === 'record' ? own(type.fields ?? {}, String(key)) : type.of, more);

const wordsOf = (ruleSet: RuleSet, { words }: ValueType): readonly string[] =>
  words === undefined ? [] : (own(ruleSet.words, words)?.words.map(({ id }) => id) ?? []);

/** Positions on one axis at which a comparison turns, and its neighbours, the nearest first. */
export interface AxisMoves {
  readonly axis: Axis;
  readonly positions: readonly number[];
}

/**
 * For everything with an order: where it meets the lines that the decision draws. Between two of these places nothing
 * that the decision compares changes sides, so that only they and their neighbours have to be looked at.
 */
export function* axisMoves(ground: Ground, lines: readonly Line[]): Generator<void, readonly AxisMoves[]> {
  const found = new Map<string, { axis: Axis; positions: Set<number> }>();
  for (const line of lines) {
    const sides = sidesMoved(ground, line);
    for (const mover of [...sides, ...causesMoved(ground, line)]) {
      const isSide = mover.side !== undefined;
      // More or fewer members of a list are no change of one fact.
      if (mover.axis.kind === 'elements') continue;
      const sighting = ground.start.sightings.of(line)[mover.index];
      const other = mover.side === 'found' ? sighting?.against : sighting?.found;
      const axis = isSide && other !== undefined ? mover.axis.reaching(other) : mover.axis;
      const at = findLine(ground, line, { ...mover, axis });
      yield;
      if (at === undefined) continue;
      const key = `${axis.place} ${axis.step.toString()}`;
      const entry = found.get(key) ?? { axis, positions: new Set<number>() };
      found.set(key, entry);
      for (const position of at.on === undefined ? at.between : [at.on - 1, at.on, at.on + 1])
        entry.positions.add(position);
    }
  }
  return [...found.values()].map(({ axis, positions }) => ({
    axis,
    positions: [...positions]
      .filter((position) => position !== axis.position)
      .sort((a, b) => distance(axis, a) - distance(axis, b) || a - b),
  }));
}

const distance = ({ position }: Axis, to: number): number => Math.abs(to - (position ?? to));
