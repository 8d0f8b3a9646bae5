import { applicationsOfDemo, type Application, type DemoFile, type VersionContent } from '#policy';
import { realContents, realRuleSets } from './real-rule-sets.js';

const ID = 'self-support-fund/2024';

/** The fund's version and the forty invented applications of its second round. */
export async function demoRound(): Promise<{
  readonly content: VersionContent;
  readonly applications: readonly Application[];
}> {
  const content = (await realContents()).find(({ ruleSet }) => ruleSet.manifest.id === ID);
  const demo = (await realRuleSets()).folders.find(({ id }) => id === ID)?.files['demo.json'];
  if (!content || !demo) throw new Error(`${ID}: no demo`);
  return { content, applications: applicationsOfDemo(demo as DemoFile) };
}

interface Sheet {
  readonly committee: readonly {
    readonly total?: number | string;
    readonly scores?: Readonly<Record<string, number | string>>;
  }[];
  readonly leaseDepositRequested: boolean;
}
/** Hundredths: no score of the round is finer. */
const hundredths = (mark: number | string): number => Math.round(Number(mark) * 100);

/**
 * The final score in tenths as the notice says it, worked out apart from the rules: each member's total, or the marks
 * added, the mean over the members, 120 points as 100 where a deposit is asked for, rounded half up to one place.
 */
export function finalTenths({ facts }: Application): number {
  const { committee, leaseDepositRequested } = facts as unknown as Sheet;
  const totals = committee.map(({ total, scores: { location = 0, ...items } = {} }) => {
    const marks = [...Object.values(items), leaseDepositRequested ? location : 0];
    return total === undefined ? marks.reduce<number>((sum, mark) => sum + hundredths(mark), 0) : hundredths(total);
  });
  const sum = totals.reduce((all, total) => all + total, 0);
  const most = committee.length * (leaseDepositRequested ? 120 : 100);
  // sum/100 ÷ most × 100 points, in tenths: sum × 10 ÷ most, half up.
  return Math.floor((2 * sum * 10 + most) / (2 * most));
}
