import { CaseRunner, type CaseRun } from '../cases/case-runs.js';
import type { CaseFile, RuleSet } from '../rule-set/model.js';
import { distanceOf, isJustBelow } from '../values/steps.js';
import { Exact } from '../values/exact.js';
import type { CoverageItem, CoverageOptions, CoverageSide } from './coverage-item.js';
import { neededRows } from './needed-rows.js';
import { neededRules } from './needed-rules.js';
import type { Needed } from './needed.js';
import { Notebook, type Use } from './notebook.js';
import { casesByRule, type RuleCases } from './rule-sides.js';

/**
 * Every rule, table row and band of a version, with the worked cases that show what it does. Cases are judged by what
 * their evaluation really looks at, never by what they say of themselves; one that cannot be run shows nothing.
 * @returns rules first, then rows and bands, each in the order of the files
 */
export function coverageOf(
  ruleSet: RuleSet,
  cases: readonly CaseFile[],
  { decision }: CoverageOptions = {},
): readonly CoverageItem[] {
  const notebook = new Notebook();
  const runner = new CaseRunner(ruleSet, notebook);
  const looked = cases.map((one) => {
    const run = runner.run(one);
    if (run.record) return { run, use: notebook.take(run.compiled) };
    notebook.clear();
    return { run };
  });
  const byRule = casesByRule(looked.map(({ run }) => run));
  const uses = looked.flatMap(({ run, use }) => (use ? [{ run, use }] : []));
  const wanted = [...neededRules(ruleSet), ...neededRows(ruleSet)].filter(
    ({ decisions }) => decision === undefined || decisions.includes(decision),
  );
  return wanted.map((needed) =>
    itemOf(ruleSet, needed, (side) =>
      needed.kind === 'rule' ? ofRule(byRule.get(needed.at), side) : ofUses(uses, needed, side),
    ),
  );
}

function itemOf(ruleSet: RuleSet, needed: Needed, casesOn: (side: CoverageSide) => readonly string[]): CoverageItem {
  const { at, kind, decision, label, sides } = needed;
  const found = sides.map((side) => ({ side, cases: casesOn(side) }));
  const isCovered = found.every((one) => one.cases.length > 0);
  const waivedBy = isCovered ? undefined : waiverOf(ruleSet, needed, found);
  return {
    at,
    kind,
    ...(decision === undefined ? {} : { decision }),
    label,
    sides: found,
    isCovered,
    ...(waivedBy ? { waivedBy } : {}),
  };
}

/** Why sides stay open. The reason for a rule that no case can bring to decide is given once, to the checker's warning. */
function waiverOf(
  { waivers }: RuleSet,
  { at, kind, deciding }: Needed,
  sides: CoverageItem['sides'],
): CoverageItem['waivedBy'] {
  const lacksDecidingOnly = sides.every(({ side, cases }) => cases.length > 0 || side === deciding);
  const codes = [`coverage/${kind}`, ...(kind === 'rule' && lacksDecidingOnly ? ['case/missing-for-rule'] : [])];
  return waivers.find((one) => one.at === at && codes.includes(one.code))?.reason;
}

const ofRule = (cases: RuleCases | undefined, side: CoverageSide): readonly string[] =>
  side === 'met' || side === 'notMet' ? (cases?.[side] ?? []) : [];

const ofUses = (
  uses: readonly { readonly run: CaseRun; readonly use: Use }[],
  needed: Needed,
  side: CoverageSide,
): readonly string[] => uses.filter(({ use }) => isShown(use, needed, side)).map(({ run }) => run.case.id);

/** A row decided, by the JSON that writes it or by its place. */
export const isUsed = ({ places, written }: Use, needed: Needed): boolean =>
  needed.written ? written.has(needed.written) : places.has(needed.at);

function isShown(use: Use, needed: Needed, side: CoverageSide): boolean {
  const { edges } = use;
  if (side === 'used') return isUsed(use, needed);
  const own = edges.filter(({ place }) => place === needed.at);
  if (side === 'at') return own.some(({ found, edge }) => distanceOf(found, edge)?.compare(Exact.ZERO) === 0);
  const { step } = needed;
  return side === 'below' && step !== undefined && own.some(({ found, edge }) => isJustBelow(found, edge, step));
}
