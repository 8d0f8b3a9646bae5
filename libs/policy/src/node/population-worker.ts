import { parentPort, workerData } from 'node:worker_threads';
import { PopulationSweep, type PopulationSweepAsked } from '../what-if/population/population-sweep.js';
import { makeFunction } from './make-function.js';

/** A thread of `sweepOnThreads`: it makes the sweep anew from its JSON and answers for the ranges it is given. */
const sweep = new PopulationSweep(workerData as PopulationSweepAsked, makeFunction);
parentPort?.on('message', ([from, to]: readonly [number, number]) => {
  parentPort?.postMessage(sweep.part(from, to));
});
