import { useEditing } from '../../../editing/index.js';

/** The day from which what is typed applies: the first one this version is in force; YYYY-MM-DD. */
export function useFirstDay(): string {
  const { draft, valueAt } = useEditing();
  const written = [draft.inForceFrom, valueAt('manifest/inForce/from'), valueAt('manifest/publishedOn')];
  return written.find((day): day is string => typeof day === 'string' && day !== '') ?? '';
}
