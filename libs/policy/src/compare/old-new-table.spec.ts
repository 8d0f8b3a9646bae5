import { realRuleSets } from '../../../../test/builders/real-rule-sets.js';
import { applyChanges } from '../rule-set/amend.js';
import { contentOfFiles } from '../rule-set/content.js';
import type { Change } from '../rule-set/model.js';
import { oldNewTable, type OldNewRow } from './old-new-table.js';
import type { Segment } from './word-diff.js';

const { folders } = await realRuleSets();
const { content } = contentOfFiles(folders.find(({ id }) => id === 'self-support-fund/2024')?.files ?? {});
if (!content) throw new Error('not read');
const rows = (...changes: Change[]): readonly OldNewRow[] => oldNewTable(content, applyChanges(content, changes));
const text = (segments: readonly Segment[]): string => segments.map((one) => one.text).join('');
const marked = (segments: readonly Segment[]): readonly string[] =>
  segments.filter(({ changed }) => changed).map((one) => one.text.trim());
const rule = 'decisions/eligibility/require/already-supported';

describe('the table of old and new text', () => {
  it('shows a rule by its whole sentences once, however much of it changed, with the words marked', () => {
    const [row, ...others] = rows(
      { at: `${rule}/conditions/all/already-supported-is-false/value`, set: true },
      { at: `${rule}/appliesWhen`, set: { name: 'in-round-one', fact: 'round', operator: 'equal', value: 1 } },
    );
    expect(others).toEqual([]);
    expect(row).toMatchObject({ at: rule, kind: 'changed', sources: ['F-004-15'] });
    expect(row && text(row.before.ko)).toBe('창업자금 기 선정·지원 여부는 ‘아니오’여야 합니다.');
    expect(row && marked(row.before.ko)).toEqual(['‘아니오’여야']);
    expect(row && marked(row.after.ko)[0]).toBe('‘예’여야');
  });

  it('gives what the sentences do not show a row of its own', () => {
    const found = rows(
      { at: `${rule}/source`, set: ['F-004-14'] },
      { at: `${rule}/conditions/all/already-supported-is-false/value`, set: true },
    );
    expect(found.map(({ at }) => at)).toEqual([rule, `${rule}/source`]);
  });

  it('shows a parameter with its days of effect, and one side empty where something came or went', () => {
    const [value, paper] = rows(
      { at: 'parameters/scoring.passLine', from: '2025-01-01', value: 72, source: ['product'] },
      { at: 'papers/budget', remove: true },
    );
    expect(value && marked(value.after.ko)).toEqual(['70점; 2025년 1월 1일부터 72점']);
    expect(paper).toMatchObject({ at: 'papers/budget', kind: 'removed', after: { ko: [], en: [] } });
  });
});
