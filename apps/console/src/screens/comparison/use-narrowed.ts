import { useSearchParams } from 'react-router';
import { finder } from '../../components/use-find.js';
import type { VersionChange } from '../../components/change-row.js';
import { useWords } from '../../i18n/use-language.js';
import type { Words } from '../../api/types.js';

export const KINDS = ['changed', 'added', 'removed', 'moved'] as const;
type Parameter = 'kind' | 'section' | 'find';
export type Section = VersionChange['section'];

interface Narrowable {
  readonly kind: VersionChange['kind'];
  readonly section: string;
  readonly where: Words;
  readonly sources: readonly string[];
}

export interface Narrowed {
  readonly changes: readonly VersionChange[];
  /** Of all, by part, in the order in which a version has them. */
  readonly sections: ReadonlyMap<Section, number>;
  readonly kinds: ReadonlyMap<VersionChange['kind'], number>;
  readonly value: (parameter: Parameter) => string;
  readonly put: (parameter: Parameter, value: string) => void;
  readonly clear: () => void;
  /** Does something pass that is told with these texts? */
  readonly passes: (one: Narrowable, ...texts: readonly string[]) => boolean;
}

/** Which changes are to be seen; it stands in the address, so that it can be sent to somebody. */
export function useNarrowed(all: readonly VersionChange[]): Narrowed {
  const [search, setSearch] = useSearchParams();
  const words = useWords();
  const value = (parameter: Parameter): string => search.get(parameter) ?? '';
  const edit = (change: (search: URLSearchParams) => void): void =>
    setSearch(
      (before) => {
        change(before);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  const isFound = finder(value('find'));
  const passes = ({ kind, section, where, sources }: Narrowable, ...texts: readonly string[]): boolean =>
    (value('kind') === '' || kind === value('kind')) &&
    (value('section') === '' || section === value('section')) &&
    isFound(words(where), ...sources, ...texts);
  return {
    changes: all.filter((change) => passes(change, words(change.sentence))),
    sections: counted(all.map(({ section }) => section)),
    kinds: counted(all.map(({ kind }) => kind)),
    value,
    put: (parameter, text) => edit((before) => (text === '' ? before.delete(parameter) : before.set(parameter, text))),
    clear: () => edit((before) => ['kind', 'section', 'find'].forEach((parameter) => before.delete(parameter))),
    passes,
  };
}

function counted<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
