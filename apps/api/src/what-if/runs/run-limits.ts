import { Problem } from '../../problems/problem.js';
import type { WhatIfRowsKept } from '#persistence';
import type { RunKind } from './run-request.js';
import type { Prepared } from './work/orders.js';

/** Applications × variants of one run: some minutes of two processors. */
export const MOST_DECISIONS = 20_000_000;
/** Applications of a goal, which goes through them some sixty times in one go. */
export const MOST_OF_GOAL = 20_000;
/** Applications of a review: the agreement of reviewers grows with their square. */
export const MOST_SCORED = 2_000;
/** Runs of one person that are not ended. */
export const MOST_OPEN = 30;
/** Up to here every row is kept; above, those that differ; and beyond the second none. Some 2 KB each. */
export const MOST_WITH_ALL_ROWS = 20_000;
export const MOST_WITH_ROWS = 200_000;

/** About half a second of one thread. */
const DECISIONS_A_CHUNK = 10_000;
const MOST_A_CHUNK = 2_000;
const MOST_A_CHUNK_IN_COLUMNS = 16_384;
const MOST_CHUNKS = 2_000;

/** @throws Problem `what-if/too-large`, `what-if/no-applications`, naming the limit */
export function refuseTooLarge(kind: RunKind, applications: number, { variants }: Prepared): void {
  if (applications === 0) throw new Problem('what-if/no-applications');
  if (kind === 'nearest') return;
  const most =
    kind === 'goal' ? MOST_OF_GOAL : kind === 'scoring' ? MOST_SCORED : Math.floor(MOST_DECISIONS / variants);
  if (applications <= most) return;
  const [found, limit] = [String(applications), String(most)];
  throw new Problem('what-if/too-large', [
    {
      pointer: '/source',
      code: 'what-if/too-large',
      detail: {
        ko: `신청이 ${found}건입니다. 이 물음은 ${limit}건까지 한 번에 돌립니다. 신청이나 경우의 수를 줄여 주십시오.`,
        en: `There are ${found} applications, and this question takes at most ${limit} at a time. Ask about fewer, or fewer variants.`,
      },
    },
  ]);
}

export function chunkSize(applications: number, { variants, isDivisible, isInColumns }: Prepared): number {
  if (!isDivisible) return applications;
  if (isInColumns) return MOST_A_CHUNK_IN_COLUMNS;
  const size = Math.max(1, Math.floor(DECISIONS_A_CHUNK / variants));
  return Math.max(Math.min(MOST_A_CHUNK, size), Math.ceil(applications / MOST_CHUNKS));
}

export function rowsKeptOf(kind: RunKind, applications: number): WhatIfRowsKept {
  const hasRows = kind === 'comparison' || kind === 'scoring' || kind === 'noise';
  if (!hasRows || applications > MOST_WITH_ROWS) return 'none';
  if (applications <= MOST_WITH_ALL_ROWS) return 'all';
  return kind === 'comparison' ? 'differing' : 'none';
}
