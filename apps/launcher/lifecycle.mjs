import { endCommands } from './command.mjs';
import { describeFailure } from './launcher-error.mjs';
import { tell } from './progress.mjs';
import { killServices } from './service.mjs';
import { dismissWatchdog } from './watchdog-client.mjs';

/** npm passes on a Ctrl-C that the terminal has already sent us: two signals this close together are one key press. */
const samePressMs = 600;

/** @type {Array<() => unknown>} */
const undo = [];
/** @type {Promise<void> | undefined} */
let ending;

/** Something to undo when the launcher ends, however it ends; the latest is undone first. */
export function atEnd(/** @type {() => unknown} */ work) {
  undo.push(work);
}

export const isEnding = () => ending !== undefined;

async function undoAll() {
  await endCommands();
  for (const work of undo.splice(0).reverse()) {
    try {
      await work();
    } catch (error) {
      process.stderr.write(describeFailure(error));
    }
  }
  await dismissWatchdog();
}

/** Undoes everything and ends; the first reason to end wins. */
export function endWith(/** @type {number} */ code) {
  ending ??= undoAll().then(() => process.exit(code));
  return ending;
}

/** Shows why, undoes everything, exits with 1. Failures that follow from ending are not shown. */
export function failWith(/** @type {unknown} */ error) {
  if (!isEnding()) process.stderr.write(describeFailure(error));
  return endWith(1);
}

/**
 * Runs an entry script: shows failures as sentences, ends what was started, obeys Ctrl-C.
 * @param {() => Promise<number | void>} main its number is the exit code
 * @param {{ exitCodeOnSignal?: number }} [options] 0 where being stopped is the normal end
 */
export async function runMain(main, { exitCodeOnSignal = 130 } = {}) {
  let firstSignalAt = 0;
  const onSignal = () => {
    if (firstSignalAt === 0) {
      firstSignalAt = performance.now();
      tell('멈추는 중 …', 'Stopping … (Ctrl-C again: at once)');
      void endWith(exitCodeOnSignal);
    } else if (performance.now() - firstSignalAt > samePressMs) {
      killServices();
      process.exit(130);
    }
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, onSignal);
  try {
    await endWith((await main()) ?? 0);
  } catch (error) {
    await failWith(error);
  }
}
