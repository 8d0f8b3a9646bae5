import { withParticle } from '../explain/particles.js';
import {
  after,
  copula,
  DOES_NOT_FALL,
  equality,
  EXISTS,
  FALLS,
  IS_NOT,
  LACKS,
  LIES_IN,
  LIES_OUTSIDE,
  predicates,
  presence,
  type Predicate,
} from '../explain/predicates.ko.js';
import { isPlain, type Clause, type Compared, type Noun, type Tree } from './clause.js';
import type { Grammar, Stop } from './grammar.js';

const quoted = (text: string): string => `‘${text}’`;
const noun = (text: string): Noun => ({ text });

function clause({ text }: Noun, predicate: Predicate): Clause {
  return {
    say: (form) => `${withParticle(text, form === 'must' ? '은/는' : '이/가')} ${predicate[form]}`,
  };
}

/** @returns undefined for an operator without words; a test forbids it */
export function predicateInKorean({ operator, line, isLineNamed, isWanted }: Compared): Predicate | undefined {
  if (operator === 'present') return isWanted ? presence.given : presence.notGiven;
  if (operator === 'empty') return isWanted ? presence.noneThere : presence.someThere;
  return (predicates[operator] ?? equality[isLineNamed ? 'named' : 'literal'][operator])?.(line);
}

function compare(compared: Compared): Clause {
  const before = compared.each === 'every' ? '모두 ' : compared.each === 'some' ? '하나 이상이 ' : '';
  return clause(compared.subject, after(before, predicateInKorean(compared) ?? copula(compared.line)));
}

/** What has parts of its own stands in a longer sentence as a case: …이고 …인 경우이거나. */
function part(tree: Tree): Clause {
  if (tree.kind === 'leaf') return tree.clause;
  const inner = join(tree);
  const asCase = copula('경우');
  return { say: (form) => `${inner.say('when')} ${asCase[form]}` };
}

function join(tree: Tree): Clause {
  if (tree.kind === 'leaf') return tree.clause;
  const clauses = tree.parts.map(part);
  const last = clauses.at(-1);
  const between = tree.kind === 'any' ? 'or' : 'and';
  const joined: Clause = {
    say: (form) => {
      const before = clauses
        .slice(0, -1)
        .map((one) => one.say(form === 'must' && between === 'and' ? 'must' : between));
      const glue = form === 'must' && between === 'and' ? ' 하고, ' : ', ';
      return [...before, last?.say(form) ?? ''].join(glue);
    },
  };
  if (tree.kind !== 'notAll') return joined;
  return { say: (form) => `${joined.say('when')} 경우가 ${IS_NOT[form]}` };
}

const MARKS = ['가', '나', '다', '라', '마', '바', '사', '아', '자', '차'];

/** Items of a numbered list; one with many parts has a list of its own inside. */
function items(parts: readonly Tree[], form: 'shall' | 'when', mark: (index: number) => string): string {
  return parts
    .map((tree, index) => {
      const end = form === 'shall' ? '것' : '경우';
      if (isPlain(tree) || tree.kind === 'leaf') return `${mark(index)} ${join(tree).say(form)} ${end}`;
      const inner = items(tree.parts, tree.kind === 'notAll' ? 'when' : form, (at) => `(${MARKS[at] ?? at + 1})`);
      return `${mark(index)} ${HEADS[tree.kind][form]} ― ${inner}`;
    })
    .join('; ');
}
const HEADS = {
  all: { shall: '다음을 모두 갖출 것', when: '다음에 모두 해당하는 경우' },
  any: { shall: '다음 가운데 하나 이상을 갖출 것', when: '다음 가운데 하나 이상에 해당하는 경우' },
  notAll: { shall: '다음에 모두 해당하지는 않을 것', when: '다음에 모두 해당하지는 않는 경우' },
} as const;
const numbered = (index: number): string => `(${index + 1})`;

function require(tree: Tree): string {
  if (isPlain(tree) || tree.kind === 'leaf') return `${join(tree).say('must')} 합니다.`;
  switch (tree.kind) {
    case 'all':
      return `다음을 모두 갖추어야 합니다: ${items(tree.parts, 'shall', numbered)}.`;
    case 'any':
      return `다음 가운데 하나 이상을 갖추어야 합니다: ${items(tree.parts, 'shall', numbered)}.`;
    case 'notAll':
      return `다음에 모두 해당하여서는 안 됩니다: ${items(tree.parts, 'when', numbered)}.`;
  }
}

/** "…인 경우" with what follows it; a long condition comes after, as a numbered list. */
function inCase(tree: Tree, tail: string): string {
  if (isPlain(tree) || tree.kind === 'leaf') return `${join(tree).say('when')} 경우${tail}.`;
  const inner = items(tree.parts, 'when', numbered);
  return `${HEADS[tree.kind].when}${tail}: ${inner}.`;
}

function tailOf(stop: Stop): string {
  switch (stop.kind) {
    case 'refuse':
      return '에는 받아들일 수 없습니다';
    case 'open':
      return `에 대해서는 ${withParticle(stop.publication, '이/가')} 정하지 않아 담당자가 판단합니다`;
    case 'refer':
      return `에는 ${withParticle(stop.to, '이/가')} 결정하거나 처리합니다`;
    case 'warn':
      return `에는 ${withParticle(quoted(stop.label), '을/를')} 알립니다`;
  }
}

/** The same without a condition before it: 받아들일 수 없습니다. */
const always = (stop: Stop): string => tailOf(stop).replace(/^(?:에는|에 대해서는) /, '');

/** No two pairs of brackets one after the other: 지급 대상 보장구분(창업 당시)인 수급자. */
function valued(label: string, value: string, _isSeveral: boolean, readAloud: string | undefined): string {
  if (label.endsWith(')')) return `${label}인 ${readAloud === undefined ? value : `${readAloud}(${value})`}`;
  return `${label}(${readAloud === undefined ? value : `${readAloud} = ${value}`})`;
}

export const koreanGrammar: Grammar = {
  noun,
  term: quoted,
  valued,
  explained: ({ text }, definition) => noun(`${text}(${definition})`),
  listed: (texts) => texts.join(', '),
  partOf: (whole, field) => noun(`${quoted(whole)}의 ${field}`),
  ofThat: (list, field) => noun(`해당 ${list}의 ${field}`),
  element: () => noun('해당 값'),
  table: (label) => `${quoted(label)} 표`,
  compare,
  inside: (subject, from, to, isDenied) =>
    clause(subject, after(`${from}부터 ${to}까지의 기간에 `, isDenied ? LIES_OUTSIDE : LIES_IN)),
  named: (label, isDenied) => ({ say: (form) => `${quoted(label)}에 ${(isDenied ? DOES_NOT_FALL : FALLS)[form]}` }),
  exists: (subject, isDenied) => clause(subject, isDenied ? LACKS : EXISTS),
  join,
  whether: (one) => `${one.say('when')}지 여부`,
  require,
  stop: (tree, stop) => inCase(tree, tailOf(stop)),
  onlyIf: (tree) => inCase(tree, '에만 적용합니다'),
  except: (tree, isDemand) =>
    isDemand ? `예외: ${inCase(tree, '에는 이 요건을 갖추지 않아도 됩니다')}` : inCase(tree, '에도 같습니다'),
  off: () => '이 규칙을 적용하지 않습니다.',
  always: (stop) => `이 해석에서는 언제나 ${always(stop)}.`,
  adopted: (reading, option, sentence) => `채택(해석 ${reading} ${quoted(option)}): ${sentence}`,
  otherwise: (reading, option, sentence) => `다른 해석(${reading} ${quoted(option)}): ${sentence}`,
  means: (label, phrase) => `여기서 ${withParticle(quoted(label), '은/는')} ${phrase}입니다.`,
  defines: (label, phrase) => `${withParticle(quoted(label), '은/는')} ${phrase}입니다.`,
  answer: (label, phrase) => `${withParticle(quoted(label), '은/는')} ${phrase}입니다.`,
  namedMeans: (label, tree) => `여기서 ${withParticle(quoted(label), '은/는')} ${inCase(tree, '를 말합니다')}`,
  absent: (value) =>
    value === undefined ? '적지 않으면 없는 것으로 봅니다.' : `적지 않으면 ${withParticle(value, '으로/로')} 봅니다.`,
  byReading: (reading, chosen, others) =>
    `${chosen}(해석 ${reading}에 따름${others.map(([option, value]) => `; ${quoted(option)}의 해석에서는 ${value}`).join('')})`,
};
