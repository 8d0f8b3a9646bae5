import { problemsOf } from '../../facts/problems-of.js';
import { wordsOf } from '../../messages.js';
import { PolicyError, type Words } from '../../policy-error.js';
import { own } from '../../explain/lookup.js';
import type { RuleSet } from '../../rule-set/model.js';
import { Day } from '../../values/calendar.js';
import { Exact } from '../../values/exact.js';
import type { Json } from '../../values/json.js';
import type { Application, Applications } from '../application.js';
import { Random } from '../random.js';
import { formFault, type Distribution, type DrawnFact, type Population, type Steps } from './population-schema.js';

/** Applications that are drawn when they are asked for. */
export interface GeneratedPopulation extends Applications {
  readonly count: number;
  readonly population: Population;
  /** @param number of the application, from 1 on */
  application(number: number): Application;
  /** Those of these numbers, both included, from 1: the same ones as in the whole, and no others are drawn. */
  range(from: number, to: number): Applications;
}

type Draw = (random: Random, facts: Readonly<Record<string, Json>>) => Json | undefined;

/**
 * Invented applications whose facts are drawn as stated. The same seed gives the same bytes, each application depends
 * on the seed and its number alone, and none is kept: they are drawn anew each time they are gone through.
 * @throws PolicyError `population/…`, `fact/…` with pointer: every distribution is tried against the fact dictionary
 */
export function populationOf(ruleSet: RuleSet, json: unknown): GeneratedPopulation {
  const fault = formFault(json);
  if (fault) throw new PolicyError('population/invalid', { problem: fault.problem }, fault.pointer);
  const population = json as Population;
  if (population.asOf !== undefined && typeof Day.parse(population.asOf) === 'string')
    throw new PolicyError('when/impossible-date', { name: 'asOf', day: population.asOf }, '/asOf');
  const known = new Set<string>();
  const facts = population.facts.map((drawn, index) => {
    const draw = drawOfFact(ruleSet, drawn, known, `/facts/${index}`);
    known.add(drawn.fact);
    return [drawn.fact, draw] as const;
  });
  const labels = (population.labels ?? []).map(
    ({ label, is }, index) => [label, drawOf(is, label, `/labels/${index}/is`)] as const,
  );
  const width = String(population.count).length;
  const application = (number: number): Application =>
    drawn(population, facts, labels, String(number).padStart(width, '0'));
  const range = function* (from: number, to: number): Generator<Application> {
    for (let number = from; number <= Math.min(to, population.count); number += 1) yield application(number);
  };
  return {
    count: population.count,
    population,
    application,
    range: (from, to) => ({ [Symbol.iterator]: () => range(from, to) }),
    [Symbol.iterator]: () => range(1, population.count),
  };
}

function drawn(
  { seed, asOf }: Population,
  facts: readonly (readonly [string, Draw])[],
  labels: readonly (readonly [string, Draw])[],
  id: string,
): Application {
  const values: Record<string, Json> = {};
  // Each fact has draws of its own: one more further up changes no other.
  for (const [fact, draw] of facts) {
    const value = draw(new Random(seed, id, `facts/${fact}`), values);
    if (value !== undefined) values[fact] = value;
  }
  const named = labels.map(([label, draw]): readonly [string, Words] => {
    const value = draw(new Random(seed, id, `labels/${label}`), values);
    const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
    return [label, { ko: text, en: text }];
  });
  return {
    id,
    label: { ko: id, en: id },
    labels: Object.fromEntries(named),
    facts: values,
    ...(asOf === undefined ? {} : { asOf }),
  };
}

function drawOfFact(ruleSet: RuleSet, fact: DrawnFact, known: ReadonlySet<string>, pointer: string): Draw {
  const { fact: name, is, missing = 0, rounding = 'down' } = fact;
  const type = own(ruleSet.facts, name);
  if (type === undefined || known.has(name))
    throw new PolicyError('population/unknown-fact', { name }, `${pointer}/fact`);
  if ('shareOf' in is && !known.has(is.shareOf.fact))
    throw new PolicyError('population/unknown-fact', { name: is.shareOf.fact }, `${pointer}/is/shareOf/fact`);
  const draw = drawOf(is, name, `${pointer}/is`, rounding);
  for (const example of examplesOf(is)) {
    const [problem] = problemsOf(example, type, ruleSet.words, `${pointer}/is`);
    if (problem) {
      const words = wordsOf(`fact/${problem.code}`, { pointer: name });
      throw new PolicyError('population/invalid', { problem: words }, `${pointer}/is`);
    }
  }
  const share = Exact.parse(String(missing)) ?? Exact.ZERO;
  if (share.compare(Exact.ZERO) === 0) return draw;
  // The share as so many of a billion: exact to its nine places.
  const outOf = 1_000_000_000;
  const most = share.times(Exact.whole(outOf)).toWhole();
  return (random, facts) => (random.below(outOf) < most ? undefined : draw(random, facts));
}

function drawOf(is: Distribution, name: string, pointer: string, rounding: 'down' | 'halfUp' = 'down'): Draw {
  if ('constant' in is) return () => is.constant as Json;
  if ('choice' in is) {
    const total = is.choice.reduce((sum, { weight }) => sum + weight, 0);
    return (random) => {
      let left = random.below(total);
      return is.choice.find(({ weight }) => (left -= weight) < 0)?.value as Json;
    };
  }
  if ('days' in is) {
    const [from, to] = [Day.parse(is.days.from), Day.parse(is.days.to)];
    if (!(from instanceof Day) || !(to instanceof Day) || to.number < from.number) return refuse(name, pointer);
    return (random) => Day.fromNumber(from.number + random.below(to.number - from.number + 1)).toString();
  }
  if ('uniform' in is) {
    const { at, count } = stepsOf(is.uniform, name, pointer);
    return (random) => at(random.below(count)).toJSON();
  }
  if ('normal' in is) {
    const { at, count, nearest } = stepsOf(is.normal, name, pointer);
    const [mean, deviation] = [exactOf(is.normal.mean), exactOf(is.normal.deviation)];
    // Where next to nothing lies inside, drawing again would go on for ever.
    const width = at(count).minus(at(0)).times(Exact.whole(WIDEST));
    if (
      deviation.compare(Exact.ZERO) <= 0 ||
      deviation.compare(width) > 0 ||
      mean.compare(at(0)) < 0 ||
      mean.compare(at(count - 1)) > 0
    )
      return refuse(name, pointer);
    return (random) => {
      // What lies outside is drawn again: the curve is cut, not heaped up at its ends.
      for (;;) {
        const position = nearest(mean.plus(deviation.times(standardNormal(random))));
        if (position !== undefined) return at(position).toJSON();
      }
    };
  }
  const { at, count } = stepsOf(is.shareOf, name, pointer);
  if (at(0).isNegative) return refuse(name, pointer);
  return (random, facts) => {
    const share = at(random.below(count));
    const of = own(facts, is.shareOf.fact);
    const whole = typeof of === 'number' || typeof of === 'string' ? Exact.parse(String(of)) : undefined;
    return whole?.times(share).round(rounding).toJSON();
  };
}

/** So many times its range may the deviation of a curve be. */
const WIDEST = 10;
const TWELFTHS = 12;
const GRAIN = 1_000_000;
/**
 * About a standard normal: twelve even draws added, their mean taken away. Logarithms and sines differ between machines
 * in their last digit; sums of whole numbers do not.
 */
function standardNormal(random: Random): Exact {
  let sum = 0;
  for (let draw = 0; draw < TWELFTHS; draw += 1) sum += random.below(GRAIN + 1);
  return new Exact(BigInt(sum - (TWELFTHS / 2) * GRAIN), BigInt(GRAIN));
}

const exactOf = (written: number | string): Exact => Exact.parse(String(written)) ?? Exact.ZERO;

function stepsOf(written: Steps, name: string, pointer: string) {
  const [from, to, step] = [exactOf(written.from), exactOf(written.to), exactOf(written.step)];
  if (to.compare(from) < 0 || step.compare(Exact.ZERO) <= 0) return refuse(name, pointer);
  const steps = to.minus(from).dividedBy(step).floor();
  if (steps.compare(Exact.whole(2 ** 50)) > 0) return refuse(name, pointer);
  const count = steps.toWhole() + 1;
  return {
    count,
    at: (position: number): Exact => from.plus(step.times(Exact.whole(position))),
    nearest: (value: Exact): number | undefined => {
      const position = value.minus(from).dividedBy(step).round('halfUp').toWhole();
      return position < 0 || position >= count ? undefined : position;
    },
  };
}

function refuse(name: string, pointer: string): never {
  throw new PolicyError('population/wrong-range', { name }, pointer);
}

/** Values that a distribution can give: its ends, or each of a choice. A share is of what was tried before. */
function examplesOf(is: Distribution): readonly unknown[] {
  if ('constant' in is) return [is.constant];
  if ('choice' in is) return is.choice.map(({ value }) => value);
  if ('days' in is) return [is.days.from, is.days.to];
  if ('shareOf' in is) return [];
  const { from, step } = 'uniform' in is ? is.uniform : is.normal;
  return [exactOf(from).toJSON(), exactOf(from).plus(exactOf(step)).toJSON()];
}
