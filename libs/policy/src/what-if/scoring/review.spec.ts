import { demoRound, finalTenths } from '../../../../../test/builders/demo-round.js';
import { canonicalJson } from '../../rule-set/canonical.js';
import { Exact } from '../../values/exact.js';
import type { Application } from '../application.js';
import { rankCorrelation } from './rank-correlation.js';
import { reviewSteps, type ApplicationReview, type RoundReview } from './review.js';

const { content, applications } = await demoRound();
const { ruleSet } = content;

function reviewOf(some: readonly Application[]): { rows: readonly ApplicationReview[]; round: RoundReview } {
  const rows: ApplicationReview[] = [];
  const steps = reviewSteps({ ruleSet, decision: 'scoring', applications: some });
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { rows, round: step.value };
    rows.push(step.value.row);
  }
}
const { rows, round } = reviewOf(applications);
const membersOf = ({ facts }: Application): readonly Record<string, unknown>[] => facts['committee'] as never;

describe('a round without one reviewer', () => {
  it('is refused by the rules about the committee, and told what the others’ marks come to', () => {
    for (const [index, { withoutReviewer, outcome }] of rows.entries()) {
      const application = applications[index]!;
      for (const { reviewer, setAside, left, isTipped, outcome: asRuled } of withoutReviewer) {
        expect(asRuled).toBe('invalid');
        expect(setAside.map(({ id }) => id)).toContain('committee-size');
        const committee = membersOf(application).filter((_, at) => at !== reviewer);
        const tenths = finalTenths({ ...application, facts: { ...application.facts, committee } });
        expect([application.id, reviewer, left.outcome]).toEqual([
          application.id,
          reviewer,
          tenths >= 700 ? 'yes' : 'no',
        ]);
        expect(isTipped).toBe(left.outcome !== outcome);
      }
    }
  });

  it('tips as many in all as its applications one by one', () => {
    for (const { reviewer, tipped, passed } of round.withoutReviewer) {
      const own = rows.map((row) => row.withoutReviewer[reviewer]);
      expect(tipped).toBe(own.filter((one) => one?.isTipped).length);
      expect(passed).toBe(own.filter((one) => one?.left.outcome === 'yes').length);
    }
    expect(round.withoutReviewer.some(({ tipped }) => tipped > 0)).toBe(true);
    expect(round.passed).toBe(applications.filter((one) => finalTenths(one) >= 700).length);
  });
});

describe('the readings of the score', () => {
  it('stand side by side: R-11, R-12 and R-13, the chosen one as the application is decided', () => {
    for (const { readings, outcome } of rows) {
      expect([...new Set(readings.map(({ reading }) => reading))]).toEqual(['R-11', 'R-12', 'R-13']);
      expect(readings.filter(({ isChosen }) => isChosen).map((one) => one.outcome)).toEqual([
        outcome,
        outcome,
        outcome,
      ]);
    }
  });
});

describe('tipping bands', () => {
  it('are the steps of an item’s bands that move the final score across the line', () => {
    let seen = 0;
    for (const [index, { tippingBands, outcome }] of rows.entries()) {
      const application = applications[index]!;
      for (const { reviewer, item, turnedBy } of tippingBands) {
        for (const band of turnedBy) {
          const committee = membersOf(application).map((member, at) =>
            at === reviewer ? { ...member, scores: { ...(member['scores'] as object), [item]: band } } : member,
          );
          const tenths = finalTenths({ ...application, facts: { ...application.facts, committee } });
          expect(tenths >= 700).toBe(outcome === 'no');
          seen += 1;
        }
      }
    }
    expect(seen).toBeGreaterThan(0);
  });
});

describe('who stands on the line', () => {
  it('is whoever’s final score is the line itself', () => {
    expect(round.onLine).toEqual(
      applications
        .filter((one) => finalTenths(one) === 700)
        .map(({ id }) => id)
        .sort(),
    );
    expect(round.onLine.length).toBeGreaterThan(0);
  });
});

describe('agreement between reviewers', () => {
  it('is told for every pair, and by the spread of each item', () => {
    expect(round.agreement).toHaveLength(10);
    for (const { correlation } of round.agreement) expect(Math.abs(Number(correlation))).toBeLessThanOrEqual(1);
    const [first] = rows;
    const marks = membersOf(applications[0]!).map(({ scores }) => (scores as Record<string, number>)['stability']!);
    expect(first?.spread.find(({ item }) => item === 'stability')).toMatchObject({
      lowest: Math.min(...marks),
      highest: Math.max(...marks),
      range: Math.max(...marks) - Math.min(...marks),
    });
  });

  it('does not depend on the order of the applications', () => {
    const some = applications.slice(0, 8);
    expect(canonicalJson(reviewOf(some.toReversed()).round)).toBe(canonicalJson(reviewOf(some).round));
  });

  it('in ranks is 1 for the same order, −1 for the reverse, shared ranks for ties, and nothing for equals', () => {
    const exact = (...numbers: number[]): Exact[] => numbers.map((one) => Exact.whole(one));
    expect(rankCorrelation(exact(1, 2, 3), exact(10, 20, 31))).toBe('1.000');
    expect(rankCorrelation(exact(1, 2, 3), exact(9, 8, 1))).toBe('-1.000');
    // Ranks 1, 2.5, 2.5, 4 against 1, 3, 2, 4: covariance 4.5, variances 4.5 and 5, 4.5 ÷ √22.5 = 0.94868…
    expect(rankCorrelation(exact(1, 2, 2, 4), exact(1, 3, 2, 4))).toBe('0.949');
    expect(rankCorrelation(exact(5, 5, 5), exact(1, 2, 3))).toBeUndefined();
    expect(rankCorrelation(exact(1), exact(1))).toBeUndefined();
  });
});
