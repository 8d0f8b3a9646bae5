import { randomUUID } from 'node:crypto';
import { fundPopulation } from '../../builders/fund-population.js';
import { demoWork, PROGRAMME } from '../decisions.js';
import type { BenchService } from '../service.js';
import { median, type Row } from '../table.js';

const ROUNDS = 5;
const WHAT_IFS = 20;
/** Asked one after the other, as a person at a screen does; the pause keeps the asking itself from filling a processor. */
const EVALUATIONS = 400;
const PAUSE_MS = 2;

const POPULATION = 20_000;
const SWEEP = {
  kind: 'sweep',
  rules: PROGRAMME,
  question: { decisions: ['eligibility', 'amounts'] },
  along: [{ parameter: 'operatingFund.cap', from: 60_000_000, to: 105_000_000, step: 5_000_000 }],
};

/** Slowest of a hundred, in ms, among times. */
function p99Of(times: readonly number[]): number {
  const inOrder = [...times].sort((a, b) => a - b);
  return inOrder[Math.floor(inOrder.length * 0.99)] ?? 0;
}

/** Single evaluations beside twenty what-ifs at once, against the same evaluations while nothing else is asked. */
export async function measureBeside(service: BenchService): Promise<Row[]> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${service.token}` };
  const item = (await demoWork()).items.find(({ decision }) => decision === 'eligibility');
  const body = JSON.stringify({ ruleSet: PROGRAMME, decision: item?.decision, facts: item?.facts });
  const evaluated = async (): Promise<number> => {
    const began = performance.now();
    const answer = await fetch(`${service.url}/api/evaluations`, { method: 'POST', headers, body });
    await answer.text();
    if (!answer.ok) throw new Error(`an evaluation was answered ${answer.status}`);
    return performance.now() - began;
  };
  const askedWhatIf = async (question: object): Promise<string> => {
    const answer = await fetch(`${service.url}/api/what-if/runs`, {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': randomUUID() },
      body: JSON.stringify(question),
    });
    const { id } = (await answer.json()) as { id?: string };
    if (!answer.ok || id === undefined) throw new Error(`a what-if was answered ${answer.status}`);
    return id;
  };
  const stateOf = async (id: string): Promise<string> => {
    const answer = await fetch(`${service.url}/api/what-if/runs/${id}`, { headers });
    return ((await answer.json()) as { state: string }).state;
  };
  const series = async (isWanted: () => boolean): Promise<number[]> => {
    const times: number[] = [];
    while (times.length < EVALUATIONS && isWanted()) {
      times.push(await evaluated());
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    return times;
  };

  const [idle, beside]: [number[], number[]] = [[], []];
  let seen = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const alone = p99Of(await series(() => true));
    const asked = await Promise.all(
      Array.from({ length: WHAT_IFS }, (_, index) =>
        // Another population each, so that none has been answered before.
        askedWhatIf({ ...SWEEP, source: { population: fundPopulation(`${round}-${index}`, POPULATION) } }),
      ),
    );
    let open = true;
    const watched = (async () => {
      for (const id of asked)
        while (!['done', 'failed', 'cancelled'].includes(await stateOf(id)))
          await new Promise((resolve) => setTimeout(resolve, 100));
      open = false;
    })();
    const times = await series(() => open);
    await watched;
    const states = await Promise.all(asked.map(stateOf));
    if (states.some((state) => state !== 'done')) throw new Error(`what-ifs ended ${states.join(', ')}`);
    // The first round starts the threads and warms the code.
    if (round === 0) continue;
    idle.push(alone);
    beside.push(p99Of(times));
    seen += times.length;
  }
  const ratio = median(beside.map((time, round) => time / (idle[round] ?? time)));
  const what = 'p99 with nothing else asked';
  return [
    { what, value: median(idle), note: `${ROUNDS} rounds of ${EVALUATIONS}` },
    { what: `p99 beside ${WHAT_IFS} what-ifs`, value: median(beside), against: what, note: `${seen} evaluations` },
    { what: 'beside against idle, round by round', value: ratio },
  ];
}
