import { useEffect } from 'react';
import { useDraft } from '../../app/use-draft.js';

interface Addressed<T> {
  /** "round/application", or "document/…", as the address has it; empty for none. */
  readonly name: string;
  /** Not known while it is on its way. */
  readonly offered: T | undefined;
}

/**
 * An application, or a document, that comes into the address is offered to the form, once: after reload, or undoing, the
 * form stays as it is.
 * @param key names what was offered last, in this tab
 */
export function useOfferOnce<T>(key: string, { name, offered }: Addressed<T>, offer: (offered: T) => void): void {
  const { value: last, change } = useDraft(key, '');
  useEffect(() => {
    if (name === last || (name !== '' && offered === undefined)) return;
    change(name);
    if (offered !== undefined) offer(offered);
  });
}
