import { openBlocks } from './open-blocks.js';
import { snippetAt, type UsableField } from './usable-field.js';

/** A helper of the dialect, as the service tells of it. */
export interface UsableHelper {
  readonly name: string;
  /** How it is written: `won amount`. */
  readonly usage: string;
  readonly label: string;
}

export interface Completions {
  /** Where what is put in begins. */
  readonly from: number;
  /** Where it ends: what is there already is taken in. */
  readonly to: number;
  readonly items: readonly CompletionItem[];
}
export interface CompletionItem {
  readonly name: string;
  /** In words. */
  readonly label: string;
  /** What stands between `from` and `to` then. */
  readonly text: string;
}

const MOST_BEHIND = 40;
/** Open braces before the cursor, and what is typed in them so far. */
const OPEN = /\{\{([#/]?)\s*([^{}]*)$/;

/**
 * What can be put at a place of a template: only within braces that are open there. Whole braces are put, helper and
 * all, so that a field comes out printed the way its kind is printed.
 */
export function completionsAt(
  text: string,
  at: number,
  fields: readonly UsableField[],
  helpers: readonly UsableHelper[],
): Completions | undefined {
  const before = text.slice(0, at);
  const found = OPEN.exec(before);
  if (found === null) return undefined;
  const [whole, sign = '', typed = ''] = found;
  const from = at - whole.length;
  const to = at + behind(text.slice(at, at + MOST_BEHIND));
  const outside = before.slice(0, from);
  if (sign === '/') return { from, to, items: closing(outside) };
  if (/^\S+\s/.test(typed)) return argumentsAt(at, typed, outside, fields);
  const items = fields
    .flatMap((field) => itemOf(outside, field))
    .filter(({ text: put }) => isBlock(put) === (sign === '#'));
  return { from, to, items: sign === '#' ? items : [...items, ...helpers.map(helperItem)] };
}

/** Braces that are closed already behind the cursor. */
const behind = (rest: string): number => /^[\w.]*\s*\}{0,2}/.exec(rest)?.[0].length ?? 0;
const isBlock = (text: string): boolean => text.startsWith('{{#');

function itemOf(outside: string, field: UsableField): readonly CompletionItem[] {
  const text = snippetAt(outside, field);
  return text === undefined ? [] : [{ name: field.path, label: field.label, text }];
}

const helperItem = ({ name, usage, label }: UsableHelper): CompletionItem => ({ name, label, text: `{{${usage}}}` });

function closing(outside: string): readonly CompletionItem[] {
  const innermost = openBlocks(outside).at(-1);
  return innermost === undefined
    ? []
    : [{ name: `/${innermost.name}`, label: innermost.about, text: `{{/${innermost.name}}}` }];
}

/** Behind the name of a helper or block only the names of fields, and nothing in quotes. */
function argumentsAt(
  at: number,
  typed: string,
  outside: string,
  fields: readonly UsableField[],
): Completions | undefined {
  const begun = /[^\s(]*$/.exec(typed)?.[0] ?? '';
  if (typed.split('"').length % 2 === 0) return undefined;
  const items = fields.flatMap((field) => {
    const put = snippetAt(outside, { ...field, snippet: `{{${field.path}}}` });
    return put === undefined ? [] : [{ name: field.path, label: field.label, text: put.slice(2, -2) }];
  });
  return { from: at - begun.length, to: at, items };
}
