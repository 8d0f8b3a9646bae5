import { says, type NameKind, type SchemaWords } from './property-words.js';

/** Words of what stands inside a mechanism's arguments; the arguments themselves are worded where they are declared. */
export const argumentWords: SchemaWords = {
  'choose.cases.name': says(
    ['경우의 식별자', 'id of the case'],
    ['버전이 바뀌어도 그대로 두는 영문 이름입니다.', 'An English name that stays the same across versions.'],
    { names: 'newId' },
  ),
  'choose.cases.when': says(
    ['조건', 'when'],
    ['이 조건에 해당하면 이 값을 씁니다.', 'Where this is met, the value is taken.'],
  ),
  'choose.cases.then': says(['값', 'then'], ['이 경우의 값입니다.', 'The value in this case.']),
  'decisionTable.rows.when': says(
    ['칸의 조건', 'cells'],
    ['비워 둔 칸은 따지지 않습니다.', 'A cell that is left out does not matter.'],
    { keys: 'column' },
  ),
  'decisionTable.rows.when.operator': says(
    ['비교 방법', 'operator'],
    ['어떻게 견주는지 고릅니다.', 'How the two are compared.'],
  ),
  'decisionTable.rows.when.value': says(
    ['기준', 'compared with'],
    ['적은 값이나 다른 이름과 견줍니다.', 'A value written here, or another name.'],
  ),
  'decisionTable.rows.then': says(['결과', 'then'], ['이 행이 맞을 때의 값입니다.', 'The value when this row fits.']),
};

/** What the names among a mechanism's arguments refer to. */
export const argumentNames: Readonly<Record<string, { readonly names?: NameKind; readonly keys?: NameKind }>> = {
  'row.column': { names: 'column' },
  'row.give': { names: 'column' },
  'band.from': { names: 'column' },
  'band.to': { names: 'column' },
  'band.give': { names: 'column' },
  'field.name': { names: 'column' },
  'reading.id': { names: 'reading' },
  'reading.options': { keys: 'option' },
  record: { keys: 'newId' },
  'decisionTable.columns': { keys: 'newId' },
  met: { names: 'rule' },
  outcomeOf: { names: 'rule' },
  namesMet: { names: 'condition' },
  'count.as': { names: 'newId' },
  'sumOf.as': { names: 'newId' },
  'each.as': { names: 'newId' },
  'anyOf.as': { names: 'newId' },
  'everyOf.as': { names: 'newId' },
  'noneOf.as': { names: 'newId' },
  'shareAbove.as': { names: 'newId' },
  'countBy.as': { names: 'newId' },
  'scoreSheet.called': { names: 'fact' },
  'scoreSheet.total': { names: 'column' },
  'scoreSheet.marks': { names: 'column' },
  'scoreSheet.bands': { keys: 'newId' },
};
