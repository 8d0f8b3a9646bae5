/** A block that is not closed yet at some place of a template. */
export interface OpenBlock {
  readonly name: string;
  /** What the block is about: the list of `{{#each members}}`; empty where nothing is named. */
  readonly about: string;
}

/** Comments are passed over: what stands in them opens nothing. */
const TAGS = /\{\{!--[\s\S]*?--\}\}|\{\{![^}]*\}\}|\{\{#\s*(\w+)\s*([^\s}()]*)[^}]*\}\}|\{\{\/\s*(\w+)\s*\}\}/g;

/** The blocks that stand around the end of a text, the innermost last. @param before everything before the place */
export function openBlocks(before: string): readonly OpenBlock[] {
  const open: OpenBlock[] = [];
  for (const [, begun, about = '', ended] of before.matchAll(TAGS)) {
    if (begun !== undefined) open.push({ name: begun, about });
    else if (ended !== undefined && open.at(-1)?.name === ended) open.pop();
  }
  return open;
}

/** Blocks in which names are those of what the block is about. */
const ENTERS = new Set(['each', 'with']);

export const enteredBlocks = (before: string): readonly OpenBlock[] =>
  openBlocks(before).filter(({ name }) => ENTERS.has(name));
