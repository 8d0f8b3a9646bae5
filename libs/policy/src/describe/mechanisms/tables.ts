import { withParticle } from '../../explain/particles.js';
import type { ValueExpression } from '../../rule-set/model.js';
import { formula, type ValueWords, type Wordings } from './wording.js';

/** A field of the rows of a table by its label. */
function columnLabel(table: ValueExpression, column: string, { context }: ValueWords): string {
  const id = typeof table === 'object' && 'fact' in table ? table.fact : '';
  const parameter = Object.hasOwn(context.ruleSet.parameters, id) ? context.ruleSet.parameters[id] : undefined;
  const found =
    parameter?.type === 'table' && Object.hasOwn(parameter.columns, column) ? parameter.columns[column] : undefined;
  return found ? context.text(found.label) : context.names.field(column);
}

/** What holds where a table or a map has no entry, in a sentence that follows. */
function lacking(key: ValueExpression, otherwise: ValueExpression | undefined, label: string, words: ValueWords): void {
  if (otherwise === undefined) return;
  const isKorean = words.context.language === 'ko';
  // A key that is looked up itself is another value than the one looked up first.
  const value = isNamed(key) ? '' : isKorean ? '그 값이 ' : ' for that value';
  words.tell(otherwise, (phrase) =>
    isKorean
      ? `${value}‘${label}’에 없는 경우는 ${phrase}입니다.`
      : `Where “${label}” has no entry${value}: ${phrase}.`,
  );
}
const isNamed = (value: ValueExpression): boolean => typeof value === 'object' && 'fact' in value;
const labelOf = (value: ValueExpression, words: ValueWords): string =>
  typeof value === 'object' && 'fact' in value ? words.context.names.of(value.fact, value.path) : words.phrase(value);
/** A key that is looked up itself stands in brackets. */
const keyOf = (key: ValueExpression, words: ValueWords): string =>
  isNamed(key) ? words.phrase(key) : `(${words.phrase(key)})`;

/** The value that finds the row. Where the column has the same name, it is said whose value it is: the entry's own or the one given. */
function sought(value: ValueExpression, column: string, words: ValueWords): string {
  const text = words.phrase(value);
  const isKorean = words.context.language === 'ko';
  if (text !== (isKorean ? column : `the ${column}`)) return text;
  const isOfEntry = typeof value === 'object' && 'fact' in value && words.isLocal(value.fact);
  if (isKorean) return isOfEntry ? `그 건의 ${text}` : `주어진 ${text}`;
  return isOfEntry ? 'that of the entry' : `${text} given`;
}

export const tables: Wordings<'row' | 'entry' | 'band'> = {
  row: {
    ko: ({ table, column, equals, give, otherwise }, words) => {
      const line = words.context.grammar.compare({
        subject: { text: columnLabel(table, column, words) },
        operator: 'equal',
        line: sought(equals, columnLabel(table, column, words), words),
        isLineNamed: true,
        isWanted: true,
      });
      lacking(equals, otherwise, words.list(table).label, words);
      const row = `${words.list(table).text}에서 ${line.say('when')} 줄`;
      return `${row}${give === undefined ? '' : `의 ${columnLabel(table, give, words)}`}`;
    },
    en: ({ table, column, equals, give, otherwise }, words) => {
      const label = columnLabel(table, column, words);
      lacking(equals, otherwise, words.list(table).label, words);
      const row = `the row of ${words.list(table).text} whose ${label} is ${sought(equals, label, words)}`;
      return give === undefined ? row : `the ${columnLabel(table, give, words)} in ${row}`;
    },
  },
  entry: {
    ko: ({ map, key, otherwise }, words) => {
      const looked = keyOf(key, words);
      lacking(key, otherwise, labelOf(map, words), words);
      return `${words.phrase(map)} 가운데 ${looked}에 해당하는 값`;
    },
    en: ({ map, key, otherwise }, words) => {
      const looked = keyOf(key, words);
      lacking(key, otherwise, labelOf(map, words), words);
      return `the value for ${looked} in ${words.phrase(map)}`;
    },
  },
  band: {
    ko: ({ of, table, from, to, give }, words) =>
      formula(
        `${words.list(table).text}에서 ${withParticle(words.phrase(of), '이/가')} ${columnLabel(table, from, words)} 이상이고 ${columnLabel(table, to, words)} 미만인 줄의 ${columnLabel(table, give, words)}`,
      ),
    en: ({ of, table, from, to, give }, words) =>
      formula(
        `the ${columnLabel(table, give, words)} in the row of ${words.list(table).text} in which ${words.phrase(of)} is at least the ${columnLabel(table, from, words)} and less than the ${columnLabel(table, to, words)}`,
      ),
  },
};
