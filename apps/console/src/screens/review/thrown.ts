import type { Problem } from '../../api/types.js';

/** What the service answered. @throws Problem, when it is one: told as such by whoever asked */
export function answered<T>({ data, error }: { readonly data?: T; readonly error?: unknown }): T {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- a problem is an answer of the service
  if (data === undefined) throw error as Problem;
  return data;
}

/** Names an order, so that asking twice does it once. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(36)).join('');
