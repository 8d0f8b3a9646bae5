import { own } from '../explain/lookup.js';
import type { Words } from '../policy-error.js';
import type { Spot } from './changes-of.js';
import { labelNoun, namedNoun, partOf, rowNoun, tableNoun, type Noun } from './nouns.js';
import type { SchemaNode } from './schema-node.js';

/** What an entry is where its definition says too little: by the property that holds it. */
const BY_HOLDER: Readonly<Record<string, Words>> = {
  values: { ko: '답', en: 'answer' },
  columns: { ko: '열', en: 'column' },
  options: { ko: '선택지', en: 'option' },
  words: { ko: '단어', en: 'word' },
  facts: { ko: '사실', en: 'fact' },
  parameters: { ko: '가정한 기준값', en: 'assumed parameter' },
  readings: { ko: '가정한 해석', en: 'assumed reading' },
  stages: { ko: '단계', en: 'stage' },
  grounds: { ko: '근거를 적는 부분', en: 'part that cites its grounds' },
  answers: { ko: '답한 경고', en: 'warning answered' },
  cells: { ko: '칸', en: 'cell' },
};
/** Definitions that are too general to say what an entry is. */
const GENERAL: ReadonlySet<string | undefined> = new Set([
  undefined,
  'anyJson',
  'derived',
  'field',
  'ruleOption',
  'name',
  'stageAsk',
  'literal',
]);
const ENTRY: Words = { ko: '항목', en: 'entry' };
/** Known by their ids, which need no quotes. */
const BY_ID: ReadonlySet<string> = new Set(['reading', 'note']);

/** @param owner what has the entry; none for a part of the version itself */
export function entryNoun(node: SchemaNode, holder: Spot, name: Words, owner: Noun | undefined): Noun {
  return partOf(owner, nounAlone(node, holder, name));
}

function nounAlone({ definition, kind }: SchemaNode, holder: Spot, name: Words): Noun {
  if (definition === 'plainParameter') return labelNoun(name);
  if (definition === 'tableParameter') return tableNoun(name);
  if (definition === 'tableRow') return rowNoun(name);
  const holderKey = holder.after.around.at(-1)?.key ?? '';
  const own = GENERAL.has(definition) && Object.hasOwn(BY_HOLDER, holderKey) ? BY_HOLDER[holderKey] : undefined;
  const what = own ?? kind ?? ENTRY;
  if (definition !== undefined && BY_ID.has(definition))
    return { ko: `${what.ko} ${name.ko}`, en: `the ${what.en} ${name.en}` };
  return namedNoun(what, name);
}

/** Properties that a sentence calls otherwise than a form does, because a form's label is no noun or says too little. */
const PROPERTIES: Readonly<Record<string, Words>> = {
  inForce: { ko: '적용 기간', en: 'period in force' },
  from: { ko: '시작일', en: 'first day' },
  to: { ko: '종료일', en: 'last day' },
  basedOn: { ko: '바탕이 된 버전', en: 'version it is based on' },
  publishedOn: { ko: '게시일', en: 'day of publication' },
  'datedValue.from': { ko: '적용일', en: 'day of effect' },
  'datedCells.from': { ko: '적용일', en: 'day of effect' },
  'tableWindow.from': { ko: '시작 열', en: 'column of the first day' },
  'tableWindow.to': { ko: '끝 열', en: 'column of the last day' },
  'transition.from': { ko: '앞 상태', en: 'state before' },
  'transition.to': { ko: '다음 상태', en: 'state after' },
  'rule.to': { ko: '판단하는 곳', en: 'body that decides' },
  'reading.chosen': { ko: '선택', en: 'choice' },
  'clause.says': { ko: '내용', en: 'meaning' },
  'note.says': { ko: '문제', en: 'problem' },
  appliesWhen: { ko: '적용 대상', en: 'case of application' },
  except: { ko: '예외', en: 'exception' },
  onlyWhen: { ko: '내야 하는 경우', en: 'case in which it is asked for' },
  stages: { ko: '단계별 제출', en: 'stages at which it is asked for' },
  expect: { ko: '기대하는 결과', en: 'expected result' },
  failed: { ko: '못 갖춘 요건', en: 'requirements that fail' },
  missing: { ko: '빠진 것', en: 'facts that are missing' },
  asOf: { ko: '기준일', en: 'day whose values hold' },
  suppliedBy: { ko: '제출자', en: 'supplier' },
  provedBy: { ko: '증빙 서류', en: 'proof' },
  whenAbsent: { ko: '적지 않았을 때의 뜻', en: 'meaning of its absence' },
  nullMeans: { ko: '비워 두었을 때의 뜻', en: 'meaning of an empty entry' },
  falseMeans: { ko: '‘아니요’의 뜻', en: 'meaning of “no”' },
  words: { ko: '단어 목록', en: 'word list' },
  'input.words': { ko: '쓸 수 있는 단어', en: 'list of allowed words' },
  readings: { ko: '함께 보일 해석', en: 'list of readings shown' },
  notes: { ko: '함께 보일 주석', en: 'list of notes shown' },
  rulesOff: { ko: '끄는 규칙', en: 'list of rules switched off' },
  who: { ko: '담당', en: 'person in charge' },
  when: { ko: '시기', en: 'time' },
  why: { ko: '까닭', en: 'reason' },
  notRule: { ko: '규칙이 아닌 까닭', en: 'reason why it is no rule' },
  knownFrom: { ko: '알려진 날', en: 'day it became known' },
  printed: { ko: '적힌 글', en: 'printed text' },
  restated: { ko: '다시 적힌 값', en: 'value printed again' },
  complete: { ko: '빠짐없는 표라는 표시', en: 'mark as complete' },
  end: { ko: '끝 상태라는 표시', en: 'mark as an end state' },
};

export function propertyWords({ definition }: SchemaNode, key: string, label: Words): Words {
  return own(PROPERTIES, `${definition ?? ''}.${key}`) ?? own(PROPERTIES, key) ?? label;
}
export const propertyNoun = (node: SchemaNode, key: string, label: Words, spot: Spot): Noun =>
  partOf(spot.noun, labelNoun(propertyWords(node, key, label)));
