import { randomFillSync } from 'node:crypto';

const BYTES = 16;
const DRAWN = 256 * BYTES;

/** Names of requests, each 32 hex digits by chance. Many are drawn together: most of a draw is asking for it. */
export function traceIds(): () => string {
  const drawn = Buffer.alloc(DRAWN);
  let at = DRAWN;
  return () => {
    if (at === DRAWN) {
      randomFillSync(drawn);
      at = 0;
    }
    at += BYTES;
    return drawn.toString('hex', at - BYTES, at);
  };
}
