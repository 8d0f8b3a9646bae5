import { CaseRunner } from '../cases/case-runs.js';
import type { Facts } from '../evaluate/evaluate.js';
import type { Overlay, RuleSet } from '../rule-set/model.js';
import { withReadings } from '../rule-set/with-readings.js';
import type { CoverageItem } from './coverage-item.js';
import { isUsed } from './coverage-of.js';
import { neededRows } from './needed-rows.js';
import { Notebook } from './notebook.js';

/** A row, band or case of a choice that a decision's values came from. */
export type DecidingRow = Pick<CoverageItem, 'at' | 'label'>;

/**
 * The rows, bands and cases of choices that made the answer to some facts what it is. The record does not hold them, so
 * that what was stored before they were told is replayed to the same bytes: they are found by running the rules again.
 * @returns by the order of the files; nothing where the facts cannot be evaluated
 */
export function decidingRows(
  ruleSet: RuleSet,
  asked: {
    readonly decision: string;
    readonly facts: Facts;
    readonly overlay?: Overlay | undefined;
    readonly asOf?: string | undefined;
  },
): readonly DecidingRow[] {
  const { decision, facts, overlay, asOf } = asked;
  const notebook = new Notebook();
  const like = {
    id: '',
    title: '',
    ruleSet: ruleSet.manifest.id,
    decision,
    facts,
    expect: { outcome: 'yes' as const },
  };
  const run = new CaseRunner(ruleSet, notebook).run({
    ...like,
    ...(overlay === undefined ? {} : { overlay }),
    ...(asOf === undefined ? {} : { asOf }),
  });
  if (!run.record) return [];
  const use = notebook.take(run.compiled);
  // The readings as a what-if chooses them: other parts of the rules are looked up then.
  return neededRows(withReadings(ruleSet, overlay?.readings ?? {}))
    .filter((needed) => needed.decisions.includes(decision) && isUsed(use, needed))
    .map(({ at, label }) => ({ at, label }));
}
