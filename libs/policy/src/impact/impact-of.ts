import type { CompiledRuleSet } from '../evaluate/compile.js';
import { compilerByDay } from '../evaluate/compile-by-day.js';
import { evaluateCompiled, factsOf } from '../evaluate/evaluate.js';
import { outcomeWords } from '../explain/word-trace.js';
import { PolicyError, type Words } from '../policy-error.js';
import { canonicalJson } from '../rule-set/canonical.js';
import type { VersionContent } from '../rule-set/content.js';
import type { RuleSet } from '../rule-set/model.js';
import { carryOver, type CarriedSubject } from './carry-over.js';
import { changeGroups, type ChangeGroup } from './change-groups.js';
import type { ImpactAnswer, ImpactItem, ImpactProgress, ImpactReport, ImpactSubject } from './impact-report.js';

/**
 * What a new version changes about the answers to given subjects, and which of its changes are the causes. Subjects from
 * before its first day are carried over into its first year.
 */
export function impactOf(
  before: VersionContent,
  after: VersionContent,
  subjects: readonly ImpactSubject[],
): ImpactReport {
  const steps = impactSteps(before, after, subjects);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same a subject at a time, so that a caller may do other things in between. */
export function* impactSteps(
  before: VersionContent,
  after: VersionContent,
  subjects: readonly ImpactSubject[],
): Generator<ImpactProgress, ImpactReport> {
  const old = new Answers(before.ruleSet);
  const next = new Answers(after.ruleSet);
  const groups = changeGroups(before, after).map((group) => new Suspect(group));
  const changed: ImpactItem[] = [];
  let carriedOver = 0;
  for (const [index, subject] of subjects.entries()) {
    yield { done: index, total: subjects.length };
    const was = subject.recorded ?? old.to(subject);
    const carried = carryOver(subject, before.ruleSet, after.ruleSet);
    if (carried.isCarried) carriedOver += 1;
    const is = next.to(carried.subject);
    if (isSame(carried.answer(was), is)) continue;
    // What was recorded under yet another version may differ although this change does nothing about it.
    const base = carried.answer(old.to(subject));
    const causes = isSame(base, is) ? [] : causesOf(groups, carried, { base, is });
    changed.push({
      subject: subject.id,
      label: subject.label,
      decision: subject.decision,
      before: plain(was),
      after: is,
      words: itemWords(subject, was, is, { before: before.ruleSet, after: after.ruleSet }),
      causes: causes.map(({ at }) => at),
    });
  }
  return reportOf({ compared: subjects.length, carriedOver }, changed);
}

/**
 * The changes without which the earlier answer would stand. Alone, on the days of another year, the old rules with one
 * change answer nothing that could be compared: of a subject carried over, where no change undone gives the earlier
 * answer back, they are those that have any part in the new one.
 */
function causesOf(
  groups: readonly Suspect[],
  { subject, isCarried }: CarriedSubject,
  { base, is }: { readonly base: ImpactAnswer; readonly is: ImpactAnswer },
): readonly Suspect[] {
  if (!isCarried) return groups.filter((group) => group.restores(subject, base) || group.moves(subject, base));
  const restoring = groups.filter((group) => group.restores(subject, base));
  return restoring.length > 0 ? restoring : groups.filter((group) => group.matters(subject, is));
}

const plain = ({ outcome, values }: ImpactAnswer): ImpactAnswer => ({ outcome, values });
const isSame = (one: ImpactAnswer, other: ImpactAnswer): boolean =>
  canonicalJson(plain(one)) === canonicalJson(plain(other));

/** Answers under one rule set. */
class Answers {
  readonly #compiledOn: (asOf: string | undefined) => CompiledRuleSet;

  constructor(private readonly ruleSet: RuleSet) {
    this.#compiledOn = compilerByDay(ruleSet);
  }

  to({ decision, facts, asOf }: ImpactSubject): ImpactAnswer {
    if (!Object.hasOwn(this.ruleSet.decisions, decision)) return { outcome: 'noDecision', values: {} };
    const compiled = this.#compiledOn(asOf);
    const { outcome, values } = evaluateCompiled(compiled, decision, factsOf(compiled, decision, facts));
    return { outcome, values };
  }
}

/** One group of changes that may be why answers differ. */
class Suspect {
  readonly at: string;
  readonly #without: Answers | undefined;
  readonly #alone: Answers | undefined;

  constructor({ at, without, alone }: ChangeGroup) {
    this.at = at;
    this.#without = without && new Answers(without.ruleSet);
    this.#alone = alone && new Answers(alone.ruleSet);
  }

  /** Undone by itself it gives the earlier answer back. */
  restores(subject: ImpactSubject, earlier: ImpactAnswer): boolean {
    const restored = answerOr(this.#without, subject);
    return restored !== undefined && isSame(restored, earlier);
  }

  /** By itself it already gives another answer. */
  moves(subject: ImpactSubject, earlier: ImpactAnswer): boolean {
    const found = answerOr(this.#alone, subject);
    return found !== undefined && !isSame(found, earlier);
  }

  /** Undone by itself it leaves another answer than all changes together give. */
  matters(subject: ImpactSubject, now: ImpactAnswer): boolean {
    const found = answerOr(this.#without, subject);
    return found !== undefined && !isSame(found, now);
  }
}

/** Half of a change may make no rule set that can be run; then it tells nothing. */
function answerOr(answers: Answers | undefined, subject: ImpactSubject): ImpactAnswer | undefined {
  try {
    return answers?.to(subject);
  } catch (error) {
    if (error instanceof PolicyError) return undefined;
    throw error;
  }
}

function itemWords(
  subject: ImpactSubject,
  was: ImpactAnswer,
  is: ImpactAnswer,
  { before, after }: { before: RuleSet; after: RuleSet },
): Words {
  const one = (language: keyof Words): string => {
    const decision = after.decisions[subject.decision] ?? before.decisions[subject.decision];
    const told = ({ outcome }: ImpactAnswer, ruleSet: RuleSet): string => {
      const own = ruleSet.decisions[subject.decision];
      if (outcome === 'noDecision' || own === undefined) return language === 'ko' ? '판단 없음' : 'no such decision';
      return outcomeWords(own, outcome)[language];
    };
    const [from, to] = [told(was, before), told(is, after)];
    const only = language === 'ko' ? `${from} (값만 바뀜)` : `${from} (values only)`;
    return `${subject.label[language]}: ${decision?.label[language] ?? subject.decision} — ${from === to ? only : `${from} → ${to}`}`;
  };
  return { ko: one('ko'), en: one('en') };
}

function reportOf(
  counts: Pick<ImpactReport, 'compared' | 'carriedOver'>,
  changed: readonly ImpactItem[],
): ImpactReport {
  const outcomes = new Map<string, ImpactReport['outcomes'][number]>();
  const byChange = new Map<string, number>();
  for (const { decision, before, after, causes } of changed) {
    const key = [decision, before.outcome, after.outcome].join('\n');
    const count = (outcomes.get(key)?.count ?? 0) + 1;
    outcomes.set(key, { decision, from: before.outcome, to: after.outcome, count });
    for (const at of causes) byChange.set(at, (byChange.get(at) ?? 0) + 1);
  }
  return {
    ...counts,
    changed,
    outcomes: [...outcomes.values()],
    byChange: [...byChange].map(([at, count]) => ({ at, count })).sort((one, other) => other.count - one.count),
  };
}
