import type { Worker } from 'node:worker_threads';

/** However little a thread got to work in it, nobody waits longer: so many times its limit. */
const MOST_WAITING = 4;
const LEAST_WAIT_MS = 50;

/**
 * Watches a job by how long its thread has worked and not by the clock on the wall, so that a busy machine makes no
 * sound draft too slow.
 * @param tooSlow called once, when the job has had its time
 * @returns ends the watch
 */
export function watchJob(worker: Worker, limitMs: number, tooSlow: () => void): () => void {
  const begun = performance.now();
  const before = workedMs(worker);
  let isOver = false;
  let timer = setTimeout(() => void look(), limitMs);
  const look = async (): Promise<void> => {
    const worked = (await workedMs(worker)) - (await before);
    if (isOver) return;
    if (worked >= limitMs || performance.now() - begun >= limitMs * MOST_WAITING) return tooSlow();
    timer = setTimeout(() => void look(), Math.max(limitMs - worked, LEAST_WAIT_MS));
  };
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

/** Milliseconds of processor the thread has had; none of one that has ended, whose end is told elsewhere. */
async function workedMs(worker: Worker): Promise<number> {
  try {
    const { user, system } = await worker.cpuUsage();
    return (user + system) / 1000;
  } catch {
    return 0;
  }
}
