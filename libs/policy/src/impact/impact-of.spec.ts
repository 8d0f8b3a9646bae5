import { realContents } from '../../../../test/builders/real-rule-sets.js';
import { applyChanges } from '../rule-set/amend.js';
import type { VersionContent } from '../rule-set/content.js';
import type { ImpactSubject } from './impact-report.js';
import { datesMovedOn } from '../rollover/dates-moved-on.js';
import { impactOf } from './impact-of.js';

const contents = await realContents();
const fund = contents.find(({ ruleSet }) => ruleSet.manifest.id.startsWith('self-support-fund/'))!;

/** Every worked case as something that was decided. */
const subjects: readonly ImpactSubject[] = Object.values(fund.cases)
  .filter(({ overlay }) => overlay === undefined)
  .map(({ id, title, decision, facts, asOf }) => ({
    id,
    label: { ko: title, en: title },
    decision,
    facts,
    asOf,
    origin: 'decision' as const,
  }));

const withCap = (won: number): VersionContent =>
  applyChanges(fund, [
    {
      at: 'parameters/operatingFund.cap/values',
      set: [{ from: '2024-03-27', value: won, source: ['F-004-20'] }],
    },
  ]);

describe('what a new version changes about earlier answers', () => {
  it('is nothing where nothing was changed', () => {
    expect(impactOf(fund, structuredClone(fund), subjects)).toEqual({
      compared: subjects.length,
      carriedOver: 0,
      changed: [],
      outcomes: [],
      byChange: [],
    });
  });

  it('is nothing where only words were changed', () => {
    const reworded = applyChanges(fund, [{ at: 'decisions/eligibility/label/ko', set: '자격' }]);
    expect(impactOf(fund, reworded, subjects).changed).toEqual([]);
  });

  it('names whose answer changes and the change without which it would not', () => {
    const after = applyChanges(withCap(99_999_999), [{ at: 'decisions/scoring/label/ko', set: '심사' }]);
    const report = impactOf(fund, after, subjects);
    expect(report.changed.length).toBeGreaterThan(0);
    for (const { causes, words } of report.changed) {
      expect(causes).toEqual(['parameters/operatingFund.cap']);
      expect(words.ko).toContain(' — ');
    }
    expect(report.byChange).toEqual([{ at: 'parameters/operatingFund.cap', count: report.changed.length }]);
    expect(report.outcomes.reduce((sum, { count }) => sum + count, 0)).toBe(report.changed.length);
  });

  it('compares with what was recorded, where that was under another version, and blames no change for it', () => {
    const [subject] = subjects;
    const recorded = {
      outcome: 'invalid',
      values: {},
      ruleSet: { id: 'self-support-fund/2023', hash: 'sha256:0' },
    } as const;
    const { changed } = impactOf(fund, fund, [{ ...subject!, recorded }]);
    expect(changed).toMatchObject([{ before: { outcome: 'invalid' }, causes: [] }]);
  });

  it('takes of an application, which holds the facts of several decisions, only what the decision asks for', () => {
    const [subject] = subjects.filter(({ decision }) => decision === 'amounts');
    const facts = { ...subject!.facts, committee: [] };
    const plain = impactOf(fund, withCap(1), [subject!]).changed;
    expect(impactOf(fund, withCap(1), [{ ...subject!, facts }]).changed).toEqual(plain);
  });

  it('says of a decision that is no longer there that there is none', () => {
    const [subject] = subjects;
    const after = applyChanges(fund, [{ at: `decisions/${subject!.decision}`, remove: true }]);
    expect(impactOf(fund, after, [subject!]).changed).toMatchObject([{ after: { outcome: 'noDecision' } }]);
  });
});

describe('what next year’s version changes about this year’s answers', () => {
  const CAP = 'parameters/operatingFund.cap';
  const begins = (from: string): VersionContent => applyChanges(fund, [{ at: 'manifest/inForce', set: { from } }]);
  const movedOn = (from: string, years: number): VersionContent => {
    const content = begins(from);
    return applyChanges(content, datesMovedOn(content, years));
  };
  const capped = (content: VersionContent, from: string): VersionContent =>
    applyChanges(content, [{ at: CAP, from, value: 70_000_000, source: ['F-004-20'] }]);
  /** They stand on 29 February 2024, or have instalments at the end of February: a day that not every year has. */
  const ON_A_LEAP_DAY = ['repayment-013', 'repayment-014', 'repayment-015', 'repayment-016', 'repayment-017'];

  it('is nothing where every date was moved on and nothing else', () => {
    const report = impactOf(fund, movedOn('2025-03-20', 1), subjects);
    expect(report.carriedOver).toBe(subjects.length);
    expect(report.changed.map(({ subject }) => subject)).toEqual(ON_A_LEAP_DAY);
  });

  it('is a value that holds from the new first day only, with that change as the cause', () => {
    const report = impactOf(fund, capped(movedOn('2025-03-20', 1), '2025-03-20'), subjects);
    const capChanged = report.changed.filter(({ subject }) => !ON_A_LEAP_DAY.includes(subject));
    expect(capChanged.length).toBeGreaterThan(5);
    for (const { causes } of capChanged) expect(causes).toEqual([CAP]);
  });

  it('is that nobody comes into the windows of last year, where those were left', () => {
    const [subject] = subjects.filter(({ id }) => id === 'eligibility-001');
    const { changed } = impactOf(fund, begins('2025-03-20'), [subject!]);
    expect(changed).toMatchObject([{ before: { outcome: 'yes' }, after: { outcome: 'no' } }]);
  });

  it('moves no date where the new version begins in the same year, but takes what holds from its first day', () => {
    const [subject] = subjects.filter(({ decision, id }) => decision === 'amounts' && id === 'amounts-001');
    const at = (asOf: string): ReturnType<typeof impactOf> =>
      impactOf(fund, capped(begins('2024-07-01'), '2024-07-01'), [{ ...subject!, asOf }]);
    for (const day of ['2024-04-11', '2024-06-30'])
      expect(at(day)).toMatchObject({ carriedOver: 1, changed: [{ causes: [CAP] }] });
    expect(at('2024-07-01')).toMatchObject({ carriedOver: 0, changed: [{ causes: [CAP] }] });
  });
});
