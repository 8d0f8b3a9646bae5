import type { Question, Setup } from './types.js';

const DECISIONS = 'decisions/';

/** Is a place known while these decisions are looked at? Values of a decision are only where it is. */
const isKnown = ({ decisions }: Question, place: string): boolean =>
  !place.startsWith(DECISIONS) || decisions.some((id) => place.startsWith(`${DECISIONS}${id}/`));

/** The amounts that a question totals: those it names, else all that its decisions answer. */
export const moneyOf = ({ money }: Setup, question: Question): readonly string[] =>
  question.money ?? money.map(({ place }) => place).filter((place) => isKnown(question, place));

/** What a question's results can be grouped by. */
export const groupsFor = ({ groups }: Setup, question: Question): Setup['groups'] =>
  groups.filter(({ by }) => isKnown(question, by));

/** A question to begin with: where the service names no grouping, the first that there is. */
export function firstQuestion(setup: Setup): Question {
  const { question } = setup;
  const [first] = groupsFor(setup, question);
  if (question.groups !== undefined || first === undefined) return question;
  const { by, edges } = first;
  return { ...question, groups: [{ by, ...(edges === undefined ? {} : { edges }) }] };
}

/** The same about other decisions: what only the former ones answered is no longer asked for. */
export function withDecisions(question: Question, decisions: string[]): Question {
  const next = { ...question, decisions };
  const { money, budgets, groups } = question;
  const inBudgets = Object.entries(budgets ?? {}).filter(([place]) => isKnown(next, place));
  return {
    ...next,
    ...(money === undefined ? {} : { money: money.filter((place) => isKnown(next, place)) }),
    ...(budgets === undefined ? {} : { budgets: Object.fromEntries(inBudgets) }),
    ...(groups === undefined ? {} : { groups: groups.filter(({ by }) => isKnown(next, by)) }),
  };
}
