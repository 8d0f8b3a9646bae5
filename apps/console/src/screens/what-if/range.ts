import { readLever } from './read-lever.js';
import { scaleOf } from './scale.js';
import type { Lever, LeverValue } from './types.js';

/** A range as it is typed. */
export interface RangeTexts {
  /** Empty: none chosen. */
  readonly parameter: string;
  readonly from: string;
  readonly to: string;
  readonly step: string;
}
/** As the service takes it. */
export interface Range {
  readonly parameter: string;
  readonly from: LeverValue;
  readonly to: LeverValue;
  readonly step: LeverValue;
}
export type RangePart = 'from' | 'to' | 'step';

export const NO_RANGE: RangeTexts = { parameter: '', from: '', to: '', step: '' };
/** So many points make a curve that can be read. */
const POINTS = 20;

/** A lever's whole slider in some twenty steps: something to begin with. */
export function rangeOver(lever: Lever, points = POINTS): RangeTexts {
  const scale = scaleOf(lever);
  const by = scale === undefined ? 1 : Math.max(1, Math.ceil(scale.last / points));
  const steps = scaleOf({
    kind: lever.kind === 'day' ? 'whole' : lever.kind,
    from: 0,
    to: lever.step,
    step: lever.step,
  });
  return {
    parameter: lever.parameter,
    from: String(lever.from),
    to: String(lever.to),
    step: String(steps?.at(by) ?? lever.step),
  };
}

/** What was typed, read; or the parts that cannot be. */
export function readRange(lever: Lever, texts: RangeTexts): Range | readonly RangePart[] {
  const from = readLever(lever, texts.from);
  const to = readLever(lever, texts.to);
  // Days are counted in whole days.
  const step = readLever(lever.kind === 'day' ? { kind: 'whole', unit: 'days' } : lever, texts.step);
  if (typeof from === 'object' && typeof to === 'object' && typeof step === 'object')
    return { parameter: lever.parameter, from: from.value, to: to.value, step: step.value };
  return [
    ...(typeof from === 'object' ? [] : (['from'] as const)),
    ...(typeof to === 'object' ? [] : (['to'] as const)),
    ...(typeof step === 'object' ? [] : (['step'] as const)),
  ];
}

/** How many values a range holds; nothing where it holds none. */
export function pointsOf(lever: Lever, { from, to, step }: Range): number | undefined {
  const scale = scaleOf({ kind: lever.kind, from, to, step });
  return scale === undefined ? undefined : scale.last + 1;
}
