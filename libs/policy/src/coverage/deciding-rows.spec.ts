import { realContents } from '../../../../test/builders/real-rule-sets.js';
import { canonicalJson } from '../rule-set/canonical.js';
import { coverageOf } from './coverage-of.js';
import { decidingRows } from './deciding-rows.js';

const fund = (await realContents()).find(({ ruleSet }) => ruleSet.manifest.id === 'self-support-fund/2024')!;
const asked = (id: string) => fund.cases[id]!;
const placesOf = (id: string): readonly string[] => decidingRows(fund.ruleSet, asked(id)).map(({ at }) => at);

describe('the rows that an answer came from', () => {
  it('are the steps of the scale and the items that were marked, by place and in both languages', () => {
    const found = decidingRows(fund.ruleSet, asked('scoring-050'));
    expect(found.map(({ at }) => at)).toEqual([
      'parameters/scoring.items/rows/socialPurpose',
      'parameters/scoring.items/rows/stability',
      'parameters/scoring.items/rows/competitiveness',
      'parameters/scoring.items/rows/amountFitness',
      'parameters/scoring.bands20/values/2024-03-27/value/3',
      'parameters/scoring.bands30/values/2024-03-27/value/1',
    ]);
    expect(found.at(-1)?.label).toEqual({
      ko: '30점 항목의 점수 구간: 18점',
      en: 'bands of an item of 30 points: 18 points',
    });
  });

  it('are the row of a use and the row of the table that forbids it', () => {
    const places = placesOf('spending-009');
    expect(places).toHaveLength(2);
    expect(places).toContain('decisions/spending/derive/judged/value/each/give/decisionTable/rows/restricted-use');
    expect(places).toContain('parameters/spending.uses/rows/goodwillPremium');
  });

  it('of every case are those that the coverage counts the case for', () => {
    const all = Object.values(fund.cases);
    const counted = coverageOf(fund.ruleSet, all).filter(({ kind }) => kind !== 'rule');
    // A case in twenty: each asks the whole rule set anew.
    for (const one of all.filter(({ overlay }, index) => overlay === undefined && index % 20 === 0)) {
      const shown = counted.filter(({ sides }) => sides.some((s) => s.side === 'used' && s.cases.includes(one.id)));
      expect([one.id, placesOf(one.id)]).toEqual([one.id, shown.map(({ at }) => at)]);
    }
  });

  it('are none where the facts do not fit, and change nothing of what they are asked about', () => {
    const before = canonicalJson(fund.ruleSet);
    expect(decidingRows(fund.ruleSet, { ...asked('scoring-050'), facts: { committee: 'five' } })).toEqual([]);
    expect(decidingRows(fund.ruleSet, { ...asked('scoring-050'), decision: 'none' })).toEqual([]);
    expect(canonicalJson(fund.ruleSet)).toBe(before);
  });
});
