/** Whether a JSON pointer leads to something in a file's text. */
export function leadsSomewhere(text: string | undefined, pointer: string): boolean {
  let value: unknown = JSON.parse(text ?? 'null');
  for (const key of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return true;
}
