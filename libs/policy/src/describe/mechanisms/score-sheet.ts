import { withParticle } from '../../explain/particles.js';
import type { TableParameter, ValueExpression } from '../../rule-set/model.js';
import { formula, type ValueWords, type Wordings } from './wording.js';

type Sheet = Parameters<Wordings<'scoreSheet'>['scoreSheet']['ko']>[0];

function tableOf(value: ValueExpression, { context }: ValueWords): TableParameter | undefined {
  const id = typeof value === 'object' && 'fact' in value ? value.fact : '';
  const found = Object.hasOwn(context.ruleSet.parameters, id) ? context.ruleSet.parameters[id] : undefined;
  return found?.type === 'table' ? found : undefined;
}
/** What marks an item as an extra one, in the words of its table. */
function extraLabel({ items }: Sheet, words: ValueWords, otherwise: string): string {
  const column = tableOf(items, words)?.columns['extra'];
  return column ? words.context.text(column.label) : otherwise;
}
const isAsked = (value: ValueExpression): value is { fact: string } => typeof value === 'object' && 'fact' in value;

function notesInKorean(sheet: Sheet, words: ValueWords): void {
  const stated = sheet.total === undefined ? '' : '총점이 적혀 있으면 그 총점, 적혀 있지 않으면 ';
  words.note(`심사위원 한 명의 점수는 ${stated}항목별 점수의 합계입니다.`);
  const extra = `‘${extraLabel(sheet, words, '추가 항목')}’에 해당하는 항목`;
  if (isAsked(sheet.withExtra)) {
    const asked = words.compare(words.noun(sheet.withExtra), 'yes/no', { operator: 'equal', value: true });
    words.note(`${withParticle(extra, '은/는')} ${asked.say('when')} 경우에만 넣습니다.`);
  } else
    words.note(`${withParticle(extra, '은/는')} ${sheet.withExtra === true ? '언제나 넣습니다' : '넣지 않습니다'}.`);
  words.note(
    `심사위원 점수의 산술평균을 ${withParticle(words.phrase(sheet.fullMarks, 'points'), '으로/로')} 환산하며, 그 전에는 반올림하지 않습니다.`,
  );
  const bands = Object.values(sheet.bands).map((band) => words.phrase(band));
  if (bands.length > 0) words.note(`점수 구간은 ${bands.join(', ')}입니다.`);
}

function notesInEnglish(sheet: Sheet, words: ValueWords): void {
  const stated = sheet.total === undefined ? '' : 'the total of the sheet where one is stated, otherwise ';
  words.note(`One member’s score is ${stated}the sum of the marks by item.`);
  const extra = `Items marked “${extraLabel(sheet, words, 'extra')}”`;
  if (isAsked(sheet.withExtra)) {
    const asked = words.compare(words.noun(sheet.withExtra), 'yes/no', { operator: 'equal', value: true });
    words.note(`${extra} count only if ${asked.say('when')}.`);
  } else words.note(`${extra} ${sheet.withExtra === true ? 'always count' : 'do not count'}.`);
  words.note(
    `The arithmetic mean of the members’ scores is converted once to ${words.phrase(sheet.fullMarks, 'points')}, without rounding before.`,
  );
  const bands = Object.values(sheet.bands).map((band) => words.phrase(band));
  if (bands.length > 0) words.note(`The bands are ${bands.join(' and ')}.`);
}

export const scoreSheets: Wordings<'scoreSheet'> = {
  scoreSheet: {
    ko: (sheet, words) => {
      notesInKorean(sheet, words);
      return formula(
        `${withParticle(words.list(sheet.members).text, '을/를')} ${words.list(sheet.items).text}의 배점에 따라 집계한 결과`,
      );
    },
    en: (sheet, words) => {
      notesInEnglish(sheet, words);
      return formula(`${words.list(sheet.members).text} added up by ${words.list(sheet.items).text}`);
    },
  },
};
