import type { Words } from '../../api/types.js';
import type { UsableField } from '../../template-text/usable-field.js';

/** A field as the service offers it, with the parts of a record or of a list's entries in it. */
export interface OfferedField {
  readonly name: string;
  readonly label: Words;
  readonly what: Words;
  readonly from: string;
  readonly snippets: readonly {
    readonly text: string;
    readonly helper?: string;
    readonly words?: Words;
  }[];
  readonly parts?: readonly OfferedField[];
}

/** A field with where it comes from, for the list of them. */
export interface ListedField extends UsableField {
  readonly from: string;
  /** What it is a part of, in words; absent at the top. */
  readonly group?: string | undefined;
}

interface Around {
  /** Before the name: `home.` of a record; nothing within an entry of a list. */
  readonly way: string;
  readonly list?: string | undefined;
  readonly group?: string | undefined;
}

/** All fields one after another, each under the name that it is written with; a group stands before its parts. */
export const listedFields = (
  items: readonly OfferedField[],
  words: (both: Words) => string,
  around: Around = { way: '' },
): readonly ListedField[] => items.flatMap((item) => withParts(item, words, around));

function withParts(item: OfferedField, words: (both: Words) => string, around: Around): readonly ListedField[] {
  const { name, label, what, from, snippets, parts = [] } = item;
  const path = `${around.way}${name}`;
  const own: ListedField = {
    path,
    list: around.list,
    label: words(label),
    kind: words(what),
    from,
    group: around.group,
    snippets: snippets.map(({ text, words: said }) => ({ text, label: said === undefined ? undefined : words(said) })),
  };
  const isList = snippets.some(({ helper }) => helper === 'each');
  const group = around.group === undefined ? own.label : `${around.group} › ${own.label}`;
  const within: Around = isList ? { way: '', list: path, group } : { way: `${path}.`, list: around.list, group };
  const inner = listedFields(parts, words, within);
  // A record itself prints nothing: only what is in it does.
  return own.snippets.length === 0 ? inner : [own, ...inner];
}
