import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem.js';
import { focusField } from '../../fields/focus-field.js';
import { useWords } from '../../i18n/use-language.js';

export interface Entries<Id extends string> {
  readonly values: Readonly<Record<Id, string>>;
  readonly put: (id: Id, value: string) => void;
  readonly clear: () => void;
  /** What is wrong, by the pointer of the field; the first is where the focus goes. */
  readonly errors: ReadonlyMap<string, string>;
  /** Tells what is wrong, in the order of the fields. */
  readonly refuse: (errors: Iterable<readonly [Id, string]>) => void;
  /** What is left empty of these is told; @returns whether nothing was */
  readonly areThere: (...ids: readonly Id[]) => boolean;
  readonly pointer: (id: Id) => string;
}

/** What is typed into a short form of texts. None of it is kept anywhere: passwords are among it. */
export function useEntries<Id extends string>(form: string, initial: Readonly<Record<Id, string>>): Entries<Id> {
  const { t } = useTranslation();
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<ReadonlyMap<string, string>>(new Map());
  const pointer = (id: Id): string => `/${form}/${id}`;
  const refuse = (found: Iterable<readonly [Id, string]>): void =>
    setErrors(new Map([...found].map(([id, message]) => [pointer(id), message])));
  useFocusOnFirst(errors);
  return {
    values,
    put: (id, value) => setValues((before) => ({ ...before, [id]: value })),
    clear: () => setValues(initial),
    errors,
    refuse,
    areThere: (...ids) => {
      const missing = ids.filter((id) => values[id].trim() === '');
      refuse(missing.map((id) => [id, t('signIn.needed')]));
      return missing.length === 0;
    },
    pointer,
  };
}

/** Each time something is told to be wrong, the first of it takes the focus. */
export function useFocusOnFirst(errors: ReadonlyMap<string, string>): void {
  useEffect(() => {
    const [first] = errors.keys();
    if (first !== undefined) focusField(first);
  }, [errors]);
}

/** What the service found wrong with a form, by the fields it names. */
export function useFieldRefusals(): (error: unknown) => readonly (readonly [string, string])[] {
  const words = useWords();
  return (error) =>
    problemOf(error).errors.flatMap(({ pointer, detail }) =>
      pointer === '' ? [] : [[pointer.slice(1), words(detail)] as const],
    );
}
