import { withParticle, type ParticlePair } from './particles.js';

/**
 * The forms of a Korean predicate: `must` before 합니다, 하고 or 하는데; `is` ends a sentence; `when` before 경우 or 것
 * (with 지 it asks whether); `and`, `or` before a further condition; `shall` before 것 in a list of demands.
 */
export type PredicateForm = 'must' | 'is' | 'when' | 'and' | 'or' | 'shall';
export type Predicate = Readonly<Record<PredicateForm, string>>;
/** @param line what a value is held against, in words */
export type PredicateOf = (line: string) => Predicate;

export const copula = (noun: string): Predicate => ({
  must: `${withParticle(noun, '이어/여')}야`,
  is: `${noun}입니다`,
  when: `${noun}인`,
  and: `${noun}이고`,
  or: `${noun}이거나`,
  shall: `${noun}일`,
});

/** @param when the only form that a stem ending in a consonant does not settle: 넘는, but 같은 */
const stem = (text: string, must: string, when: string): Predicate => ({
  must,
  is: `${text}습니다`,
  when,
  and: `${text}고`,
  or: `${text}거나`,
  shall: `${text}을`,
});

const EXCEED = stem('넘', '넘어야', '넘는');
const SAME = stem('같', '같아야', '같은');
/** After a verb 않는, after an adjective 않은. */
const verbNot = (verb: string): Predicate => stem(`${verb}지 않`, `${verb}지 않아야`, `${verb}지 않는`);
const adjectiveNot = (adjective: string): Predicate =>
  stem(`${adjective}지 않`, `${adjective}지 않아야`, `${adjective}지 않은`);
const doing = (noun: string): Predicate => ({
  must: `${noun}해야`,
  is: `${noun}합니다`,
  when: `${noun}하는`,
  and: `${noun}하고`,
  or: `${noun}하거나`,
  shall: `${noun}할`,
});
const DIFFERENT: Predicate = {
  must: '달라야',
  is: '다릅니다',
  when: '다른',
  and: '다르고',
  or: '다르거나',
  shall: '다를',
};
export const IS_NOT: Predicate = {
  must: '아니어야',
  is: '아닙니다',
  when: '아닌',
  and: '아니고',
  or: '아니거나',
  shall: '아닐',
};
export const EXISTS = stem('있', '있어야', '있는');
export const LACKS = stem('없', '없어야', '없는');
/** Of a day inside a window: 기간에 들어야. */
export const LIES_IN: Predicate = {
  must: '들어야',
  is: '듭니다',
  when: '드는',
  and: '들고',
  or: '들거나',
  shall: '들',
};
export const LIES_OUTSIDE = verbNot('들');

/** Of a case under a named condition: 해당하여야. */
export const FALLS: Predicate = {
  must: '해당해야',
  is: '해당합니다',
  when: '해당하는',
  and: '해당하고',
  or: '해당하거나',
  shall: '해당할',
};
export const DOES_NOT_FALL = verbNot('해당하');

/** The same predicate with words before it. */
export const after = (before: string, predicate: Predicate): Predicate => ({
  must: before + predicate.must,
  is: before + predicate.is,
  when: before + predicate.when,
  and: before + predicate.and,
  or: before + predicate.or,
  shall: before + predicate.shall,
});
const noun =
  (words: string): PredicateOf =>
  (line) =>
    copula(line + words);
const fixed =
  (words: string, predicate: Predicate): PredicateOf =>
  (line) =>
    after(line + words, predicate);
const joined =
  (pair: ParticlePair, predicate: Predicate, between = ' '): PredicateOf =>
  (line) =>
    after(withParticle(line, pair) + between, predicate);

/** Of every operator that holds a value against a line. */
export const predicates: Readonly<Record<string, PredicateOf>> = {
  lessThan: noun(' 미만'),
  lessThanInclusive: noun(' 이하'),
  greaterThan: joined('을/를', EXCEED),
  greaterThanInclusive: noun(' 이상'),
  before: noun('보다 앞'),
  onOrBefore: fixed('보다 ', adjectiveNot('늦')),
  after: noun('보다 뒤'),
  onOrAfter: fixed('보다 ', adjectiveNot('빠르')),
  in: noun(' 가운데 하나'),
  notIn: fixed('에 ', verbNot('들')),
  contains: joined('을/를', doing('포함')),
  doesNotContain: joined('을/를', verbNot('포함하')),
  containsAll: joined('을/를', after('모두 ', doing('포함'))),
  lacksSome: fixed(' 가운데 빠진 것이 ', EXISTS),
};
/** `equal` and its opposite, to a literal: ‘예’여야; or to something named: 한도와 같아야. */
export const equality: Readonly<Record<'literal' | 'named', Readonly<Record<string, PredicateOf>>>> = {
  literal: { equal: copula, notEqual: joined('이/가', IS_NOT) },
  named: { equal: joined('과/와', SAME), notEqual: joined('과/와', DIFFERENT) },
};

/** Whether something is there at all. */
export const presence = {
  given: after('적혀 ', EXISTS),
  notGiven: after('적혀 ', adjectiveNot('있')),
  someThere: after('하나 이상 ', EXISTS),
  noneThere: LACKS,
} as const;
