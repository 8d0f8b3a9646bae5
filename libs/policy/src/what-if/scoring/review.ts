import { Looker } from '../../boundary/ground.js';
import { linesOf, type Line } from '../../boundary/lines.js';
import { contextOf } from '../../check/context.js';
import type { CompiledRuleSet } from '../../evaluate/compile.js';
import { compilerByDay } from '../../evaluate/compile-by-day.js';
import { factsOf, type Facts } from '../../evaluate/evaluate.js';
import type { Outcome } from '../../evaluate/record.js';
import { own } from '../../explain/lookup.js';
import type { Words } from '../../policy-error.js';
import type { CaseFile, Overlay, RuleSet } from '../../rule-set/model.js';
import { Exact } from '../../values/exact.js';
import type { Application, Applications } from '../application.js';
import { closureEvaluator, mergedOverlays, Variant, type EvaluatorOf, type Verdict } from '../evaluator.js';
import { stepsOf, type Divisible, type Part } from '../part.js';
import { layOver, type LaidRules, type WhatIfOverlay } from '../scenario.js';
import { ReviewPart, type ReviewState } from './review-part.js';
import {
  itemsFor,
  markOf,
  membersOf,
  scoreSheetsOf,
  totalOf,
  withMark,
  withMembers,
  type ScoreSheets,
} from './score-sheets.js';

type Answer = Pick<Verdict, 'outcome' | 'values'>;

/** An application decided without one reviewer, as if recused. Reviewers are counted from 0 in the order of the list. */
export interface WithoutReviewer {
  readonly reviewer: number;
  /** What the rules say to a committee that lacks one. */
  readonly outcome: Outcome;
  /** The rules about the committee that refuse it, with their labels; set aside below. */
  readonly setAside: readonly { readonly id: string; readonly label: Words }[];
  /** What the marks that are left come to, those rules set aside. */
  readonly left: Answer;
  readonly isTipped: boolean;
}
export interface ApplicationReview extends Answer {
  readonly application: string;
  readonly label: Words;
  readonly withoutReviewer: readonly WithoutReviewer[];
  /** Every option of every reading of the decision, alone beside the chosen ones. */
  readonly readings: readonly (Answer & {
    readonly reading: string;
    readonly option: string;
    readonly isChosen: boolean;
  })[];
  /** Marks of which another step of the item's bands alone would turn the decision. */
  readonly tippingBands: readonly {
    readonly reviewer: number;
    readonly item: string;
    readonly mark: number | string;
    readonly turnedBy: readonly (number | string)[];
  }[];
  /** How far reviewers lie apart on each item. */
  readonly spread: readonly {
    readonly item: string;
    readonly label: Words;
    readonly lowest: number | string;
    readonly highest: number | string;
    readonly range: number | string;
  }[];
  /** Lines of its requirements that it stands on exactly, by the comparison's name. */
  readonly onLines: readonly string[];
}
export interface ReviewerPair {
  readonly reviewers: readonly [number, number];
  /** Applications that both marked. */
  readonly applications: number;
  /** Spearman's, three decimals; undefined where it has no meaning. */
  readonly correlation: string | undefined;
}
export interface RoundReview {
  readonly applications: number;
  readonly passed: number;
  /** The round without each reviewer: how many pass, the rules about the committee set aside, and how many tip. */
  readonly withoutReviewer: readonly { readonly reviewer: number; readonly passed: number; readonly tipped: number }[];
  readonly agreement: readonly ReviewerPair[];
  /** Applications that stand on a line exactly. */
  readonly onLine: readonly string[];
}
export interface ReviewStep {
  readonly done: number;
  readonly row: ApplicationReview;
}

interface ReviewAsked {
  readonly ruleSet: RuleSet;
  readonly decision: string;
  readonly overlay?: WhatIfOverlay | undefined;
  readonly evaluatorOf?: EvaluatorOf | undefined;
}

/** A review with everything laid, to be run in as many parts as one likes. */
export class ReviewPlan implements Divisible<ApplicationReview, ReviewState, RoundReview> {
  readonly #reviewer: Reviewer;

  /** @throws PolicyError `what-if/no-scores`, `decision/unknown`, `overlay/…` */
  constructor({ ruleSet, decision, overlay = {}, evaluatorOf = closureEvaluator }: ReviewAsked) {
    this.#reviewer = new Reviewer(layOver(ruleSet, overlay), decision, evaluatorOf);
  }

  begin(): Part<ApplicationReview, ReviewState, RoundReview> {
    return new ReviewPart(this.#reviewer);
  }
}

/**
 * What decides a scored round: reviewers, marks, bands and readings, each tried alone. The judging itself is the
 * decision's; nothing here knows how marks become a score.
 * @throws PolicyError `what-if/no-scores`, `decision/unknown`, `overlay/…` before the first step
 */
export function* reviewSteps(
  asked: ReviewAsked & { readonly applications: Applications },
): Generator<ReviewStep, RoundReview> {
  return yield* stepsOf(new ReviewPlan(asked), asked.applications);
}

/** Tries one application. */
export class Reviewer {
  private readonly variants = new Map<string, Variant>();
  private readonly compiled: (asOf: string | undefined) => CompiledRuleSet;
  private readonly sheetsOn = new Map<string | undefined, ScoreSheets>();
  private readonly lines: readonly Line[];
  private readonly looker: Looker;

  constructor(
    private readonly laid: LaidRules,
    private readonly decision: string,
    private readonly evaluatorOf: EvaluatorOf,
  ) {
    const { ruleSet, overlay } = laid;
    this.compiled = compilerByDay(ruleSet, { overlay });
    this.sheets(undefined);
    const found = own(ruleSet.decisions, decision);
    const required = new Set(found?.require?.map(({ id }) => id));
    const lines = found ? linesOf(contextOf(ruleSet, undefined), found) : [];
    this.lines = lines.filter(({ site: { owner } }) => owner.kind === 'rule' && required.has(owner.name));
    this.looker = new Looker(ruleSet);
  }

  review(application: Application): ApplicationReview {
    const { id, label, facts, asOf } = application;
    const answer = this.decide({}, facts, asOf);
    return {
      application: id,
      label,
      outcome: answer.outcome,
      values: answer.values,
      withoutReviewer: membersOf(this.sheets(asOf), facts).map((_, reviewer) =>
        this.without(reviewer, application, answer),
      ),
      readings: this.readings(application),
      tippingBands: this.tippingBands(application, answer),
      spread: this.spread(application),
      onLines: this.onLines(application),
    };
  }

  /** What each reviewer gave in all, as far as it is given. */
  totalsOf({ facts, asOf }: Application): readonly (Exact | undefined)[] {
    const sheets = this.sheets(asOf);
    return membersOf(sheets, facts).map((member) => {
      const marks = itemsFor(sheets, facts).map(({ id }) => markOf(sheets, member, id));
      const sum = marks.reduce<Exact | undefined>(
        (all, mark) => (all && mark ? all.plus(mark) : undefined),
        Exact.ZERO,
      );
      return totalOf(sheets, member) ?? sum;
    });
  }

  private sheets(asOf: string | undefined): ScoreSheets {
    const found = this.sheetsOn.get(asOf) ?? scoreSheetsOf(this.compiled(asOf), this.decision);
    this.sheetsOn.set(asOf, found);
    return found;
  }

  private decide(more: Overlay, facts: Facts, asOf: string | undefined): Verdict {
    const key = JSON.stringify(more);
    const overlay = mergedOverlays(this.laid.overlay, more);
    const variant = this.variants.get(key) ?? new Variant({ ruleSet: this.laid.ruleSet, overlay }, this.evaluatorOf);
    this.variants.set(key, variant);
    return variant.decide(this.decision, facts, asOf);
  }

  private without(reviewer: number, { facts, asOf }: Application, whole: Verdict): WithoutReviewer {
    const sheets = this.sheets(asOf);
    const fewer = withMembers(
      sheets,
      facts,
      membersOf(sheets, facts).filter((_, index) => index !== reviewer),
    );
    const first = this.decide({}, fewer, asOf);
    const refusing = own(this.laid.ruleSet.decisions, this.decision)?.refuse ?? [];
    const setAside: { id: string; label: Words }[] = [];
    let left = first;
    // Only what refuses the smaller committee and not the whole one; each rule at most once.
    while (left.problem !== undefined && left.problem !== whole.problem) {
      const rule = refusing.find(({ id }) => id === left.problem);
      if (rule === undefined || setAside.some(({ id }) => id === rule.id)) break;
      setAside.push({ id: rule.id, label: rule.label });
      left = this.decide({ rulesOff: setAside.map(({ id }) => `${this.decision}/${id}`) }, fewer, asOf);
    }
    return {
      reviewer,
      outcome: first.outcome,
      setAside,
      left: { outcome: left.outcome, values: left.values },
      isTipped: left.outcome !== whole.outcome,
    };
  }

  private readings({ facts, asOf }: Application): ApplicationReview['readings'] {
    const { ruleSet, overlay } = this.laid;
    const named = own(ruleSet.decisions, this.decision)?.readings ?? [];
    return named.flatMap((reading) => {
      const found = own(ruleSet.readings, reading);
      const chosen = overlay.readings?.[reading] ?? found?.chosen;
      return Object.keys(found?.options ?? {}).map((option) => {
        const { outcome, values } = this.decide({ readings: { [reading]: option } }, facts, asOf);
        return { reading, option, isChosen: option === chosen, outcome, values };
      });
    });
  }

  private tippingBands({ facts, asOf }: Application, whole: Verdict): ApplicationReview['tippingBands'] {
    const sheets = this.sheets(asOf);
    return membersOf(sheets, facts).flatMap((member, reviewer) =>
      itemsFor(sheets, facts).flatMap(({ id, bands }) => {
        const mark = markOf(sheets, member, id);
        if (mark === undefined) return [];
        const turning = bands.filter(
          (band) =>
            band.compare(mark) !== 0 &&
            this.decide({}, withMark(sheets, facts, reviewer, id, band), asOf).outcome !== whole.outcome,
        );
        if (turning.length === 0) return [];
        return [{ reviewer, item: id, mark: mark.toJSON(), turnedBy: turning.map((band) => band.toJSON()) }];
      }),
    );
  }

  private spread({ facts, asOf }: Application): ApplicationReview['spread'] {
    const sheets = this.sheets(asOf);
    return itemsFor(sheets, facts).flatMap(({ id, label }) => {
      const marks = membersOf(sheets, facts)
        .map((member) => markOf(sheets, member, id))
        .filter((mark) => mark !== undefined)
        .sort((a, b) => a.compare(b));
      const [lowest, highest] = [marks[0], marks.at(-1)];
      if (!lowest || !highest) return [];
      const range = highest.minus(lowest).toJSON();
      return [{ item: id, label, lowest: lowest.toJSON(), highest: highest.toJSON(), range }];
    });
  }

  private onLines({ facts, asOf }: Application): readonly string[] {
    const { ruleSet, overlay } = this.laid;
    const like: CaseFile = {
      id: 'application',
      title: '',
      ruleSet: ruleSet.manifest.id,
      decision: this.decision,
      facts: factsOf(this.compiled(asOf), this.decision, facts),
      overlay,
      ...(asOf === undefined ? {} : { asOf }),
      expect: { outcome: 'yes' },
    };
    const look = this.looker.look(like);
    return this.lines
      .filter((line) => look?.sightings.distances(line).some((one) => one?.compare(Exact.ZERO) === 0))
      .map(({ name }) => name);
  }
}
