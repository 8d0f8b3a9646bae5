import { CaseRunner, type CaseRun } from '../cases/case-runs.js';
import { compareCase } from '../cases/compare-case.js';
import { casesByRule, decidingSide, rulePlace, type RuleCases } from '../coverage/rule-sides.js';
import { RULE_KINDS, type CaseFile, type RuleSet } from '../rule-set/model.js';
import { caseFile, type Check } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import { decisionFile } from './walk/roots.js';

/** Runs the worked cases: what they expect must come out, and every rule must have decided in one of them. */
export const workedCases: Check = ({ ruleSet, cases }) => {
  if (!cases) return [];
  const runner = new CaseRunner(ruleSet);
  const isKnown = ({ decision }: CaseFile): boolean => Object.hasOwn(ruleSet.decisions, decision);
  const runs = cases.filter(isKnown).map((one) => runner.run(one));
  return [
    ...cases.filter((one) => !isKnown(one)).map(unknownDecision),
    ...runs.flatMap(failures),
    ...rulesWithout(ruleSet, casesByRule(runs)),
  ];
};

const unknownDecision = ({ id, decision: name }: CaseFile): Diagnostic =>
  diagnostic('case/unknown-decision', caseFile(id), '/decision', { severity: 'warning', details: { case: id, name } });

function failures(run: CaseRun): readonly Diagnostic[] {
  if (run.error) return [failure(run.case, '/facts', 'run', run.error.en)];
  return compareCase(run.case.expect, run.record).map(({ path, expected, got }) => {
    const pointer = path.startsWith('values.') ? `/expect/values/${path.slice('values.'.length)}` : `/expect/${path}`;
    return failure(run.case, pointer, JSON.stringify(expected), JSON.stringify(got) ?? '–');
  });
}

const failure = ({ id }: CaseFile, pointer: string, expected: string, got: string): Diagnostic =>
  diagnostic('case/fails', caseFile(id), pointer, { details: { case: id, expected, got }, example: got });

function rulesWithout(ruleSet: RuleSet, byRule: ReadonlyMap<string, RuleCases>): readonly Diagnostic[] {
  return Object.values(ruleSet.decisions).flatMap((decision) =>
    RULE_KINDS.flatMap((kind) =>
      (decision[kind] ?? []).flatMap(({ id, source }, index) => {
        const result = decidingSide(kind);
        const decided = byRule.get(rulePlace(decision.id, kind, id))?.[result] ?? [];
        if (decided.length > 0) return [];
        const details = { decision: decision.id, rule: id, result };
        const finding = { severity: 'warning' as const, details, clause: source };
        return [diagnostic('case/missing-for-rule', decisionFile(decision), `/${kind}/${index}`, finding)];
      }),
    ),
  );
}
