import { reachOf } from '../evaluate/reach.js';
import type { Check } from './context.js';
import { diagnostic } from './diagnostic.js';
import { isCitation } from './walk/nodes.js';
import { decisionFile } from './walk/roots.js';

/** Every clause of the notice that states a rule is cited somewhere: by a value, a rule, a paper, a step, a note. */
export const uncitedClauses: Check = ({ nodes, ruleSet }) => {
  const cited = new Set(nodes.filter(isCitation).flatMap(({ value }) => value as readonly string[]));
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

export const notRulesCited: Check = ({ nodes, ruleSet }) =>
  nodes.filter(isCitation).flatMap(({ file, pointer, value }) => {
    if (!RULING.test(file) && !(file === 'process.json' && RULING_PROCESS.test(pointer))) return [];
    return (value as readonly string[]).flatMap((id, index) => {
      const clause = Object.hasOwn(ruleSet.clauses, id) ? ruleSet.clauses[id] : undefined;
      if (clause?.notRule === undefined) return [];
      const details = { clause: id, ko: clause.notRule.ko, en: clause.notRule.en };
      return [
        diagnostic('clause/not-rule-but-cited', file, `${pointer}/${index}`, {
          severity: 'warning',
          details,
          clause: [id],
        }),
      ];
    });
  });

/**
 * The schema asks each rule and value of a parameter for a source. A decision may do without both: then a reading or
 * a note shown with it, or the step it is asked in, must say what clause it follows from.
 */
export const unfoundedDecisions: Check = ({ ruleSet }) =>
  Object.values(ruleSet.decisions).flatMap((decision) => {
    const reach = reachOf(ruleSet, decision);
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
