import { compareInEnglish, insideInEnglish } from './operators.en.js';
import { capitalised, enumerated } from './language.js';
import type { Joining, Operand, Sentences } from './sentences.js';

const quoted = (text: string): string => `“${text}”`;
const operand = ({ label, value }: Operand): string =>
  label === undefined ? (value ?? '') : value === undefined ? label : `${label} (${value})`;
/** A question is answered; any other label stands before a colon. */
const answered = (label: string, answer: string): string =>
  `${label}${/[?)]$/.test(label) ? '' : ':'} ${capitalised(answer)}.`;
const PUBLICATIONS = {
  notice: 'notice',
  pressRelease: 'press release',
  newsReport: 'news report',
  article: 'article',
} as const;
const ROUNDED = { down: 'rounded down', up: 'rounded up', halfUp: 'rounded half up' } as const;
const placesOf = (places: number): string =>
  places === 0 ? 'a whole number' : `${places} decimal place${places === 1 ? '' : 's'}`;

function joinedBy(how: Joining, operands: readonly Operand[]): string {
  const texts = operands.map(operand);
  switch (how) {
    case 'sum':
      return `the sum of: ${enumerated(texts)}`;
    case 'difference':
      return texts.join(' less ');
    case 'product':
      return texts.join(' times ');
    case 'smallest':
      return `the smallest of: ${enumerated(texts)}`;
    case 'largest':
      return `the largest of: ${enumerated(texts)}`;
  }
}

function neededFor(rules: readonly string[], checks: readonly string[]): string {
  if (rules.length > 0) return `Needed for ${enumerated(rules.map(quoted))}.`;
  return checks.length > 0 ? `Needed to check: ${enumerated(checks.map(quoted))}.` : 'Needed to work out the result.';
}

export const english: Sentences = {
  yes: (label, answer, hasRules) =>
    answered(label, answer ?? 'Yes') + (hasRules ? ' Every condition that applies is met.' : ''),
  no: (label, answer, failed) => `${answered(label, answer ?? 'No')} Not met: ${failed.map(quoted).join(', ')}.`,
  undetermined: (label, answer, { facts, hasNoRule, isReferred }) =>
    [
      answered(label, answer ?? 'This cannot be decided yet'),
      ...(facts > 0 ? [facts === 1 ? 'One item is still needed.' : `${facts} items are still needed.`] : []),
      ...(hasNoRule ? ['There is a point without a rule: an officer decides it.'] : []),
      ...(isReferred ? ['There is a point that is decided or dealt with elsewhere.'] : []),
    ].join(' '),
  invalid: (label, answer) =>
    `${answered(label, answer ?? 'This was not decided')} What was handed in must be put right first.`,
  computed: (label) => `${answered(label, 'Worked out as follows')}`,

  term: (text) => text,
  compare: compareInEnglish,
  inside: insideInEnglish,
  noneOf: () => 'At least one of the following is needed, and none is met.',
  failed: (rule) => `Not met: ${quoted(rule)}.`,
  met: (rule) => `Met: ${quoted(rule)}.`,
  refused: (rule) => `This cannot be accepted: ${rule}.`,
  noRule: (rule, notice) => `The ${notice} does not settle this, so an officer decides: ${rule}.`,
  refer: (rule, to) => `To be decided or dealt with by the ${to.replace(/^the /, '')}: ${rule}.`,
  warning: (rule) => `Please note: ${rule}.`,
  unknown: (rule) => `Cannot be judged yet: ${quoted(rule)}.`,
  notApplicable: (rule) => `Not applied, because it does not concern this case: ${quoted(rule)}.`,
  off: (rule, reading) =>
    `Not applied, ${reading === undefined ? 'by assumption' : `by reading ${reading}`}: ${quoted(rule)}.`,
  exceptionFailed: () => 'The exception does not help either.',
  exceptionOpen: () => 'Whether the exception applies must be found out.',
  exceptionMet: () => 'But the exception applies.',
  alsoMet: (rules) => `Also met: ${rules.map(quoted).join(', ')}.`,
  metAll: (rules) => `Met: ${rules.map(quoted).join(', ')}.`,
  problem: (text, pointer) => `${text} (${pointer})`,
  basis: (clauses) => `(${clauses.map(({ id, quote }) => (quote === undefined ? id : `${id}: ${quote}`)).join('; ')})`,
  ownCheck: () => '(a check of what was handed in)',

  missing: ({ label, rules, checks, suppliedBy, provedBy }) =>
    [
      `Missing: ${label}.`,
      neededFor(rules, checks),
      `Supplied by: ${suppliedBy}${provedBy.length > 0 ? `; proved by: ${provedBy.join(', ')}` : ''}.`,
    ].join(' '),
  missingParameter: (label) => `No value has been set yet for: ${label}.`,
  limit: (label) => label.replace(/, at least$/, ' required').replace(/, at most$/, ' allowed'),
  reviewer: (position) => `member ${position}`,
  element: (list, position) => `${list}, entry ${position}`,
  within: (label, element) => `${label} (${element})`,

  value: (label, text) => `${capitalised(label)}: ${text}.`,
  rounded: (label, source, mode, places, value) =>
    `${capitalised(label)}: ${value}, which is ${ROUNDED[mode]} to ${placesOf(places)} from: ${operand(source)}.`,
  share: (label, source, rate, value, isCut) =>
    `${capitalised(label)}: ${value}, which is ${rate} of: ${operand(source)}${isCut ? ', rounded down' : ''}.`,
  after: (label, from, period, value) => `${capitalised(label)}: ${value}, ${period} counted from: ${operand(from)}.`,
  lastDay: (label, from, period, value) =>
    `${capitalised(label)}: ${value}, the last day of ${period} counted from: ${operand(from)}.`,
  joined: (label, how, operands, value) => `${capitalised(label)}: ${value}, which is ${joinedBy(how, operands)}.`,

  assumedParameter: (label, value, otherwise) => `Assumed: ${label} is ${value} instead of ${otherwise}.`,
  assumedReading: (question, option, otherwise) =>
    `Assumed: ${question} Read as ${quoted(option)} instead of ${quoted(otherwise)}.`,
  assumedOff: (rule) => `Assumed: the rule ${quoted(rule)} does not apply.`,
  reading: (id, question, option, others, isAssumed) =>
    `${question} Read as ${quoted(option)}${isAssumed ? ' (assumed)' : ''}.${others.length > 0 ? ` It could also be read as ${others.map(quoted).join(' or ')}.` : ''} (reading ${id})`,
  note: (id, says, handling) => `${says} ${handling} (note ${id})`,
  applied: (title, number, asOf) =>
    `Decided under “${title}”${number === undefined ? '' : ` (${number})`} as in force on ${asOf}.`,
  officer: () => 'an officer',
  publication: (kind) => PUBLICATIONS[kind],
};
