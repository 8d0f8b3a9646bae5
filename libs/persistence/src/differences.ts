/** One place where two JSON documents differ; a side is left out when it has nothing there. */
export interface Difference {
  /** JSON pointer (RFC 6901) into the document. */
  readonly pointer: string;
  readonly stored?: unknown;
  readonly offered?: unknown;
}

const LONGEST_VALUE = 300;

/**
 * The places where two JSON documents differ, in document order, deepest places first named.
 * @param limit how many to give at most: a whole file replaced would otherwise fill a log
 * @example differencesOf({ a: { b: 1 } }, { a: { b: 2 } }) // [{ pointer: '/a/b', stored: 1, offered: 2 }]
 */
export function differencesOf(stored: unknown, offered: unknown, limit = 50): Difference[] {
  const found: Difference[] = [];
  for (const difference of walk(stored, offered, '')) {
    if (found.length === limit) break;
    found.push(difference);
  }
  return found;
}

function* walk(stored: unknown, offered: unknown, pointer: string): Generator<Difference> {
  if (isContainer(stored) && isContainer(offered) && Array.isArray(stored) === Array.isArray(offered)) {
    const before = new Map(Object.entries(stored));
    const after = new Map(Object.entries(offered));
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      const step = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (!after.has(key)) yield { pointer: step, stored: short(before.get(key)) };
      else if (!before.has(key)) yield { pointer: step, offered: short(after.get(key)) };
      else yield* walk(before.get(key), after.get(key), step);
    }
  } else if (isContainer(stored) || isContainer(offered) || stored !== offered) {
    yield { pointer, stored: short(stored), offered: short(offered) };
  }
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A value as it can be shown in a list of differences: whole parts are cut, since their pointer says where to look. */
function short(value: unknown): unknown {
  const text = JSON.stringify(value);
  return text.length <= LONGEST_VALUE ? value : `${text.slice(0, LONGEST_VALUE)}…`;
}
