import type { TypeView } from '../api/types.js';
import type { Entry } from './entry.js';

/** What every field takes. It holds nothing itself: what stands in it is given, and changes are handed up. */
export interface FieldProps {
  readonly type: TypeView;
  /** In the language of the screen. */
  readonly label: string;
  readonly help?: string | undefined;
  /** JSON pointer of the field below the form: /committee/4/total */
  readonly pointer: string;
  readonly entry: Entry;
  /** @param step names what is undone together */
  readonly onChange: (entry: Entry, step?: string) => void;
  /** What is wrong, by pointer, in the language of the screen. */
  readonly errors: ReadonlyMap<string, string>;
  readonly isRequired?: boolean;
}
