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
import { perSecondInTurn, type Way } from './in-turn.js';
import { median, type Row } from './table.js';

export const PROGRAMME = 'self-support-fund/2024';
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

/** Single decisions with the whole record: by json-rules-engine (the reference) and by the compiled rules. */
export async function measureDecisions(): Promise<Row[]> {
  const { compiled, items } = await demoWork();
  const reference = 'json-rules-engine, full record';
  const each = (decide: (item: Work['items'][number]) => unknown): Way => {
    return async () => {
      for (const item of items) await decide(item);
      return items.length;
    };
  };
  const speeds = await perSecondInTurn({
    [reference]: each(({ decision, facts }) => evaluate(compiled, decision, facts)),
    'compiled rules, full record': each(({ decision, facts }) => evaluateCompiled(compiled, decision, facts)),
  });
  const rows = [...speeds].map(([what, value]) => ({ what, value, against: reference }));
  return [...rows, compileRow(compiled)];
}

function compileRow({ ruleSet }: CompiledRuleSet): Row {
  const times = Array.from({ length: 15 }, () => {
    const began = performance.now();
    compileRuleSet(ruleSet);
    return performance.now() - began;
  });
  const note = `${median(times).toFixed(2)} ms each`;
  return { what: 'compiling the whole rule set', value: 1000 / median(times), note };
}
