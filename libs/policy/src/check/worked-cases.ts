import { compareCase } from '../cases/compare-case.js';
import { compileRuleSet, type CompiledRuleSet } from '../evaluate/compile.js';
import { evaluateCompiled } from '../evaluate/evaluate.js';
import type { DecisionRecord } from '../evaluate/record.js';
import { canonicalJson } from '../rule-set/canonical.js';
import { RULE_KINDS, type CaseFile, type RuleKind } from '../rule-set/model.js';
import { caseFile, type Check } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import { decisionFile } from './walk/roots.js';

/** Runs the worked cases: what they expect must come out, and every rule must have decided in one of them. */
export const workedCases: Check = ({ ruleSet, cases }) => {
  if (!cases) return [];
  const compiled = new Map<string, CompiledRuleSet>();
  const ready = ({ overlay, asOf }: CaseFile): CompiledRuleSet => {
    const key = canonicalJson([overlay ?? null, asOf ?? null]);
    const found = compiled.get(key) ?? compileRuleSet(ruleSet, { overlay, asOf });
    compiled.set(key, found);
    return found;
  };
  const hits = new Set<string>();
  const found = cases.flatMap((one) => {
    if (!Object.hasOwn(ruleSet.decisions, one.decision)) return [unknownDecision(one)];
    try {
      const record = evaluateCompiled(ready(one), one.decision, one.facts);
      for (const { rule, kind, result } of record.trace) {
        if (result === decidingResult(kind)) hits.add(`${one.decision}/${rule}`);
      }
      return failures(one, record);
    } catch (error) {
      return [failure(one, '/facts', 'run', (error as Error).message)];
    }
  });
  return [...found, ...rulesWithout(ruleSet, hits)];
};

/** A requirement shows what it does when it fails; every other rule when it is met. */
const decidingResult = (kind: RuleKind): 'met' | 'notMet' => (kind === 'require' ? 'notMet' : 'met');

const unknownDecision = ({ id, decision: name }: CaseFile): Diagnostic =>
  diagnostic('case/unknown-decision', caseFile(id), '/decision', { severity: 'warning', details: { case: id, name } });

const failures = (one: CaseFile, record: DecisionRecord): readonly Diagnostic[] =>
  compareCase(one.expect, record).map(({ path, expected, got }) => {
    const pointer = path.startsWith('values.') ? `/expect/values/${path.slice('values.'.length)}` : `/expect/${path}`;
    return failure(one, pointer, JSON.stringify(expected), JSON.stringify(got) ?? '–');
  });

const failure = ({ id }: CaseFile, pointer: string, expected: string, got: string): Diagnostic =>
  diagnostic('case/fails', caseFile(id), pointer, { details: { case: id, expected, got }, example: got });

function rulesWithout(ruleSet: Parameters<typeof compileRuleSet>[0], hits: ReadonlySet<string>): readonly Diagnostic[] {
  return Object.values(ruleSet.decisions).flatMap((decision) =>
    RULE_KINDS.flatMap((kind) =>
      (decision[kind] ?? []).flatMap(({ id, source }, index) =>
        hits.has(`${decision.id}/${id}`)
          ? []
          : [
              diagnostic('case/missing-for-rule', decisionFile(decision), `/${kind}/${index}`, {
                severity: 'warning',
                details: { decision: decision.id, rule: id, result: decidingResult(kind) },
                clause: source,
              }),
            ],
      ),
    ),
  );
}
