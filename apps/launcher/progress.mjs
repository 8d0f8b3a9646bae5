const heartbeatMs = 5_000;
const began = performance.now();

const seconds = (/** @type {number} */ from) => ((performance.now() - from) / 1000).toFixed(1);

/**
 * Tells, on stderr, what is being done and how long it has taken since the launcher began.
 * stdout is left to the program that was asked for.
 * @param {string} ko
 * @param {string} en
 */
export function tell(ko, en) {
  process.stderr.write(`[${seconds(began).padStart(6)} s] ${ko} · ${en}\n`);
}

/**
 * Runs a long step between a line that says what begins and a line that says how long it took, with a sign of life
 * every five seconds: silence looks like a hang to who waits for a first start.
 * @template T
 * @param {string} ko
 * @param {string} en
 * @param {() => Promise<T>} work
 * @param {() => import('./launcher-error.mjs').Sentence} [howFar] how much of it is done, where that can be counted
 * @returns {Promise<T>}
 */
export async function step(ko, en, work, howFar) {
  const from = performance.now();
  tell(`${ko} …`, `${en} …`);
  const heartbeat = setInterval(() => {
    const done = count(howFar);
    tell(`  ${done.ko} (${seconds(from)}초)`, `${done.en} (${seconds(from)} s)`);
  }, heartbeatMs);
  try {
    const result = await work();
    tell(`  끝 (${seconds(from)}초)`, `done (${seconds(from)} s)`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}

/**
 * What is counted is being changed by another program meanwhile: a count that fails is left out, the work goes on.
 * @param {(() => import('./launcher-error.mjs').Sentence) | undefined} howFar
 * @returns {import('./launcher-error.mjs').Sentence}
 */
function count(howFar) {
  const uncounted = { ko: '계속 진행 중', en: 'still at it' };
  try {
    return howFar?.() ?? uncounted;
  } catch {
    return uncounted;
  }
}
