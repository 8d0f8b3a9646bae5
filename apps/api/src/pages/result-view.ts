import { RULE_KINDS, type Decision, type DecisionRecord, type Explanation, type Outcome, type RuleSet } from '#policy';
import type { ApplicationDocument } from '#persistence';
import type { Language } from '../problems/language.js';
import { OUTCOMES, pageWords } from './page-words.js';
import { traceView } from './trace-view.js';

/** What a decision on an application is shown from. */
export interface Shown {
  readonly record: DecisionRecord;
  readonly explanation: Explanation;
  readonly ruleSet: RuleSet;
  readonly decision: Decision;
  readonly application: ApplicationDocument;
}

/** A decision record in words, for the page. */
export function resultView(shown: Shown, language: Language): object {
  const { record, explanation, ruleSet, decision, application } = shown;
  const { missing, readings, notes } = explanation;
  const shownBelow = new Set([...missing, ...readings, ...notes].map(({ sentence }) => sentence));
  return {
    decision: decision.label[language],
    application: [
      application.application,
      application.name[language],
      application.centre[language],
      application.region[language],
    ].join(' · '),
    outcome: record.outcome,
    outcomeWords: outcomeWords(decision, record.outcome, language),
    sentences: explanation.sentences.filter((sentence) => !shownBelow.has(sentence)),
    lists: listsOf(shown, language).filter(({ items }) => items.length > 0),
    values: explanation.values,
    trace: traceView(record, ruleSet, language),
    ruleSet: record.ruleSet,
    factsHash: record.factsHash,
    asOf: record.asOf,
  };
}

/** A decision may name its outcomes itself, where plain yes or no would mislead. */
export function outcomeWords(decision: Decision, outcome: Outcome, language: Language): string {
  const own = outcome === 'computed' ? undefined : decision.outcomes?.[outcome];
  return (own ?? OUTCOMES[outcome])[language];
}

function listsOf({ record, explanation, decision }: Shown, language: Language): { heading: string; items: string[] }[] {
  const words = pageWords[language];
  const rules = RULE_KINDS.flatMap((kind) => decision[kind] ?? []);
  const labelOf = (id: string): string => rules.find((rule) => rule.id === id)?.label[language] ?? id;
  const said = (entries: readonly { readonly sentence: string }[]): string[] => entries.map(({ sentence }) => sentence);
  return [
    { heading: words.failed, items: record.failed.map(labelOf) },
    { heading: words.missing, items: said(explanation.missing) },
    { heading: words.referred, items: record.referred.map(labelOf) },
    { heading: words.readings, items: said(explanation.readings) },
    { heading: words.sourceNotes, items: said(explanation.notes) },
  ];
}
