/** What the first box of a row holds: a name with its path, or `#` and a named condition. Names hold no `#`. */
export type FieldKey = string;

export interface Reference {
  readonly fact: string;
  /** Dotted names below it. */
  readonly path?: string;
}

/** @example fieldKey({ fact: 'thisRound', path: 'recognitionTo' }) // 'thisRound#recognitionTo' */
export const fieldKey = ({ fact, path }: Reference): FieldKey => (path === undefined ? fact : `${fact}#${path}`);

/** @example referenceOf('thisRound#recognitionTo') // { fact: 'thisRound', path: 'recognitionTo' } */
export function referenceOf(key: FieldKey): Reference {
  const at = key.indexOf('#');
  return at < 0 ? { fact: key } : { fact: key.slice(0, at), path: key.slice(at + 1) };
}

export const namedKey = (condition: string): FieldKey => `#${condition}`;
export const isNamedKey = (key: FieldKey): boolean => key.startsWith('#');
export const conditionOfKey = (key: FieldKey): string => key.slice(1);

/** @returns whether a value of a rule is a reference to something named, and not a constant */
export const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && 'fact' in value;
