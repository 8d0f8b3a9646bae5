import { openBlocks } from './open-blocks.js';
import { putAt, reachedFrom, type PutText, type UsableField } from './usable-field.js';

export interface Completions {
  /** Where what is put in begins. */
  readonly from: number;
  /** Where it ends: what is there already is taken in. */
  readonly to: number;
  readonly items: readonly CompletionItem[];
}
export interface CompletionItem extends PutText {
  readonly name: string;
  /** In words. */
  readonly label: string;
  /** Among the ways to print the same field: 0 for the most usual. */
  readonly rank: number;
}

const MOST_BEHIND = 40;
/** Open braces before the cursor, and what is typed in them so far. */
const OPEN = /\{\{([#/]?)\s*([^{}]*)$/;

/**
 * What can be put at a place of a template: only within braces that are open there. Whole braces are put, helper and
 * all, so that a field comes out printed the way its kind is printed.
 */
export function completionsAt(text: string, at: number, fields: readonly UsableField[]): Completions | undefined {
  const before = text.slice(0, at);
  const found = OPEN.exec(before);
  if (found === null) return undefined;
  const [whole, sign = '', typed = ''] = found;
  const from = at - whole.length;
  const to = at + behind(text.slice(at, at + MOST_BEHIND));
  const outside = before.slice(0, from);
  if (sign === '/') return { from, to, items: closing(outside) };
  if (/^\S+\s/.test(typed)) return namesAt(at, typed, outside, fields);
  const items = fields.flatMap((field) => itemsOf(outside, field));
  return { from, to, items: items.filter((item) => isBlock(item.text) === (sign === '#')) };
}

/** Braces that are closed already behind the cursor. */
const behind = (rest: string): number => /^[\w.]*\s*\}{0,2}/.exec(rest)?.[0].length ?? 0;
const isBlock = (text: string): boolean => text.startsWith('{{#');

const itemsOf = (outside: string, field: UsableField): readonly CompletionItem[] =>
  field.snippets.flatMap(({ text, label }, rank) => {
    const put = putAt(outside, field, text);
    const said = label === undefined ? field.label : `${field.label} · ${label}`;
    return put === undefined ? [] : [{ name: field.path, label: said, rank, ...put }];
  });

function closing(outside: string): readonly CompletionItem[] {
  const innermost = openBlocks(outside).at(-1);
  if (innermost === undefined) return [];
  const text = `{{/${innermost.name}}}`;
  return [{ name: `/${innermost.name}`, label: innermost.about, rank: 0, text, cursor: text.length }];
}

/** Behind the name of a helper or block only the names of fields, and nothing in quotes. */
function namesAt(at: number, typed: string, outside: string, fields: readonly UsableField[]): Completions | undefined {
  const begun = /[^\s(]*$/.exec(typed)?.[0] ?? '';
  if (typed.split('"').length % 2 === 0) return undefined;
  const items = fields.flatMap((field) => {
    const text = reachedFrom(outside, field);
    return text === undefined ? [] : [{ name: field.path, label: field.label, rank: 0, text, cursor: text.length }];
  });
  return { from: at - begun.length, to: at, items };
}
