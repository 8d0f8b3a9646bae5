import { PolicyError } from '../policy-error.js';
import type { RuleSet } from '../rule-set/model.js';
import { stepOf } from '../rule-set/places.js';
import { Exact } from '../values/exact.js';
import { measureAt, moneyAnswered, type Measure } from './measure.js';
import { below } from './scenario.js';

/** What is looked at: nothing of it is written in code, since programmes differ in all of it. */
export interface Question {
  /** An application is selected when each of these answers yes, or computes its values. */
  readonly decisions: readonly string[];
  /** Places of the amounts to be totalled over those selected; without it every amount in won that the decisions answer. */
  readonly money?: readonly string[] | undefined;
  /** Whole won by the place of an amount. */
  readonly budgets?: Readonly<Record<string, number>> | undefined;
  readonly groups?: readonly Grouping[] | undefined;
}
export interface Grouping {
  /** `labels/region`, `facts/enterpriseType`, `decisions/scoring/finalScore` */
  readonly by: string;
  /** Lower edges of bands, the smallest first, for what is measured: numbers or exact decimal text. */
  readonly edges?: readonly (number | string)[] | undefined;
}

export interface ReadQuestion {
  readonly decisions: readonly string[];
  readonly money: readonly Measure[];
  readonly budgets: ReadonlyMap<string, number>;
  readonly groups: readonly ReadGrouping[];
}
export interface ReadGrouping {
  readonly measure: Measure;
  readonly edges: readonly Exact[] | undefined;
}

/** @throws PolicyError `what-if/…`, `decision/unknown`; pointers start at `/question` */
export function readQuestion(ruleSet: RuleSet, question: Question): ReadQuestion {
  const { decisions, money = moneyAnswered(ruleSet, decisions), budgets = {}, groups = [] } = question;
  if (decisions.length === 0) throw new PolicyError('what-if/no-decision', {}, '/question/decisions');
  for (const [index, name] of decisions.entries())
    if (!Object.hasOwn(ruleSet.decisions, name))
      throw new PolicyError('decision/unknown', { name, ruleSet: ruleSet.manifest.id }, `/question/decisions/${index}`);
  const amounts = money.map((place, index) =>
    below(`/question/money/${index}`, () => {
      const measure = measureAt(ruleSet, decisions, place);
      if (measure.unit !== 'won') throw new PolicyError('what-if/not-money', { name: place });
      return measure;
    }),
  );
  for (const [place, won] of Object.entries(budgets))
    if (!Number.isSafeInteger(won) || won < 0 || !money.includes(place))
      throw new PolicyError('what-if/wrong-budget', { name: place }, `/question/budgets/${stepOf(place)}`);
  return {
    decisions,
    money: amounts,
    budgets: new Map(Object.entries(budgets)),
    groups: groups.map(({ by, edges }, index) =>
      below(`/question/groups/${index}`, () => ({
        measure: measureAt(ruleSet, decisions, by),
        edges: edges === undefined ? undefined : readEdges(by, edges),
      })),
    ),
  };
}

function readEdges(name: string, written: readonly (number | string)[]): readonly Exact[] {
  const edges = written.map((edge) => Exact.parse(String(edge)));
  const isRising = edges.every((edge, index) => {
    const before = edges[index - 1];
    return edge !== undefined && (index === 0 || (before !== undefined && before.compare(edge) < 0));
  });
  if (edges.length === 0 || !isRising) throw new PolicyError('what-if/wrong-edges', { name }, '/edges');
  return edges.filter((edge) => edge !== undefined);
}
