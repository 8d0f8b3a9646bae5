import { availableParallelism } from 'node:os';
import { populationOf, type PopulationSweepAsked, type SweepResult } from '#policy';
import { sweepOnThreads } from '#policy/node';
import { progress } from '../terminal.js';

/**
 * A sweep over a population that is drawn and counted in columns, on every processor: its applications are never held.
 * @throws PolicyError of the population or the sweep, before a thread is started
 */
export async function sweepPopulation(asked: PopulationSweepAsked, language: 'ko' | 'en'): Promise<SweepResult> {
  const { count } = populationOf(asked.ruleSet, asked.population);
  const bar = progress(count, language === 'ko' ? '신청' : 'applications');
  try {
    return await sweepOnThreads(asked, {
      threads: availableParallelism(),
      tick: (done) => {
        bar.step(done);
      },
    });
  } finally {
    bar.end();
  }
}
