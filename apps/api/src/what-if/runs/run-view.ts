import type { WhatIfRunDocument } from '#persistence';

/** A run as it is shown; see WhatIfRun. */
export type RunView = Readonly<Record<string, unknown>> & { readonly id: string; readonly state: string };

const NAMES: Readonly<Record<string, string>> = {
  comparison: 'comparison',
  sweep: 'sweep',
  goal: 'goal',
  nearest: 'nearest',
  scoring: 'scoring',
};

/** @param done applications that are through, of one that is not ended */
export function runView(
  { _id: id, request, result, problem, source, chunks: _, storedAt: __, ...run }: WhatIfRunDocument,
  done: number,
): RunView {
  const { label, applications, isInvented } = source;
  const name = NAMES[run.kind];
  return {
    ...run,
    id,
    source: { label, applications, isInvented },
    request: JSON.parse(request) as unknown,
    progress: { done: run.state === 'done' ? applications : done, total: applications },
    ...(problem === undefined ? {} : { problem: JSON.parse(problem) as unknown }),
    ...(result === undefined || name === undefined ? {} : { [name]: JSON.parse(result) as unknown }),
  };
}
