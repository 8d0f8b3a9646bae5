import { canonicalJson, populationOf, sweepSteps } from '#policy';
import { sweepOnThreads } from '#policy/node';
import { demoRound } from '../builders/demo-round.js';
import { fundPopulation } from '../builders/fund-population.js';

/** Run by a test of its own process: prints whether threads answer as the applications do, and how they are stopped. */
const { ruleSet } = (await demoRound()).content;
const cap = { parameter: 'operatingFund.cap', from: 60000000, to: 120000000, step: 30000000 };
const population = fundPopulation('3', 300);
const asked = { ruleSet, question: { decisions: ['eligibility', 'amounts'] }, along: [cap] } as const;
let done = 0;
const onThreads = await sweepOnThreads({ ...asked, population }, { threads: 2, tick: (more) => (done += more) });
const steps = sweepSteps({ ...asked, applications: populationOf(ruleSet, population) });
let step = steps.next();
while (!step.done) step = steps.next();
console.log(canonicalJson(onThreads) === canonicalJson(step.value), done);
const stop = AbortSignal.abort(new Error('enough'));
console.log(
  await sweepOnThreads({ ...asked, population }, { threads: 2, signal: stop }).catch(
    (error: unknown) => (error as Error).message,
  ),
);
