import type { Axis } from '../../boundary/axes.js';
import { valueIn } from '../../boundary/axes.js';
import { Ground, Looker } from '../../boundary/ground.js';
import { linesOf } from '../../boundary/lines.js';
import { contextOf } from '../../check/context.js';
import { factsOf, type Facts } from '../../evaluate/evaluate.js';
import { compileRuleSet } from '../../evaluate/compile.js';
import type { DecisionRecord, Outcome } from '../../evaluate/record.js';
import { own } from '../../explain/lookup.js';
import { unitOfType } from '../../explain/unit-of.js';
import { placeLabel } from '../../explain/value-text.js';
import { PolicyError, type Words } from '../../policy-error.js';
import { canonicalJson } from '../../rule-set/canonical.js';
import type { CaseFile, Decision, RuleSet } from '../../rule-set/model.js';
import type { Json } from '../../values/json.js';
import type { Application } from '../application.js';
import { layOver, type WhatIfOverlay } from '../scenario.js';
import { axisMoves, choicesIn, typeAt, withMove, type FactMove } from './fact-moves.js';
import { parameterMoves, type ParameterChange } from './parameter-moves.js';
import { Sayer } from './sayer.js';

/** One fact that would have to be another. */
export interface FactChange {
  /** `committee[4].scores.stability`, `recognitionDate` */
  readonly place: string;
  readonly label: Words;
  /** Null where it is not given. */
  readonly from: Json;
  readonly to: Json;
  /** Both in words, with their unit. */
  readonly texts: { readonly from: Words; readonly to: Words };
  /** How far, in the smallest steps of its unit; absent for what has no order or is not given. */
  readonly steps?: number;
  readonly suppliedBy: string;
  /** The papers that would prove it. */
  readonly provedBy: readonly { readonly id: string; readonly label: Words }[];
}
/**
 * How sure it is that nothing smaller would do. `exact`: every place where a comparison turns was looked at, and a step
 * nearer the decision stays as it is. `searched`: the best of what was tried, which has a bound.
 */
export type Certainty = 'exact' | 'searched';

export interface NearestChange {
  readonly decision: string;
  readonly outcome: Outcome;
  /** What the changes turn it into: yes (or computed) into no, everything else into yes. */
  readonly wanted: 'yes' | 'no';
  /** Facts of which each alone is enough, with the smallest change of each; in the order the decision takes them. */
  readonly facts: readonly (FactChange & { readonly certainty: Certainty })[];
  /** Two facts together, where none alone is enough. */
  readonly pairs: readonly (readonly [FactChange, FactChange])[];
  /** Values and readings of the rules of which each alone is enough. */
  readonly parameters: readonly ParameterChange[];
  readonly searched: {
    readonly singles: number;
    readonly pairs: number;
    /** There were more pairs than were tried. */
    readonly isBounded: boolean;
  };
}
export interface NearestStep {
  /** Changes tried so far. */
  readonly tried: number;
}

export const MOST_PAIRS = 400;

/**
 * The smallest change of facts, or of values, that turns one decision about one application.
 * @throws PolicyError `decision/unknown`, `overlay/…` before the first step
 */
export function* nearestSteps(asked: {
  readonly ruleSet: RuleSet;
  readonly decision: string;
  readonly application: Application;
  readonly overlay?: WhatIfOverlay | undefined;
}): Generator<NearestStep, NearestChange> {
  const { ruleSet, overlay } = layOver(asked.ruleSet, asked.overlay ?? {});
  const decision = own(ruleSet.decisions, asked.decision);
  if (decision === undefined)
    throw new PolicyError('decision/unknown', { name: asked.decision, ruleSet: ruleSet.manifest.id }, '/decision');
  const search = new Search(ruleSet, decision, asked.application, overlay);
  return yield* search.run();
}

interface Tried {
  readonly move: FactMove;
  readonly record: DecisionRecord;
}

const isYes = (outcome: Outcome): boolean => outcome === 'yes' || outcome === 'computed';

class Search {
  private readonly ground: Ground;
  private readonly wanted: 'yes' | 'no';
  private singles = 0;
  private readonly sayer: Sayer;

  constructor(
    private readonly ruleSet: RuleSet,
    private readonly decision: Decision,
    { facts, asOf }: Application,
    private readonly overlay: CaseFile['overlay'] & object,
  ) {
    const compiled = compileRuleSet(ruleSet, { overlay, asOf });
    this.sayer = new Sayer(ruleSet);
    const base: CaseFile = {
      id: 'application',
      title: '',
      ruleSet: ruleSet.manifest.id,
      decision: decision.id,
      facts: factsOf(compiled, decision.id, facts),
      overlay,
      ...(asOf === undefined ? {} : { asOf }),
      expect: { outcome: 'yes' },
    };
    const looker = new Looker(ruleSet);
    const start = looker.look(base);
    if (start === undefined) throw new PolicyError('case/cannot-run', { detail: decision.id });
    this.ground = new Ground(ruleSet, decision, looker, base, start);
    this.wanted = isYes(start.record.outcome) ? 'no' : 'yes';
  }

  *run(): Generator<NearestStep, NearestChange> {
    const { start, base } = this.ground;
    const found: (FactChange & { readonly certainty: Certainty })[] = [];
    const helping: Tried[] = [];
    for (const choice of choicesIn(this.ruleSet, this.decision, base.facts)) {
      const record = this.try(choice);
      yield { tried: this.singles };
      if (record && this.isTurned(record)) found.push({ ...this.told(choice), certainty: 'exact' });
      else if (record && this.helps(record)) helping.push({ move: choice, record });
    }
    const lines = linesOf(contextOf(this.ruleSet, undefined), this.decision);
    const moving = axisMoves(this.ground, lines);
    for (let step = moving.next(); ; step = moving.next()) {
      if (!step.done) {
        yield { tried: this.singles };
        continue;
      }
      for (const { axis, positions } of step.value) {
        const turned = this.nearestOn(axis, positions, helping);
        if (turned) found.push(turned);
        yield { tried: this.singles };
      }
      break;
    }
    const facts = nearestOfEach(found, this.decision);
    const pairs = facts.length > 0 ? { found: [], tried: 0, isBounded: false } : yield* this.pairs(helping);
    const parameters = yield* parameterMoves(this.ground, this.overlay, lines, (record) => this.isTurned(record));
    return {
      decision: this.decision.id,
      outcome: start.record.outcome,
      wanted: this.wanted,
      facts,
      pairs: pairs.found,
      parameters,
      searched: { singles: this.singles, pairs: pairs.tried, isBounded: pairs.isBounded },
    };
  }

  private isTurned({ outcome }: DecisionRecord): boolean {
    return this.wanted === 'yes' ? isYes(outcome) : outcome === 'no';
  }
  /** Nothing new stands in the way, and something no longer does. */
  private helps(record: DecisionRecord): boolean {
    const [before, after] = [hindrances(this.ground.start.record), hindrances(record)];
    return after.size < before.size && [...after].every((one) => before.has(one));
  }
  private try(move: FactMove, facts: Facts = this.ground.base.facts): DecisionRecord | undefined {
    this.singles += 1;
    return this.ground.look(withMove(facts, move))?.record;
  }

  /** The nearest place on an axis that turns the decision; places that at least help are noted. */
  private nearestOn(
    axis: Axis,
    positions: readonly number[],
    helping: Tried[],
  ): (FactChange & { readonly certainty: Certainty }) | undefined {
    let helped: Tried | undefined;
    for (const position of positions) {
      const move = moveTo(axis, position);
      const record = move && this.try(move);
      if (!move || !record) continue;
      if (this.isTurned(record)) return { ...this.told(move), certainty: this.certaintyAt(axis, position) };
      if (this.helps(record)) helped ??= { move, record };
    }
    if (helped) helping.push(helped);
    return undefined;
  }

  /** A step nearer the decision must stay as it is; from where nothing was given, there is no nearer. */
  private certaintyAt(axis: Axis, position: number): Certainty {
    if (axis.position === undefined) return 'exact';
    const nearer = position + Math.sign(axis.position - position);
    const move = nearer === axis.position ? undefined : moveTo(axis, nearer);
    const record = move && this.try(move);
    return record && this.isTurned(record) ? 'searched' : 'exact';
  }

  private *pairs(
    helping: readonly Tried[],
  ): Generator<NearestStep, { found: (readonly [FactChange, FactChange])[]; tried: number; isBounded: boolean }> {
    const found: (readonly [FactChange, FactChange])[] = [];
    let tried = 0;
    for (const [index, one] of helping.entries())
      for (const other of helping.slice(index + 1)) {
        if (one.move.place === other.move.place) continue;
        if (tried >= MOST_PAIRS) return { found, tried, isBounded: true };
        tried += 1;
        const record = this.ground.look(withMove(withMove(this.ground.base.facts, one.move), other.move))?.record;
        yield { tried: this.singles + tried };
        if (record && this.isTurned(record)) found.push([this.told(one.move), this.told(other.move)]);
      }
    return { found, tried, isBounded: false };
  }

  private told({ place, fact, keys, to, steps }: FactMove): FactChange {
    const { provedBy = [], suppliedBy = '' } = own(this.ruleSet.facts, fact) ?? {};
    const papers = own(this.ruleSet.words, 'documents')?.words ?? [];
    const labelOf = (id: string): Words => papers.find((word) => word.id === id)?.label ?? { ko: id, en: id };
    const from = (valueIn(this.ground.base.facts, keys) ?? null) as Json;
    const type = typeAt(own(this.ruleSet.facts, fact), keys.slice(1));
    const say = this.sayer.in(type && unitOfType(type));
    return {
      place,
      label: placeLabel(this.ruleSet, this.decision, place),
      from,
      to,
      texts: { from: say(from), to: say(to) },
      ...(steps === undefined ? {} : { steps }),
      suppliedBy,
      provedBy: provedBy.map((id) => ({ id, label: labelOf(id) })),
    };
  }
}

function moveTo(axis: Axis, position: number): FactMove | undefined {
  const facts = axis.moved(position);
  if (facts === undefined) return undefined;
  const { place, fact, keys } = axis;
  const to = valueIn(facts, keys) as Json;
  const steps = axis.position === undefined ? {} : { steps: Math.abs(position - axis.position) };
  return { place, fact, keys, to, ...steps };
}

const hindrances = ({ failed, missing, referred, problem }: DecisionRecord): ReadonlySet<string> =>
  new Set([...failed, ...missing, ...referred, ...(problem === undefined ? [] : [`!${problem}`])]);

/** Of what was found for one place, the nearest: an axis may have been looked at in steps of two sizes. */
function nearestOfEach<T extends FactChange>(found: readonly T[], { inputs }: Decision): readonly T[] {
  const byPlace = Map.groupBy(found, ({ place, steps, to }) =>
    steps === undefined ? `${place} ${canonicalJson(to)}` : place,
  );
  const order = inputs.map(({ fact }) => fact);
  const rank = ({ place }: FactChange): number => order.indexOf(place.split(/[.[]/)[0] ?? '');
  return [...byPlace.values()]
    .flatMap((same) => same.toSorted((a, b) => (a.steps ?? 0) - (b.steps ?? 0)).slice(0, 1))
    .toSorted((a, b) => rank(a) - rank(b));
}
