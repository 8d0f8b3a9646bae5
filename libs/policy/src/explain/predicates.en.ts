/** An English predicate before its line: after "must", after one thing, after several. */
export interface Predicate {
  readonly must: string;
  readonly is: string;
  readonly are: string;
}
const state = (words: string): Predicate => ({ must: `be ${words}`, is: `is ${words}`, are: `are ${words}` });
const act = (verb: string, rest: string): Predicate => ({
  must: `${verb}${rest}`,
  is: `${verb}s${rest}`,
  are: `${verb}${rest}`,
});

/** Of every operator that holds a value against a line. */
export const predicates: Readonly<Record<string, Predicate>> = {
  equal: state(''),
  notEqual: state('other than '),
  lessThan: state('less than '),
  lessThanInclusive: state('at most '),
  greaterThan: state('more than '),
  greaterThanInclusive: state('at least '),
  before: state('before '),
  onOrBefore: state('on or before '),
  after: state('after '),
  onOrAfter: state('on or after '),
  in: state('one of: '),
  notIn: state('none of: '),
  contains: act('contain', ' '),
  doesNotContain: { must: 'not contain ', is: 'does not contain ', are: 'do not contain ' },
  containsAll: act('contain', ' all of: '),
  lacksSome: act('lack', ' one or more of: '),
};
/** Of an operator that has no words yet; a test forbids it. */
export const UNWORDED: Predicate = act('fit', ' ');

/** Whether something is there at all. */
export const presence = {
  given: state('given'),
  notGiven: { must: 'not be given', is: 'is not given', are: 'are not given' },
  someThere: { must: 'have at least one entry', is: 'has at least one entry', are: 'have at least one entry' },
  noneThere: { must: 'be empty', is: 'is empty', are: 'are empty' },
} as const satisfies Readonly<Record<string, Predicate>>;
