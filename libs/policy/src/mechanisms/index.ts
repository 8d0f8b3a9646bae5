import { argumentsSchema, type MechanismDefinition, type MechanismName } from './mechanism.js';
import { record, type JsonSchema } from '../schema/build.js';
import * as arithmetic from './arithmetic.js';
import * as choice from './choice.js';
import * as dates from './dates.js';
import { decisionTable } from './decision-table.js';
import { documentChecklist } from './document-checklist.js';
import { instalmentSchedule } from './instalment-schedule.js';
import * as lists from './lists.js';
import { milestonePayments } from './milestone-payments.js';
import * as results from './results.js';
import { scoreSheet } from './score-sheet.js';
import { stepList } from './step-list.js';
import * as tables from './tables.js';

const { recordOf, ...choices } = choice;
const { met, outcomeOf, namesMet } = results;

/** The closed set. A name that is not here is refused by the schema and does not compile. */
export const mechanisms = {
  ...arithmetic,
  ...dates,
  ...choices,
  record: recordOf,
  ...lists,
  ...tables,
  met,
  outcomeOf,
  namesMet,
  decisionTable,
  scoreSheet,
  instalmentSchedule,
  milestonePayments,
  documentChecklist,
  stepList,
} as const;

export const mechanismNames = Object.keys(mechanisms) as MechanismName[];

/** A mechanism by name, its argument type forgotten: callers pass it the arguments the schema has already checked. */
export const mechanismOf = (name: string): MechanismDefinition<never> | undefined =>
  Object.hasOwn(mechanisms, name)
    ? (mechanisms as unknown as Record<string, MechanismDefinition<never>>)[name]
    : undefined;

/** The schema of a mechanism object: exactly one key of the closed set, with its arguments. */
export const mechanismSchema: JsonSchema = {
  ...record(
    Object.fromEntries(mechanismNames.map((name) => [name, argumentsSchema(mechanisms[name].takes)])),
    mechanismNames,
  ),
  minProperties: 1,
  maxProperties: 1,
};
