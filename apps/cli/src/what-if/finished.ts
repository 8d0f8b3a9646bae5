import { progress } from '../terminal.js';

/** Runs a what-if to its end, telling how far it is. */
export function finished<Step, Result>(
  steps: Generator<Step, Result>,
  total: number,
  language: 'ko' | 'en',
  take: (step: Step) => void = () => undefined,
): Result {
  const bar = progress(total, language === 'ko' ? '신청' : 'applications');
  try {
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      take(step.value);
      bar.step();
    }
  } finally {
    bar.end();
  }
}
