import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';

/** From the first to behind the last character. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

type Tree = ReturnType<typeof syntaxTree>;
type TreeNode = Tree['topNode'];

/** Milliseconds that may go into reading a long text anew. */
const PATIENCE_MS = 500;

/**
 * Where in a JSON text that what a JSON Pointer names is written: the name of a property, or the first line of an
 * element. Where a step leads to nothing, the nearest thing around it.
 */
export function rangeOfPointer(state: EditorState, pointer: string): TextRange {
  let value = treeOf(state).topNode.firstChild;
  let shown: TreeNode | null = value;
  for (const step of stepsOf(pointer)) {
    const found: Found = value === null ? undefined : stepInto(state, value, step);
    if (found === undefined) break;
    ({ value, shown } = found);
  }
  return shown === null ? { from: 0, to: 0 } : onOneLine(state, shown);
}

/** Where a text stops being JSON; nothing where it is. */
export function firstSyntaxError(state: EditorState): TextRange | undefined {
  let found: TextRange | undefined;
  treeOf(state).iterate({
    enter: ({ type, from, to }) => {
      if (type.isError) found ??= { from, to };
      return found === undefined;
    },
  });
  return found;
}

type Found = { readonly value: TreeNode | null; readonly shown: TreeNode } | undefined;

function stepInto(state: EditorState, value: TreeNode, step: string): Found {
  if (value.name === 'Array') {
    const element = value.getChildren('Property').length === 0 ? elementsOf(value)[Number(step)] : undefined;
    return element === undefined ? undefined : { value: element, shown: element };
  }
  for (const property of value.getChildren('Property')) {
    const name = property.getChild('PropertyName');
    if (name !== null && nameIn(state, name) === step)
      return { value: property.lastChild === name ? null : property.lastChild, shown: name };
  }
  return undefined;
}

const PUNCTUATION = new Set(['[', ']', ',']);

function elementsOf(list: TreeNode): readonly TreeNode[] {
  const found: TreeNode[] = [];
  for (let child = list.firstChild; child !== null; child = child.nextSibling)
    if (!PUNCTUATION.has(child.name) && !child.type.isError) found.push(child);
  return found;
}

function nameIn(state: EditorState, { from, to }: TextRange): string | undefined {
  try {
    return JSON.parse(state.sliceDoc(from, to)) as string;
  } catch {
    // A name that is only half written names nothing yet.
    return undefined;
  }
}

const onOneLine = (state: EditorState, { from, to }: TextRange): TextRange => ({
  from,
  to: Math.min(to, state.doc.lineAt(from).to),
});

const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

const treeOf = (state: EditorState): Tree =>
  ensureSyntaxTree(state, state.doc.length, PATIENCE_MS) ?? syntaxTree(state);
