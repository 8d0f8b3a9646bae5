import {
  compileRuleSet,
  evaluate,
  evaluateCompiled,
  parseRuleSets,
  type CompiledRuleSet,
  type DemoFile,
  type Facts,
  factsOf,
} from '#policy';
import { readRulesDirectory } from '#persistence/files';
import { median, type Row } from './table.js';

const ROUNDS = 7;
const MILLISECONDS_A_ROUND = 400;
const PROGRAMME = 'self-support-fund/2024';
const DECISIONS = ['eligibility', 'amounts', 'scoring', 'documents'] as const;

interface Work {
  readonly compiled: CompiledRuleSet;
  readonly items: readonly { readonly decision: string; readonly facts: Facts }[];
}

/** The invented demo round of the fund: forty applications, the decisions a review asks of each. */
export async function demoWork(): Promise<Work> {
  const folders = await readRulesDirectory(process.env['RULES_DIR'] ?? 'rules');
  const ruleSet = parseRuleSets(folders).get(PROGRAMME)?.ruleSet;
  const demo = folders.find(({ id }) => id === PROGRAMME)?.files['demo.json'] as DemoFile | undefined;
  if (!ruleSet || !demo) throw new Error(`${PROGRAMME} with its demo is needed`);
  const compiled = compileRuleSet(ruleSet);
  const items = demo.applications.flatMap(({ facts }) =>
    DECISIONS.map((decision) => ({ decision, facts: factsOf(compiled, decision, facts) })),
  );
  return { compiled, items };
}

/** Decisions per second of one pass after another over the work, for a fixed time. */
async function perSecond(work: Work, decide: (item: Work['items'][number]) => unknown): Promise<number> {
  const began = performance.now();
  let done = 0;
  while (performance.now() - began < MILLISECONDS_A_ROUND) {
    for (const item of work.items) await decide(item);
    done += work.items.length;
  }
  return (done * 1000) / (performance.now() - began);
}

/** Single decisions with the whole record: by json-rules-engine (the reference) and by the compiled rules. */
export async function measureDecisions(): Promise<Row[]> {
  const work = await demoWork();
  const ways = {
    'json-rules-engine, full record': ({ decision, facts }: Work['items'][number]) =>
      evaluate(work.compiled, decision, facts),
    'compiled rules, full record': ({ decision, facts }: Work['items'][number]) =>
      evaluateCompiled(work.compiled, decision, facts),
  };
  const rounds = new Map(Object.keys(ways).map((way) => [way, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    // The first round only warms up; ways take turns so that a slow moment of the machine meets all of them.
    for (const [way, decide] of Object.entries(ways)) {
      const speed = await perSecond(work, decide);
      if (round > 0) rounds.get(way)?.push(speed);
    }
  }
  const [reference = ''] = Object.keys(ways);
  return [
    ...[...rounds].map(([what, speeds]) => ({ what, perSecond: median(speeds), against: reference })),
    compileRow(work),
  ];
}

function compileRow({ compiled }: Work): Row {
  const times = Array.from({ length: 15 }, () => {
    const began = performance.now();
    compileRuleSet(compiled.ruleSet);
    return performance.now() - began;
  });
  const what = 'compiling the whole rule set';
  return { what, perSecond: 1000 / median(times), against: what, note: `${median(times).toFixed(2)} ms each` };
}
