import { FORBIDDEN_KEYS } from './read-json.js';

/** As deep as files may be nested, less what a place lies inside of. */
const DEEPEST = 60;

export const isSoundName = (name: string): boolean => !FORBIDDEN_KEYS.has(name) && name.isWellFormed();

/** Whether a value is JSON as rule files may hold it: what readJson would have read. */
export function isSoundJson(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === 'boolean') return true;
  // Half a surrogate pair is no text: it can be neither hashed nor written.
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value === 'number') return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
  if (typeof value !== 'object' || depth >= DEEPEST) return false;
  if (Array.isArray(value)) return value.every((entry) => isSoundJson(entry, depth + 1));
  return Object.entries(value).every(
    ([key, entry]) => isSoundName(key) && (entry === undefined || isSoundJson(entry, depth + 1)),
  );
}
