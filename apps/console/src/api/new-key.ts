/** Names an order (`Idempotency-Key`), so that asking twice does it once. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(36)).join('');
