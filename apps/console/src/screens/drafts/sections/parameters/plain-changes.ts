import type { Change, DatedJson, ParameterJson } from '../../../../editing/index.js';
import { inside } from '../../../../editing/place.js';
import { writingOf } from '../tables/latest.js';

interface Plain {
  readonly at: string;
  readonly parameter: ParameterJson;
  readonly before: ParameterJson | undefined;
  /** This version's first day. */
  readonly day: string;
}

/** Another value for this version: last year's stays in the history, this version's own is put right. */
export function valueChanges({ at, parameter, before, day }: Plain, value: unknown): readonly Change[] {
  const writing = writingOf(parameter.values, before?.values, day);
  if (writing.is === 'followed') return [{ at, from: day, value, source: writing.latest?.source ?? [] }];
  return [{ at: inside(at, 'values'), set: withLatest(parameter, writing.latest, { ...writing.latest, value }) }];
}

/** The clauses that this version's value rests on; the value itself stays. */
export function sourceChanges({ at, parameter, before, day }: Plain, source: readonly string[]): readonly Change[] {
  const writing = writingOf(parameter.values, before?.values, day);
  if (writing.is === 'followed') return [{ at, from: day, value: writing.latest?.value ?? null, source }];
  return [{ at: inside(at, 'values'), set: withLatest(parameter, writing.latest, { ...writing.latest, source }) }];
}

/** Last year's value applies unchanged: what this version wrote in its place goes. */
export function asBefore({ at, before }: Plain): readonly Change[] {
  return before?.values === undefined ? [] : [{ at: inside(at, 'values'), set: before.values }];
}

const withLatest = (parameter: ParameterJson, latest: DatedJson, next: DatedJson): readonly DatedJson[] =>
  (parameter.values ?? []).map((one) => (one === latest ? next : one));
