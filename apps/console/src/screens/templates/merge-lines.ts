/** Lines of the base that one side has put others in the place of. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Above this many pairs of lines nothing is compared: whoever typed is asked then. */
const MOST_PAIRS = 4_000_000;

/**
 * What two people made of the same text, put together line by line.
 * @returns nothing where both changed the same lines, or lines that touch
 */
export function mergeLines(base: string, mine: string, theirs: string): string | undefined {
  const lines = base.split('\n');
  const [here, there] = [editsOf(lines, mine.split('\n')), editsOf(lines, theirs.split('\n'))];
  if (here === undefined || there === undefined) return undefined;
  const isShared = here.some((one) => there.some((other) => isTouching(one, other) && !isSame(one, other)));
  if (isShared) return undefined;
  const all = [...here, ...there.filter((other) => !here.some((one) => isSame(one, other)))];
  return applied(lines, all).join('\n');
}

const isTouching = (one: Edit, other: Edit): boolean => one.from <= other.to && other.from <= one.to;
const isSame = (one: Edit, other: Edit): boolean =>
  one.from === other.from &&
  one.to === other.to &&
  // An empty line is not the same as none.
  one.lines.length === other.lines.length &&
  one.lines.every((line, index) => line === other.lines[index]);

function applied(lines: readonly string[], edits: readonly Edit[]): readonly string[] {
  const next = [...lines];
  for (const { from, to, lines: put } of [...edits].sort((one, other) => other.from - one.from))
    next.splice(from, to - from, ...put);
  return next;
}

/** The stretches in which a text differs from its base; undefined where it is too long to be compared. */
function editsOf(base: readonly string[], text: readonly string[]): readonly Edit[] | undefined {
  let start = 0;
  while (start < base.length && start < text.length && base[start] === text[start]) start += 1;
  let end = 0;
  const least = Math.min(base.length, text.length) - start;
  while (end < least && base.at(-1 - end) === text.at(-1 - end)) end += 1;
  const [left, right] = [base.slice(start, base.length - end), text.slice(start, text.length - end)];
  if (left.length * right.length > MOST_PAIRS) return undefined;
  return between(left, right, start);
}

/** @param offset line of the base at which both begin */
function between(left: readonly string[], right: readonly string[], offset: number): readonly Edit[] {
  const longest = commonLengths(left, right);
  const edits: Edit[] = [];
  let [at, put] = [0, 0];
  let begun = { at, put };
  const close = (): void => {
    if (at > begun.at || put > begun.put)
      edits.push({ from: offset + begun.at, to: offset + at, lines: right.slice(begun.put, put) });
  };
  while (at < left.length || put < right.length) {
    if (at < left.length && put < right.length && left[at] === right[put]) {
      close();
      at += 1;
      put += 1;
      begun = { at, put };
    } else if (put >= right.length || (at < left.length && lengthAt(longest, at + 1, put) >= lengthAt(longest, at, put + 1)))
      at += 1;
    else put += 1;
  }
  close();
  return edits;
}

const lengthAt = (lengths: readonly Uint16Array[], at: number, put: number): number => lengths[at]?.[put] ?? 0;

/** How many lines both have in common from each pair of places on. */
function commonLengths(left: readonly string[], right: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  for (let at = left.length - 1; at >= 0; at -= 1) {
    const [row, below] = [lengths[at], lengths[at + 1]];
    if (row === undefined || below === undefined) continue;
    for (let put = right.length - 1; put >= 0; put -= 1)
      row[put] = left[at] === right[put] ? (below[put + 1] ?? 0) + 1 : Math.max(below[put] ?? 0, row[put + 1] ?? 0);
  }
  return lengths;
}
