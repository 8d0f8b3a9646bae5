import type { MechanismName } from '../mechanisms/mechanism.js';
import * as arithmetic from './arithmetic.js';
import * as choice from './choice.js';
import * as dates from './dates.js';
import * as lists from './lists.js';
import type { Lowering } from './lowering.js';
import type { Operand } from './operand.js';
import { scoreSheet } from './score-sheet.js';
import * as tables from './tables.js';

type Lower = (args: never, lowering: Lowering) => Operand;

/** The mechanisms that have typed code; a decision that needs another leaves that part to the closures. */
const lowerings: Readonly<Partial<Record<MechanismName, Lower>>> = {
  sum: arithmetic.sum,
  difference: arithmetic.difference,
  product: arithmetic.times,
  quotient: arithmetic.quotient,
  smallest: arithmetic.best('<'),
  largest: arithmetic.best('>'),
  share: arithmetic.share,
  round: arithmetic.round,
  digits: arithmetic.digits,
  addMonths: dates.addMonths,
  addDays: dates.addDays,
  addYears: dates.addYears,
  lastDayOfPeriod: dates.lastDayOfPeriod,
  monthsBetween: dates.monthsBetween,
  monthEnd: dates.monthEnd,
  insideWindow: dates.insideWindow,
  firstGiven: choice.firstGiven,
  choose: (args, lowering) => choice.choose(args, lowering),
  reading: choice.reading,
  record: choice.record,
  field: choice.field,
  noRule: choice.noRule,
  nothing: choice.nothing,
  holds: choice.holds,
  decisionTable: choice.decisionTable,
  met: choice.met,
  outcomeOf: choice.outcomeOf,
  namesMet: choice.namesMet,
  count: lists.count,
  sumOf: lists.sumOf,
  anyOf: lists.anyOf,
  everyOf: lists.everyOf,
  noneOf: lists.noneOf,
  shareAbove: lists.shareAbove,
  row: tables.row,
  band: tables.band,
  scoreSheet,
};
export const mechanismLowerings: Readonly<Record<string, Lower>> = lowerings;
