import { placeOf } from '../../../editing/place.js';
import { useTrial } from '../trial.js';

/** Which rows of a table decided what is being tried on the draft, as far as the trial says so. */
export function useTrialRows(table: string): (row: string) => boolean {
  const { hit } = useTrial();
  return (row) => hit.has(placeOf('parameters', table, 'rows', row));
}
