import type { Outcome } from '../../evaluate/record.js';
import { Exact } from '../../values/exact.js';
import type { Application } from '../application.js';
import type { Part } from '../part.js';
import { rankCorrelation } from './rank-correlation.js';
import type { ApplicationReview, Reviewer, ReviewerPair, RoundReview } from './review.js';

/** What is kept of a part of a round: a few numbers an application, for the order of reviewers. */
export interface ReviewState {
  readonly applications: number;
  readonly passed: number;
  readonly without: readonly { readonly passed: number; readonly tipped: number }[];
  /** By application, by reviewer; exact text, null where no total is known. */
  readonly totals: readonly (readonly (string | null)[])[];
  readonly onLine: readonly string[];
}

const isPass = (outcome: Outcome): boolean => outcome === 'yes';

export class ReviewPart implements Part<ApplicationReview, ReviewState, RoundReview> {
  private applications = 0;
  private passed = 0;
  private readonly without: { passed: number; tipped: number }[] = [];
  private readonly totals: (readonly (Exact | undefined)[])[] = [];
  private readonly onLine: string[] = [];

  constructor(private readonly reviewer: Reviewer) {}

  add(application: Application): ApplicationReview {
    const row = this.reviewer.review(application);
    this.applications += 1;
    if (isPass(row.outcome)) this.passed += 1;
    if (row.onLines.length > 0) this.onLine.push(row.application);
    this.totals.push(this.reviewer.totalsOf(application));
    for (const { reviewer, left, isTipped } of row.withoutReviewer)
      this.count(reviewer, { passed: isPass(left.outcome) ? 1 : 0, tipped: isTipped ? 1 : 0 });
    return row;
  }

  get state(): ReviewState {
    const { applications, passed, without, onLine } = this;
    const totals = this.totals.map((one) => one.map((total) => total?.toString() ?? null));
    return { applications, passed, without: without.map((one) => ({ ...one })), totals, onLine: [...onLine] };
  }
  merge({ applications, passed, without, totals, onLine }: ReviewState): void {
    this.applications += applications;
    this.passed += passed;
    for (const [reviewer, counts] of without.entries()) this.count(reviewer, counts);
    for (const one of totals) this.totals.push(one.map((total) => (total === null ? undefined : Exact.parse(total))));
    this.onLine.push(...onLine);
  }

  get result(): RoundReview {
    const reviewers = this.without.map((_, reviewer) => reviewer);
    return {
      applications: this.applications,
      passed: this.passed,
      withoutReviewer: this.without.map((count, reviewer) => ({ reviewer, ...count })),
      agreement: reviewers.flatMap((one) => reviewers.slice(one + 1).map((other) => this.pair(one, other))),
      onLine: this.onLine.toSorted(),
    };
  }

  private count(reviewer: number, { passed, tipped }: { readonly passed: number; readonly tipped: number }): void {
    const count = (this.without[reviewer] ??= { passed: 0, tipped: 0 });
    count.passed += passed;
    count.tipped += tipped;
  }

  private pair(one: number, other: number): ReviewerPair {
    const both = this.totals.flatMap((totals) => {
      const [a, b] = [totals[one], totals[other]];
      return a && b ? [[a, b] as const] : [];
    });
    const correlation = rankCorrelation(
      both.map(([a]) => a),
      both.map(([, b]) => b),
    );
    return { reviewers: [one, other], applications: both.length, correlation };
  }
}
