import type { DecisionRecord } from '../evaluate/record.js';
import type { RuleSet } from '../rule-set/model.js';
import { contextOf } from './context.js';
import type { Language } from './language.js';
import { summaryOf } from './summary.js';

/** The first sentence of an explanation alone: what was decided. @throws PolicyError `decision/unknown` as explain does */
export const explainSummary = (record: DecisionRecord, ruleSet: RuleSet, language: Language): string =>
  summaryOf(contextOf(record, ruleSet, language));
