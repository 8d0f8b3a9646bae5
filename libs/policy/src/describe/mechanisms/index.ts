import type { MechanismName } from '../../mechanisms/mechanism.js';
import { arithmetic } from './arithmetic.js';
import { choiceQuestions, choices } from './choice.js';
import { dateQuestions, dates } from './dates.js';
import { decisionTables } from './decision-table.js';
import { checklists } from './document-checklist.js';
import { instalmentSchedules } from './instalment-schedule.js';
import { listQuestions, lists } from './lists.js';
import { milestones } from './milestone-payments.js';
import { results } from './results.js';
import { scoreSheets } from './score-sheet.js';
import { stepLists } from './step-list.js';
import { tables } from './tables.js';
import type { Asked, Worded, Wordings } from './wording.js';

export const questions = { ...dateQuestions, ...choiceQuestions, ...listQuestions };
type Question = keyof typeof questions;

/** Every other mechanism. The compiler refuses a mechanism without words. */
export const wordings: Wordings<Exclude<MechanismName, Question>> = {
  ...arithmetic,
  ...dates,
  ...choices,
  ...lists,
  ...tables,
  ...results,
  ...decisionTables,
  ...scoreSheets,
  ...instalmentSchedules,
  ...milestones,
  ...checklists,
  ...stepLists,
};

/** Argument types forgotten: the schema has already checked what a rule file holds. */
export const wordingOf = (name: string): Worded<never> | undefined =>
  Object.hasOwn(wordings, name) ? (wordings as unknown as Record<string, Worded<never>>)[name] : undefined;
export const questionOf = (name: string): Asked<never> | undefined =>
  Object.hasOwn(questions, name) ? (questions as unknown as Record<string, Asked<never>>)[name] : undefined;
