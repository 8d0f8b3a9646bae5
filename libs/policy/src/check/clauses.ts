import type { Bilingual } from '../rule-set/model.js';
import type { Check } from './context.js';
import { diagnostic } from './diagnostic.js';
import { decisionFile } from './walk/roots.js';

/** Every clause of the notice that states a rule is cited somewhere: by a value, a rule, a paper, a step, a note. */
export const uncitedClauses: Check = ({ nodes: { citations }, ruleSet }) => {
  const cited = new Set(citations.flatMap(({ value }) => value));
  return Object.entries(ruleSet.clauses)
    .filter(([id, { notRule }]) => notRule === undefined && !cited.has(id))
    .map(([id, { section }]) =>
      diagnostic('clause/uncited', 'clauses.json', `/clauses/${id}`, {
        severity: 'warning',
        details: { clause: id, section },
        clause: [id],
      }),
    );
};

/** Parts that decide, ask or oblige: a clause said to be no rule cannot be what they rest on. */
const RULING = /^(?:parameters\.json|decisions\/.*|shared\.json|documents\.json)$/;
const RULING_PROCESS = /^\/(?:transitions|duties)\//;

export const notRulesCited: Check = ({ nodes: { citations }, ruleSet }) => {
  const notRule = (id: string): Bilingual | undefined =>
    Object.hasOwn(ruleSet.clauses, id) ? ruleSet.clauses[id]?.notRule : undefined;
  return citations.flatMap((node) => {
    const { file, value } = node;
    // Hardly any is: only then it is asked where it stands.
    if (!value.some((id) => notRule(id) !== undefined)) return [];
    const { pointer } = node;
    if (!RULING.test(file) && !(file === 'process.json' && RULING_PROCESS.test(pointer))) return [];
    return value.flatMap((id, index) => {
      const words = notRule(id);
      if (words === undefined) return [];
      const details = { clause: id, ko: words.ko, en: words.en };
      return [
        diagnostic('clause/not-rule-but-cited', file, `${pointer}/${index}`, {
          severity: 'warning',
          details,
          clause: [id],
        }),
      ];
    });
  });
};

/**
 * The schema asks each rule and value of a parameter for a source. A decision may do without both: then a reading or
 * a note shown with it, or the step it is asked in, must say what clause it follows from.
 */
export const unfoundedDecisions: Check = ({ ruleSet, reach: reachOf }) =>
  Object.values(ruleSet.decisions).flatMap((decision) => {
    const reach = reachOf(decision);
    const steps = ruleSet.process.transitions.filter((step) => step.decision === decision.id);
    const founding = [
      ...reach.clauses,
      ...reach.readings.flatMap((id) => ruleSet.readings[id]?.clauses ?? []),
      ...reach.notes.flatMap((id) => ruleSet.notes[id]?.clauses ?? []),
      ...steps.flatMap(({ source }) => source),
    ];
    if (founding.some((id) => Object.hasOwn(ruleSet.clauses, id))) return [];
    const details = { decision: decision.id };
    return [diagnostic('source/missing', decisionFile(decision), '/id', { severity: 'warning', details })];
  });
