import type { Ground } from '../../boundary/ground.js';
import type { Line } from '../../boundary/lines.js';
import { compileRuleSet, withValues, type CompiledRuleSet } from '../../evaluate/compile.js';
import { evaluateCompiled, type Facts } from '../../evaluate/evaluate.js';
import type { DecisionRecord } from '../../evaluate/record.js';
import { own } from '../../explain/lookup.js';
import { PolicyError, type Words } from '../../policy-error.js';
import type { Overlay, Reading } from '../../rule-set/model.js';
import { Day } from '../../values/calendar.js';
import { Exact } from '../../values/exact.js';
import type { Json } from '../../values/json.js';
import { decimalStep } from '../../values/steps.js';
import type { Value } from '../../values/unknown.js';
import { mergedOverlays } from '../evaluator.js';
import { leverOf, type Lever } from '../lever.js';
import type { Certainty, NearestStep } from './nearest-change.js';
import { Sayer } from './sayer.js';

/** One value or reading of the rules that would have to be another. */
export interface ParameterChange {
  readonly kind: 'parameter' | 'reading';
  readonly id: string;
  readonly label: Words;
  readonly from: Json;
  readonly to: Json;
  /** Both in words, with their unit; of a reading the options' labels. */
  readonly texts: { readonly from: Words; readonly to: Words };
  readonly certainty: Certainty;
}

/** Counts are small; a number of decimal places that is not would take all the memory there is. */
const LARGEST_LEAPS = { won: 2 ** 40, other: 2 ** 10 } as const;

/** Of every number, date and reading that the decision looks at, the nearest other one that turns it. */
export function* parameterMoves(
  ground: Ground,
  overlay: Overlay,
  lines: readonly Line[],
  isTurned: (record: DecisionRecord) => boolean,
): Generator<NearestStep, readonly ParameterChange[]> {
  const { ruleSet, base, start } = ground;
  const options = { asOf: base.asOf, overlay };
  const compiled = compileRuleSet(ruleSet, options);
  const sayer = new Sayer(ruleSet);
  let tried = 0;
  const turnsUnder = (other: () => CompiledRuleSet): boolean | undefined => {
    tried += 1;
    const record = evaluated(other, base.decision, base.facts);
    return record && isTurned(record);
  };
  const found: ParameterChange[] = [];
  for (const { name, value } of start.record.parameters) {
    const lever = leverFor(ground, name);
    if (lever === undefined || (typeof value !== 'number' && typeof value !== 'string')) continue;
    const scale = new Positions(lever, value, foundBeside(ground, lines, name));
    const turns = (position: number): boolean | undefined => {
      const to = scale.at(position);
      if (to === undefined) return undefined;
      const { parameters = {} } = mergedOverlays(overlay, { parameters: lever.values(to) });
      return turnsUnder(() => withValues(compiled, parameters));
    };
    const nearest = scale.candidates.find((position) => turns(position) === true);
    const isExact = nearest !== undefined && turns(nearest - Math.sign(nearest)) !== true;
    const certainty: Certainty = isExact ? 'exact' : 'searched';
    const position = nearest ?? leapTo(turns, lever.unit === 'won' ? LARGEST_LEAPS.won : LARGEST_LEAPS.other);
    yield { tried };
    const to = position === undefined ? undefined : scale.at(position);
    if (to === undefined) continue;
    const say = sayer.in(lever.unit);
    const texts = { from: say(value), to: say(to) };
    found.push({ kind: 'parameter', id: name, label: lever.label, from: value, to, texts, certainty });
  }
  for (const id of start.record.readings) {
    const reading = own(ruleSet.readings, id);
    if (reading === undefined) continue;
    const from = overlay.readings?.[id] ?? reading.chosen;
    for (const option of Object.keys(reading.options)) {
      const other = mergedOverlays(overlay, { readings: { [id]: option } });
      if (option === from || turnsUnder(() => compileRuleSet(ruleSet, { ...options, overlay: other })) !== true)
        continue;
      const texts = { from: optionLabel(reading, from), to: optionLabel(reading, option) };
      found.push({ kind: 'reading', id, label: reading.question, from, to: option, texts, certainty: 'exact' });
    }
    yield { tried };
  }
  return found;
}

const optionLabel = ({ options }: Reading, option: string): Words =>
  own(options, option)?.label ?? { ko: option, en: option };

/** Nothing for values that the rules refuse. */
function evaluated(compiled: () => CompiledRuleSet, decision: string, facts: Facts): DecisionRecord | undefined {
  try {
    return evaluateCompiled(compiled(), decision, facts);
  } catch (error) {
    if (error instanceof PolicyError) return undefined;
    throw error;
  }
}

function leverFor({ ruleSet }: Ground, name: string): Lever | undefined {
  try {
    return leverOf(ruleSet, name);
  } catch (error) {
    if (error instanceof PolicyError) return undefined;
    throw error;
  }
}

/** What the decision held against a parameter. */
function foundBeside(ground: Ground, lines: readonly Line[], name: string): readonly Value[] {
  return lines
    .filter(({ against }) => typeof against === 'object' && !Array.isArray(against) && against.fact === name)
    .flatMap((line) => ground.start.sightings.of(line).map(({ found }) => found));
}

/** A parameter's values counted in smallest steps from the one it has. */
class Positions {
  private readonly start: Exact;
  private readonly step: Exact;
  /** Just below, on and just above what it is compared with, the nearest first. */
  readonly candidates: readonly number[];

  constructor(
    private readonly lever: Lever,
    value: number | string,
    beside: readonly Value[],
  ) {
    const day = lever.kind === 'day' ? Day.parse(String(value)) : undefined;
    this.start = day instanceof Day ? Exact.whole(day.number) : (Exact.parse(String(value)) ?? Exact.ZERO);
    this.step = lever.kind === 'digits' ? decimalStep(this.start) : Exact.ONE;
    const near = beside.flatMap((found) => {
      const exact = found instanceof Day ? Exact.whole(found.number) : found instanceof Exact ? found : undefined;
      if (exact === undefined) return [];
      const steps = Number(exact.minus(this.start).dividedBy(this.step).floor().numerator);
      return Number.isSafeInteger(steps) ? [steps - 1, steps, steps + 1, steps + 2] : [];
    });
    this.candidates = [...new Set(near)].filter((one) => one !== 0).sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
  }

  at(position: number): number | string | undefined {
    const value = this.start.plus(this.step.times(Exact.whole(position)));
    if (this.lever.kind !== 'day') return value.isNegative ? undefined : value.toJSON();
    const text = Day.fromNumber(value.toWhole()).toString();
    return typeof Day.parse(text) === 'string' ? undefined : text;
  }
}

/** By growing leaps in both directions, then by halves; where the decision turns back in between, that is not seen. */
function leapTo(turns: (position: number) => boolean | undefined, largest: number): number | undefined {
  const found = [1, -1].flatMap((direction) => {
    for (let [near, by] = [0, 1]; by <= largest; near = by, by *= 2) {
      const there = turns(direction * by);
      if (there === undefined) return [];
      if (!there) continue;
      let [outside, inside] = [near, by];
      while (inside - outside > 1) {
        const middle = Math.floor((inside + outside) / 2);
        if (turns(direction * middle) === true) inside = middle;
        else outside = middle;
      }
      return [direction * inside];
    }
    return [];
  });
  return found.sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)[0];
}
