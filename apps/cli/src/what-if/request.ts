import { InvalidArgumentError } from 'commander';
import type { Grouping, Limit, Noise, Overlay, Question, Range, Scenario } from '#policy';
import { readObject } from '../read-object.js';

/** What stands on the command line, in the manner of `scoring.passLine=72`. */
export interface RequestOptions {
  readonly decision: readonly string[];
  readonly money?: readonly string[];
  readonly budget?: readonly (readonly [string, string])[];
  readonly group?: readonly Grouping[];
  readonly scenario?: readonly string[];
  readonly set?: readonly (readonly [string, string])[];
  readonly reading?: readonly (readonly [string, string])[];
  readonly off?: readonly string[];
}

/** For an option that may be given several times. */
export const collect =
  <T>(read: (text: string) => T) =>
  (text: string, before: unknown): readonly T[] => [...((before ?? []) as readonly T[]), read(text)];

/** `name=value` */
export function pair(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('name=value');
  return [text.slice(0, at), text.slice(at + 1)];
}

/** `labels/region`, or with lower edges of bands `decisions/scoring/finalScore:60,70,80` */
export function grouping(text: string): Grouping {
  const [by = '', edges] = text.split(':');
  return { by, ...(edges === undefined ? {} : { edges: edges.split(',') }) };
}

/** `scoring.passLine=60..80..0.5`; without the last part by the smallest step */
export function range(text: string): Range {
  const [parameter, values] = pair(text);
  const [from, to, step, ...more] = values.split('..');
  if (from === undefined || to === undefined || more.length > 0)
    throw new InvalidArgumentError('parameter=from..to[..step]');
  return { parameter, from, to, ...(step === undefined ? {} : { step }) };
}

/** `selected<=20`, `decisions/amounts/grant>=1000000000` */
export function limit(text: string): Limit {
  const [, of = '', sign, number] = /^(.+?)(<=|>=)(\d+)$/.exec(text) ?? [];
  if (sign === undefined) throw new InvalidArgumentError('selected<=20');
  return { of, ...(sign === '<=' ? { atMost: Number(number) } : { atLeast: Number(number) }) };
}

/** `1`, `1:0.5`: how far marks are moved, and in which steps; without the second in whole steps of that size. */
export function noiseSize(text: string): Pick<Noise, 'size' | 'step'> {
  const [size = '', step = size, ...more] = text.split(':');
  if (more.length > 0) throw new InvalidArgumentError('size[:step]');
  return { size, step };
}

export function count(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('1, 2, 3 …');
  return Number(text);
}

export const questionOf = ({ decision, money, budget, group }: RequestOptions): Question => ({
  decisions: decision,
  ...(money === undefined ? {} : { money }),
  ...(budget === undefined
    ? {}
    : { budgets: Object.fromEntries(budget.map(([place, won]) => [place, won === '' ? NaN : Number(won)])) }),
  ...(group === undefined ? {} : { groups: group }),
});

/** The scenarios of the files, and one of what `--set`, `--reading` and `--off` lay over the rules. */
export async function scenariosOf({ scenario = [], set, reading, off }: RequestOptions): Promise<readonly Scenario[]> {
  const files = await Promise.all(scenario.map(async (path) => (await readObject(path)) as unknown as Scenario));
  const overlay: Overlay = {
    ...(set === undefined ? {} : { parameters: Object.fromEntries(set.map(([id, value]) => [id, jsonOr(value)])) }),
    ...(reading === undefined ? {} : { readings: Object.fromEntries(reading) }),
    ...(off === undefined ? {} : { rulesOff: [...off] }),
  };
  if (Object.keys(overlay).length === 0) return files;
  const changed = [...(set ?? []), ...(reading ?? [])].map(([id, value]) => `${id}=${value}`);
  const label = [...changed, ...(off ?? []).map((rule) => `−${rule}`)].join(', ');
  return [...files, { id: 'options', label: { ko: label, en: label }, overlay }];
}

/** A whole number, true, false, a list or an object as JSON; a number with a fraction and all else as text. */
function jsonOr(text: string): never {
  if (/^-?\d+\.\d+$/.test(text)) return text as never;
  try {
    return JSON.parse(text) as never;
  } catch {
    return text as never;
  }
}
