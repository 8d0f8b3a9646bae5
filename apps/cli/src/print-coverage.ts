import type { CoverageItem, CoverageSide } from '#policy';
import { coloured, printLine } from './terminal.js';

type Language = 'ko' | 'en';

const KINDS: Readonly<Record<Language, Readonly<Record<CoverageItem['kind'], string>>>> = {
  ko: { rule: '규칙', row: '행', band: '구간' },
  en: { rule: 'rule', row: 'row', band: 'band' },
};
const SIDES: Readonly<Record<Language, Readonly<Record<CoverageSide, string>>>> = {
  ko: { met: '충족', notMet: '불충족', used: '적용', below: '경계 바로 아래', at: '경계', above: '경계 바로 위' },
  en: { met: 'met', notMet: 'not met', used: 'used', below: 'just below', at: 'on the line', above: 'just above' },
};
const NO_CASE: Readonly<Record<Language, string>> = { ko: '사례 없음', en: 'no case' };
const WAIVED: Readonly<Record<Language, string>> = { ko: '사례가 없어도 되는 까닭', en: 'why none is needed' };
/** So many ids tell who shows a side; the rest are counted. */
const MOST_IDS = 3;

/** One rule, row or band: its name and place, then each side with the cases that stand on it. */
export function printCoverage(item: CoverageItem, language: Language): void {
  const { at, kind, label, sides, isCovered, waivedBy } = item;
  const mark = isCovered ? coloured('green', '✓') : waivedBy ? coloured('gray', '–') : coloured('red', '✗');
  printLine(`${mark} ${KINDS[language][kind]} ${coloured('bold', label[language])} ${coloured('gray', at)}`);
  for (const { side, cases } of sides) printLine(`    ${SIDES[language][side]}: ${idsOf(cases, language)}`);
  if (waivedBy) printLine(`    ${WAIVED[language]}: ${waivedBy[language]}`);
}

function idsOf(cases: readonly string[], language: Language): string {
  if (cases.length === 0) return coloured('red', NO_CASE[language]);
  const more = cases.length - MOST_IDS;
  return cases.slice(0, MOST_IDS).join(', ') + (more > 0 ? ` (+${more})` : '');
}

export interface CoverageCount {
  readonly total: number;
  readonly covered: number;
  readonly waived: number;
  readonly open: number;
}

export function countCoverage(items: readonly CoverageItem[]): CoverageCount {
  const covered = items.filter(({ isCovered }) => isCovered).length;
  const waived = items.filter(({ isCovered, waivedBy }) => !isCovered && waivedBy).length;
  return { total: items.length, covered, waived, open: items.length - covered - waived };
}

/** @example "self-support-fund/2024: 107곳 가운데 103곳을 사례가 보여 줍니다. 까닭을 적은 곳 0, 남은 곳 4." */
export function coverageSummary(
  id: string,
  { total, covered, waived, open }: CoverageCount,
  language: Language,
): string {
  return language === 'ko'
    ? `${id}: ${total}곳 가운데 ${covered}곳을 사례가 보여 줍니다. 까닭을 적은 곳 ${waived}, 남은 곳 ${open}.`
    : `${id}: cases show ${covered} of ${total}; waived with a reason ${waived}, open ${open}.`;
}
