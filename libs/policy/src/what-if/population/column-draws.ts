import type { Column, ColumnForm, Numbers } from '../../fast/column-facts.js';
import { isScalar, plainValue, scaleOfType } from '../../fast/fact-types.js';
import { EXACT_BOUND, USUAL_BOUND } from '../../fast/operand.js';
import type { WordList } from '../../fast/word-list.js';
import { ValueParser, type ResolvedType } from '../../facts/parse-value.js';
import { resolveType } from '../../facts/resolve-type.js';
import type { RuleSet } from '../../rule-set/model.js';
import { Day } from '../../values/calendar.js';
import { Exact } from '../../values/exact.js';
import { FactRandom } from './fact-random.js';
import type { Distribution, DrawnFact, Population, Steps } from './population-schema.js';

const BILLION = 1_000_000_000;
const GRAIN = 1_000_000;
const TWELFTHS = 12;
const MOST_DAYS = 100_000;
/** The last year whose days columns hold. */
const LAST_YEAR = 9998;
const MOST_SCALE = 1_000_000;

/** A fact that columns do not hold: a list, a number too large or too fine. */
export class NotInColumns extends Error {}

/** Draws one value; a number as columns hold it, NaN where there is none to be had, null as `NULL`. */
type DrawNumber = (random: FactRandom, at: number) => number;
const NULL = Infinity;

/** One fact of a population as a column, drawn as `populationOf` draws it. */
export interface ColumnDraw {
  readonly fact: string;
  readonly form: ColumnForm;
  /** The words it may take. */
  readonly words: readonly string[];
  readonly column: Required<Pick<Column, 'values' | 'given'>>;
  /** Draws the applications numbered from `first` on. */
  draw(first: number, count: number): void;
}

/**
 * @param length applications that are drawn at a time
 * @returns those of the population's facts that columns hold, in its order
 */
export function columnDraws(
  ruleSet: RuleSet,
  population: Population,
  words: WordList,
  length: number,
): ReadonlyMap<string, ColumnDraw> {
  const width = String(population.count).length;
  const drawn = new Map<string, ColumnDraw & { readonly most: number; readonly scale: number }>();
  for (const fact of population.facts) {
    const dictionary = ruleSet.facts[fact.fact];
    const type = dictionary && resolveType(dictionary, ruleSet.words);
    if (!type || !isScalar(type)) continue;
    try {
      const made = numberDraw(fact, type, words, drawn);
      const random = new FactRandom(population.seed, width, `facts/${fact.fact}`);
      drawn.set(fact.fact, { ...columnDraw(fact, made, random, length), most: made.most, scale: scaleOfType(type) });
    } catch (error) {
      if (!(error instanceof NotInColumns)) throw error;
    }
  }
  return drawn;
}

interface Made {
  readonly draw: DrawNumber;
  /** The largest value, as the column holds it. */
  readonly most: number;
  readonly hasGaps: boolean;
  readonly words: readonly string[];
  /** Nothing is left to chance. */
  readonly isFixed?: boolean;
}

function columnDraw(fact: DrawnFact, made: Made, random: FactRandom, length: number): ColumnDraw {
  const left = (Exact.parse(String(fact.missing ?? 0)) ?? Exact.ZERO).times(Exact.whole(BILLION)).toWhole();
  const values: Numbers = made.most < 2 ** 31 ? new Int32Array(length) : new Float64Array(length);
  const given = new Uint8Array(length);
  const hasGaps = made.hasGaps || left > 0;
  return {
    fact: fact.fact,
    form: { path: fact.fact, hasGaps },
    words: made.words,
    column: { values, given },
    draw(first, count) {
      for (let at = 0; at < count; at += 1) {
        if (left > 0 || !made.isFixed) random.start(first + at);
        const number = left > 0 && random.below(BILLION) < left ? NaN : made.draw(random, at);
        const isKnown = number < NULL;
        values[at] = isKnown ? number : 0;
        given[at] = isKnown ? 1 : number === NULL ? 2 : 0;
      }
    },
  };
}

function numberDraw(
  { is, rounding = 'down' }: DrawnFact,
  type: ResolvedType,
  words: WordList,
  drawn: ReadonlyMap<string, ColumnDraw & { readonly most: number; readonly scale: number }>,
): Made {
  const scale = scaleOfType(type);
  if ('constant' in is) return chosen([{ value: is.constant, weight: 1 }], type, words, true);
  if ('choice' in is) return chosen(is.choice, type, words, false);
  if ('days' in is) return daysDraw(is.days);
  if ('uniform' in is) {
    const { from, step, count, most } = stepsIn(is.uniform, scale);
    return { draw: (random) => from + step * random.below(count), most, hasGaps: false, words: [] };
  }
  if ('normal' in is) return normalDraw(is.normal, scale);
  if (!['money', 'count', 'decimal', 'points'].includes(type.type)) throw new NotInColumns();
  const other = drawn.get(is.shareOf.fact);
  if (!other) throw new NotInColumns();
  return shareDraw(is, other, scale, rounding);
}

function chosen(
  choice: readonly { readonly value: unknown; readonly weight: number }[],
  type: ResolvedType,
  list: WordList,
  isConstant: boolean,
): Made {
  const parser = new ValueParser();
  const numbers = choice.map(({ value }) => {
    if (value === null || value === undefined) return NULL;
    const parsed = parser.parse(value, type, { name: '', pointer: '' });
    if (parsed instanceof Exact && !parsed.times(Exact.whole(scaleOfType(type))).isWhole) throw new NotInColumns();
    const plain = Number(plainValue(parsed, type, (word) => list.placeOf(word)));
    const isDayless = type.type === 'date' && plain === 0;
    if (!Number.isInteger(plain) || plain < 0 || plain > USUAL_BOUND || isDayless) throw new NotInColumns();
    return plain;
  });
  const total = choice.reduce((sum, { weight }) => sum + weight, 0);
  const weights = choice.map(({ weight }) => weight);
  const most = Math.max(0, ...numbers.filter((number) => number < NULL));
  const words = choice.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const [only = 0] = numbers;
  const draw: DrawNumber = (random) => {
    let left = random.below(total);
    let at = 0;
    while ((left -= weights[at] ?? 0) >= 0) at += 1;
    return numbers[at] ?? 0;
  };
  return { draw: isConstant ? () => only : draw, most, hasGaps: numbers.includes(NULL), words, isFixed: isConstant };
}

function daysDraw(days: { readonly from: string; readonly to: string }): Made {
  const [from, to] = [Day.parse(days.from), Day.parse(days.to)];
  if (!(from instanceof Day) || !(to instanceof Day) || to.number - from.number > MOST_DAYS) throw new NotInColumns();
  if (to.year > LAST_YEAR) throw new NotInColumns();
  const keys = Int32Array.from({ length: to.number - from.number + 1 }, (_, at) =>
    Number(
      Day.fromNumber(from.number + at)
        .toString()
        .replaceAll('-', ''),
    ),
  );
  return { draw: (random) => keys[random.below(keys.length)] ?? 0, most: 99_999_999, hasGaps: false, words: [] };
}

function normalDraw(
  written: Steps & { readonly mean: number | string; readonly deviation: number | string },
  scale: number,
): Made {
  const { from, step, count, most } = stepsIn(written, scale);
  const [start, mean, deviation, by] = wholes([written.from, written.mean, written.deviation, written.step]);
  const common = [mean - start, deviation, by].reduce(divisor);
  const [offset, spread, divided] = [(mean - start) / common, deviation / common, (by / common) * GRAIN];
  if (2 * (Math.abs(offset) + (TWELFTHS / 2) * spread) * GRAIN + divided > EXACT_BOUND) throw new NotInColumns();
  const draw: DrawNumber = (random) => {
    for (;;) {
      let sum = (-TWELFTHS / 2) * GRAIN;
      for (let one = 0; one < TWELFTHS; one += 1) sum += random.below(GRAIN + 1);
      const position = Math.floor((2 * (offset * GRAIN + spread * sum) + divided) / (2 * divided));
      if (position >= 0 && position < count) return from + step * position;
    }
  };
  return { draw, most, hasGaps: false, words: [] };
}

function shareDraw(
  { shareOf }: Extract<Distribution, { readonly shareOf: unknown }>,
  other: ColumnDraw & { readonly most: number; readonly scale: number },
  scale: number,
  rounding: 'down' | 'halfUp',
): Made {
  const [from, to, step] = wholes([shareOf.from, shareOf.to, shareOf.step]);
  const shares = scaleFor([shareOf.from, shareOf.to, shareOf.step]);
  const below = other.scale * shares;
  const count = Math.floor((to - from) / step) + 1;
  if (2 * (other.most * to + below) > EXACT_BOUND || (Math.ceil((other.most * to) / below) + 1) * scale > USUAL_BOUND)
    throw new NotInColumns();
  const { values, given } = other.column;
  const half = rounding === 'halfUp' ? below : 0;
  const draw: DrawNumber = (random, at) => {
    const share = from + step * random.below(count);
    if (given[at] !== 1) return NaN;
    return scale * Math.floor((2 * (values[at] ?? 0) * share + half) / (2 * below));
  };
  return { draw, most: (Math.ceil((other.most * to) / below) + 1) * scale, hasGaps: other.form.hasGaps, words: [] };
}

/** Steps as the column holds them. */
function stepsIn(written: Steps, scale: number): { from: number; step: number; count: number; most: number } {
  const own = [written.from, written.step].map((one) => exactOf(one).times(Exact.whole(scale)));
  const [from, step] = own;
  const count = exactOf(written.to).minus(exactOf(written.from)).dividedBy(exactOf(written.step)).floor();
  if (!from?.isWhole || !step?.isWhole || count.compare(Exact.whole(USUAL_BOUND)) > 0) throw new NotInColumns();
  const most = from.plus(step.times(count));
  if (from.isNegative || most.compare(Exact.whole(USUAL_BOUND)) > 0) throw new NotInColumns();
  return { from: from.toWhole(), step: step.toWhole(), count: count.toWhole() + 1, most: most.toWhole() };
}

const exactOf = (written: number | string): Exact => Exact.parse(String(written)) ?? Exact.ZERO;

/** The power of ten over which all are whole. */
function scaleFor(written: readonly (number | string)[]): number {
  let scale = 1;
  while (!written.every((one) => exactOf(one).times(Exact.whole(scale)).isWhole)) {
    scale *= 10;
    if (scale > MOST_SCALE) throw new NotInColumns();
  }
  return scale;
}
function wholes<const T extends readonly (number | string)[]>(written: T): { [K in keyof T]: number } {
  const scale = scaleFor(written);
  return written.map((one) => {
    const whole = exactOf(one).times(Exact.whole(scale));
    if (whole.compare(Exact.whole(EXACT_BOUND)) > 0) throw new NotInColumns();
    return whole.toWhole();
  }) as { [K in keyof T]: number };
}
const divisor = (a: number, b: number): number => (b === 0 ? Math.abs(a) : divisor(b, a % b));
