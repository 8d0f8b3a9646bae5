import type { Words } from '../../api/types.js';
import { useWords } from '../../i18n/use-language.js';

/** An application in a table: its name, and its number for who looks it up. */
export function ApplicationName({ label, application }: { readonly label: Words; readonly application: string }) {
  const words = useWords();
  return (
    <>
      {words(label)} <span className="small subtle">{application}</span>
    </>
  );
}
