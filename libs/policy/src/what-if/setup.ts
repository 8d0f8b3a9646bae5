import { inForce } from '../evaluate/parameters.js';
import { reachOf, type CollectedParts } from '../evaluate/reach.js';
import { isReference } from '../conditions/condition.js';
import { findMechanisms, own } from '../explain/lookup.js';
import type { Words } from '../policy-error.js';
import { RULE_KINDS, type Decision, type Parameter, type RuleSet } from '../rule-set/model.js';
import { placeIn } from '../rule-set/places.js';
import { stepKindOf } from '../values/steps.js';
import { leverOf, type Lever } from './lever.js';
import { rangeAround, type LeverRange } from './lever-range.js';
import { joined } from './measure.js';
import type { Question } from './question.js';
import { groupsOffered, moneyOffered, type OfferedGroup } from './setup-places.js';

/** A parameter that can be moved, with where it stands and where a slider for it would begin and end. */
export interface OfferedLever extends Omit<Lever, 'values' | 'unit'>, LeverRange {
  readonly unit: string;
  /** What holds on the day. */
  readonly value: number | string;
  /** The decisions that it bears on; never empty. */
  readonly decisions: readonly string[];
}
/** What there is to choose from before a what-if is asked. */
export interface WhatIfSetup {
  /** YYYY-MM-DD: the day whose values are shown. */
  readonly asOf: string;
  readonly decisions: readonly { readonly id: string; readonly label: Words; readonly isScored: boolean }[];
  readonly levers: readonly OfferedLever[];
  readonly readings: readonly {
    readonly id: string;
    readonly label: Words;
    readonly chosen: string;
    readonly options: readonly { readonly id: string; readonly label: Words }[];
  }[];
  /** Rules that can be switched off, as `decision/rule`. */
  readonly switches: readonly { readonly rule: string; readonly label: Words; readonly decision: string }[];
  /** Amounts that can be totalled; those of a decision only where it is looked at. */
  readonly money: readonly { readonly place: string; readonly label: Words }[];
  /** What results can be grouped by; values of a decision only where it is looked at. */
  readonly groups: readonly OfferedGroup[];
  /** To begin with. */
  readonly question: Question;
}

/**
 * What a what-if about these rules can look at and change. All of it is read off the rules; nothing is evaluated.
 * @param asOf YYYY-MM-DD; without it the version's first day in force
 */
export function whatIfSetup(ruleSet: RuleSet, asOf: string = ruleSet.manifest.inForce.from): WhatIfSetup {
  const decisions = Object.entries(ruleSet.decisions);
  return {
    asOf,
    decisions: decisions.map(([id, decision]) => ({ id, label: decision.label, isScored: isScored(decision) })),
    levers: leversOffered(ruleSet, asOf),
    readings: Object.entries(ruleSet.readings).map(([id, { question, chosen, options }]) => ({
      id,
      label: question,
      chosen,
      options: Object.entries(options).map(([option, { label }]) => ({ id: option, label })),
    })),
    switches: decisions.flatMap(([id, decision]) =>
      RULE_KINDS.flatMap((kind) => decision[kind] ?? []).map(({ id: rule, label }) => ({
        rule: `${id}/${rule}`,
        label: joined(decision.label, label),
        decision: id,
      })),
    ),
    money: moneyOffered(ruleSet),
    groups: groupsOffered(ruleSet),
    question: firstQuestion(decisions),
  };
}

/** Marks of a committee decide it, whichever reading is chosen. The sheet of one member alone is no such decision. */
const isScored = ({ derive, values }: Decision): boolean =>
  findMechanisms([derive, values], 'scoreSheet').some((args) => isReference((args as { members?: unknown }).members));

/** Rounds are about who is chosen: by marks where there are any, else by the first thing the notice says yes or no to. */
function firstQuestion(decisions: readonly (readonly [string, Decision])[]): Question {
  const [id] =
    decisions.find(([, decision]) => isScored(decision)) ??
    decisions.find(([, { answer }]) => answer === 'yesOrNo') ??
    decisions[0] ??
    [];
  return { decisions: id === undefined ? [] : [id] };
}

function leversOffered(ruleSet: RuleSet, asOf: string): readonly OfferedLever[] {
  const bears = decisionsByParameter(ruleSet);
  return Object.entries(ruleSet.parameters).flatMap(([id, parameter]) => {
    const decisions = bears.get(id);
    if (decisions === undefined) return [];
    return valuesOn(ruleSet, id, parameter, asOf).flatMap(([place, value]): OfferedLever[] => {
      const lever = leverOf(ruleSet, place);
      const { label, kind } = lever;
      const unit = typeof lever.unit === 'string' ? lever.unit : 'number';
      const range = rangeAround({ kind, unit }, value);
      if (range === undefined) return [];
      return [{ parameter: place, label, unit, kind, value, ...range, decisions }];
    });
  });
}

function decisionsByParameter(ruleSet: RuleSet): ReadonlyMap<string, readonly string[]> {
  const known: CollectedParts = new Map();
  const found = new Map<string, string[]>();
  for (const [id, decision] of Object.entries(ruleSet.decisions))
    for (const name of reachOf(ruleSet, decision, known).names)
      if (Object.hasOwn(ruleSet.parameters, name)) found.set(name, [...(found.get(name) ?? []), id]);
  return found;
}

type Placed = readonly [place: string, value: number | string];

/** Every number and date of a parameter that holds on the day, by place. A row's own key is what it is, no value of it. */
function valuesOn({ manifest }: RuleSet, id: string, parameter: Parameter, asOf: string): readonly Placed[] {
  const { publishedOn } = manifest;
  if (parameter.type !== 'table')
    return placed(parameter.type, placeIn('', id), inForce(parameter.values, { asOf }, publishedOn)?.value);
  return parameter.rows.flatMap((row) => {
    const cells = inForce(row.values, { asOf }, publishedOn)?.cells;
    return Object.entries(parameter.columns).flatMap(([column, { type }]) =>
      column === parameter.key
        ? []
        : placed(type, placeIn(placeIn(placeIn('', id), row.id), column), own(cells ?? {}, column)),
    );
  });
}

function placed(type: string, place: string, value: unknown): readonly Placed[] {
  const kind = stepKindOf(type);
  const canMove = kind !== undefined && kind !== 'second' && (typeof value === 'number' || typeof value === 'string');
  return canMove ? [[place, value]] : [];
}
