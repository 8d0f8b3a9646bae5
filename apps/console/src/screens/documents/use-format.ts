import { useState, useSyncExternalStore } from 'react';
import { query } from '../../api/client.js';
import type { DocumentSummary, FormSummary } from '../../api/types.js';

export type KeptFormat = DocumentSummary['format'];
/** In the order they are offered; every form has the first. */
export const KEPT_FORMATS = ['pdf', 'hwpx', 'docx'] as const satisfies readonly KeptFormat[];

/** The formats that documents of all these forms can be kept in. */
export const formatsOf = (forms: readonly Pick<FormSummary, 'formats'>[]): readonly KeptFormat[] =>
  KEPT_FORMATS.filter((format) => forms.every(({ formats }) => formats.includes(format)));

/** The same by the forms' ids; PDF alone while that is not known. @param rules "programme/version" */
export function useFormatsOf(rules: string, forms: readonly string[]): readonly KeptFormat[] {
  const items = query.useQuery('get', '/api/forms').data?.items ?? [];
  const found = items.filter(({ ruleSet, form }) => ruleSet.id === rules && forms.includes(form));
  return found.length < forms.length ? formatsOf([{ formats: ['pdf'] }]) : formatsOf(found);
}

// An office works in one format: chosen once, it holds wherever documents are made, until the page is loaded anew.
let chosen: KeptFormat = 'pdf';
const listeners = new Set<() => void>();
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

interface Format {
  readonly format: KeptFormat;
  readonly choose: (format: KeptFormat) => void;
}

/**
 * The format that a document is made in.
 * @param formats that its form has
 * @param first of the document that it corrects; that goes before what was chosen elsewhere
 */
export function useFormat(formats: readonly KeptFormat[], first?: KeptFormat): Format {
  const last = useSyncExternalStore(subscribe, () => chosen);
  const [own, setOwn] = useState<KeptFormat>();
  const wanted = first === undefined ? last : (own ?? first);
  return {
    format: formats.includes(wanted) ? wanted : 'pdf',
    choose: (format) => {
      setOwn(format);
      chosen = format;
      for (const listener of listeners) listener();
    },
  };
}
