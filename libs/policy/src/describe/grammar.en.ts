import { capitalised, enumerated } from '../explain/language.js';
import { predicates, presence, type Predicate } from '../explain/predicates.en.js';
import { isPlain, type Clause, type Compared, type Noun, type Tree } from './clause.js';
import { englishNoun } from './english-noun.js';
import type { Grammar, Stop } from './grammar.js';

const quoted = (text: string): string => `“${text}”`;
const the = (text: string): string => `the ${text.replace(/^the /, '')}`;

function clause({ text, isPlural }: Noun, { must, is, are }: Predicate, line = ''): Clause {
  return {
    say: (form) => `${text} ${form === 'must' ? `must ${must}` : isPlural === true ? are : is}${line}`.trimEnd(),
  };
}

const NOT_LITERAL: Predicate = { must: 'not be ', is: 'is not ', are: 'are not ' };
/** Of a list that has a name: "one of the accepted cards (…)". */
const OF_NAMED: Readonly<Record<string, Predicate>> = {
  in: { must: 'be one of ', is: 'is one of ', are: 'are one of ' },
  notIn: { must: 'be none of ', is: 'is none of ', are: 'are none of ' },
  containsAll: { must: 'contain all of ', is: 'contains all of ', are: 'contain all of ' },
  lacksSome: { must: 'lack one or more of ', is: 'lacks one or more of ', are: 'lack one or more of ' },
};
const BE: Predicate = { must: 'be ', is: 'is ', are: 'are ' };
const SAME: Predicate = { must: 'be the same as ', is: 'is the same as ', are: 'are the same as ' };
const DIFFERENT: Predicate = { must: 'differ from ', is: 'differs from ', are: 'differ from ' };

/** @returns undefined for an operator without words; a test forbids it */
export function predicateInEnglish({ operator, isLineNamed, isLineList, isWanted }: Compared): Predicate | undefined {
  if (operator === 'present') return isWanted ? presence.given : presence.notGiven;
  if (operator === 'empty') return isWanted ? presence.noneThere : presence.someThere;
  if (operator === 'equal' && isLineNamed) return SAME;
  if (operator === 'notEqual') return isLineNamed ? DIFFERENT : NOT_LITERAL;
  if (operator === 'in' && isLineList === true) return BE;
  return OF_NAMED[operator] ?? predicates[operator];
}

function compare(compared: Compared): Clause {
  const { subject, each, operator, line } = compared;
  const entry = each === 'every' ? 'each entry of' : each === 'some' ? 'at least one entry of' : undefined;
  if (operator === 'empty' && entry === undefined) return entries(subject, compared.isWanted);
  const isFlag = operator === 'present' || operator === 'empty';
  const predicate = predicateInEnglish(compared) ?? BE;
  return clause(entry === undefined ? subject : { text: `${entry} ${subject.text}` }, predicate, isFlag ? '' : line);
}

const entries = ({ text }: Noun, isNoneWanted: boolean): Clause => ({
  say: (form) =>
    `there ${form === 'must' ? 'must be' : 'is'} ${isNoneWanted ? 'no entry' : 'at least one entry'} among ${text}`,
});

function join(tree: Tree): Clause {
  if (tree.kind === 'leaf') return tree.clause;
  const clauses = tree.parts.map((part) => {
    const inner = join(part);
    const hasParts = part.kind !== 'leaf';
    return { say: (form) => (hasParts ? `(${inner.say(form)})` : inner.say(form)) } satisfies Clause;
  });
  const glue = tree.kind === 'any' ? ' or ' : ' and ';
  if (tree.kind === 'notAll')
    return { say: () => `it is not the case that ${clauses.map((one) => one.say('when')).join(glue)}` };
  return {
    say: (form) => {
      const texts = clauses.map((one) => one.say(form));
      if (form !== 'must' || texts.length < 2) return texts.join(glue);
      return tree.kind === 'any' ? `either ${texts.join(', or ')}` : texts.join(', and ');
    },
  };
}

const HOLDS: Predicate = { must: 'hold', is: 'holds', are: 'hold' };
const FAILS: Predicate = { must: 'not hold', is: 'does not hold', are: 'do not hold' };
const LETTERS = 'abcdefghij';
const HEADS = {
  all: 'all of these hold',
  any: 'at least one of these holds',
  notAll: 'not all of these hold',
} as const;

function items(parts: readonly Tree[], mark: (index: number) => string): string {
  return parts
    .map((tree, index) => {
      if (isPlain(tree) || tree.kind === 'leaf') return `${mark(index)} ${join(tree).say('when')}`;
      return `${mark(index)} ${HEADS[tree.kind]} ― ${items(tree.parts, (at) => `(${LETTERS[at] ?? at + 1})`)}`;
    })
    .join('; ');
}
const numbered = (index: number): string => `(${index + 1})`;

function require(tree: Tree): string {
  if (isPlain(tree) || tree.kind === 'leaf') return `${capitalised(join(tree).say('must'))}.`;
  const head = {
    all: 'All of these must hold',
    any: 'At least one of these must hold',
    notAll: 'These must not all hold together',
  }[tree.kind];
  return `${head}: ${items(tree.parts, numbered)}.`;
}

/** @param before ends in "if", "only if" */
function inCase(before: string, tree: Tree, after = ''): string {
  if (isPlain(tree) || tree.kind === 'leaf') return `${before} ${join(tree).say('when')}${after}.`;
  return `${before} ${HEADS[tree.kind]}${after}: ${items(tree.parts, numbered)}.`;
}

function stopped(tree: Tree, stop: Stop): string {
  switch (stop.kind) {
    case 'refuse':
      return inCase('This cannot be accepted if', tree);
    case 'open':
      return inCase(`The ${stop.publication} has no rule, and an officer decides, if`, tree);
    case 'refer':
      return inCase(`${capitalised(the(stop.to))} decides or deals with it if`, tree);
    case 'warn':
      return `If ${join(tree).say('when')}, this is pointed out: ${stop.label}.`;
  }
}

function always(stop: Stop): string {
  switch (stop.kind) {
    case 'refuse':
      return 'Under this reading nothing is accepted.';
    case 'open':
      return `Under this reading the ${stop.publication} always lacks a rule, and an officer decides.`;
    case 'refer':
      return `Under this reading ${the(stop.to)} always decides or deals with it.`;
    case 'warn':
      return `Under this reading this is always pointed out: ${stop.label}.`;
  }
}

/** “arrears” means …; a case or a question after its own verb or a colon. */
const defined = (label: string, phrase: string): string =>
  `${quoted(label)} ${phrase.startsWith('whether ') ? 'says' : /^(?:if|only if|for) /.test(phrase) ? 'means:' : 'means'} ${phrase}`;

export const englishGrammar: Grammar = {
  noun: englishNoun,
  term: quoted,
  valued: (label, value, isSeveral) =>
    isSeveral ? `${englishNoun(label, false, false).text} (${value})` : `${value} (${label})`,
  listed: (texts, operator) => enumerated(texts, operator === 'in' ? 'or' : 'and'),
  explained: (noun, definition) => ({ ...noun, text: `${noun.text} (${definition})` }),
  partOf: (whole, field, isYesOrNo) => {
    const { text, isPlural } = englishNoun(field, isYesOrNo, false);
    return { text: `${text} in ${quoted(whole)}`, ...(isPlural === undefined ? {} : { isPlural }) };
  },
  ofThat: (list, field) => ({ text: `the ${field} of that entry of ${quoted(list)}` }),
  element: () => ({ text: 'the entry' }),
  table: (label) => `the table ${quoted(label)}`,
  compare,
  inside: (subject, from, to, isDenied) => {
    const no = isDenied ? 'not ' : '';
    return clause(subject, {
      must: `${no}lie in the period from ${from} to ${to}`,
      is: isDenied ? `does not lie in the period from ${from} to ${to}` : `lies in the period from ${from} to ${to}`,
      are: isDenied ? `do not lie in the period from ${from} to ${to}` : `lie in the period from ${from} to ${to}`,
    });
  },
  named: (label, isDenied) => clause({ text: quoted(label) }, isDenied ? FAILS : HOLDS),
  exists: ({ text }, isDenied) => ({
    say: (form) => `there ${form === 'must' ? 'must be' : 'is'} ${isDenied ? 'no' : 'at least one'} ${text}`,
  }),
  join,
  whether: (one) => `whether ${one.say('when')}`,
  require,
  stop: stopped,
  onlyIf: (tree) => inCase('This applies only if', tree),
  except: (tree, isDemand) => inCase(isDemand ? 'Exception: this is not needed if' : 'The same holds if', tree),
  off: () => 'This rule is not applied.',
  always,
  adopted: (reading, option, sentence) => `Adopted (reading ${reading}, ${quoted(option)}): ${sentence}`,
  otherwise: (reading, option, sentence) => `Other reading (${reading}, ${quoted(option)}): ${sentence}`,
  means: (label, phrase) => `Here ${defined(label, phrase)}.`,
  defines: (label, phrase) => `${defined(label, phrase)}.`,
  answer: (label, phrase) => `${capitalised(label)}: ${phrase}.`,
  namedMeans: (label, tree) => inCase(`Here ${quoted(label)} holds if`, tree),
  absent: (value) =>
    value === undefined ? 'When left out, it is taken as not there.' : `When left out, it is taken as ${value}.`,
  byReading: (reading, chosen, others) =>
    `${chosen} (by reading ${reading}${others.map(([option, value]) => `; read as ${quoted(option)}: ${value}`).join('')})`,
};
