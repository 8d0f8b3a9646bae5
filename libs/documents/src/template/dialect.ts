/** What may stand in a place of a helper: a value of the data, the number of a round, or a literal of these kinds. */
export type Argument = 'path' | 'index' | 'literal' | 'text' | 'particles';

/** The helpers of the dialect with what each takes. There are no others. */
export const HELPERS = {
  won: ['path'],
  wonWords: ['path'],
  date: ['path'],
  dateTime: ['path'],
  percent: ['path'],
  josa: ['path', 'particles'],
  check: ['path', 'literal'],
  inc: ['index'],
  join: ['path', 'text'],
  eq: ['path', 'literal'],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;
export type HelperName = keyof typeof HELPERS;
export const isHelper = (name: string): name is HelperName => Object.hasOwn(HELPERS, name);

/** Of these one stands in a template only to ask: inside `if` and `unless`. */
export const ASKING: HelperName = 'eq';

export const BLOCKS = ['each', 'if', 'unless', 'with'] as const;
export type BlockName = (typeof BLOCKS)[number];
export const isBlock = (name: string): name is BlockName => (BLOCKS as readonly string[]).includes(name);

/** What a loop tells of its round. */
export const ROUND_NAMES: ReadonlySet<string> = new Set(['index', 'first', 'last', 'key']);
