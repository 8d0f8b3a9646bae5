import { useEffect } from 'react';
import type { Application } from '../../api/types.js';
import { useDraft } from '../../app/use-draft.js';

interface Addressed {
  /** "round/application" as the address has it; empty for none. */
  readonly name: string;
  /** Not known while the list is on its way. */
  readonly application: Application | undefined;
}

/**
 * An application that comes into the address is offered to the form, once: after reload, or undoing, the form stays as it
 * is.
 * @param key names what was offered last, in this tab
 */
export function useOfferOnce(
  key: string,
  { name, application }: Addressed,
  offer: (application: Application) => void,
): void {
  const { value: offered, change } = useDraft(key, '');
  useEffect(() => {
    if (name === offered || (name !== '' && application === undefined)) return;
    change(name);
    if (application !== undefined) offer(application);
  });
}
