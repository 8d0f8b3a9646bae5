/** A value of JSON as text: a text as it is, nothing as the empty text, anything else as it is written. */
export const plainText = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);
