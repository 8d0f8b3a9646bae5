import type { ValueExpression } from '../../rule-set/model.js';
import type { Noun } from '../clause.js';
import { formula, type Phrase, type ValueWords, type Wordings } from './wording.js';

type Table = Parameters<Wordings<'decisionTable'>['decisionTable']['ko']>[0];

/** What a column is called in its cells; what stands behind the name is told in a sentence of its own. */
function columnNoun(value: ValueExpression, words: ValueWords): Noun {
  if (typeof value === 'object' && 'fact' in value) return words.noun(value);
  const given = typeof value === 'object' && 'row' in value ? value.row?.give : undefined;
  const table = typeof value === 'object' && 'row' in value ? value.row?.table : undefined;
  if (given === undefined || table === undefined) return { text: words.phrase(value) };
  const { context } = words;
  const label = words.within('#row', table, () => words.noun({ fact: '#row', path: given }));
  words.note(context.grammar.means(label.text.replace(/^the /, ''), words.phrase(value)));
  return label;
}

function rowsInWords({ columns, rows, otherwise }: Table, words: ValueWords): Phrase {
  const isKorean = words.context.language === 'ko';
  const unit = words.unit({ decisionTable: { columns, rows, ...(otherwise === undefined ? {} : { otherwise }) } });
  const nouns = new Map(Object.entries(columns).map(([name, value]) => [name, columnNoun(value, words)]));
  const texts = rows.map(({ when, then }, index) => {
    const parts = Object.entries(when).map(([name, cell]) => ({
      kind: 'leaf' as const,
      clause: words.compare(nouns.get(name) ?? { text: name }, words.unit(columns[name] ?? { nothing: true }), cell),
    }));
    const clause = words.context.grammar.join({ kind: 'all', parts }).say('when');
    const value = words.phrase(then, unit);
    return isKorean ? `(${index + 1}) ${clause} 경우 ${value}` : `(${index + 1}) if ${clause}, ${value}`;
  });
  const rest = words.phrase(otherwise ?? { nothing: true }, unit);
  words.note(
    isKorean
      ? `판단 차례: ${texts.join('; ')}; 그 밖의 경우는 ${rest}입니다.`
      : `Order of judging: ${texts.join('; ')}; otherwise ${rest}.`,
  );
  return formula(isKorean ? '판단 차례에서 처음 해당하는 결과' : 'the first finding that fits in the order of judging');
}

export const decisionTables: Wordings<'decisionTable'> = {
  decisionTable: { ko: rowsInWords, en: rowsInWords },
};
