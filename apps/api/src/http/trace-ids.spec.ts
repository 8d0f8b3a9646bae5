import { traceIds } from './trace-ids.js';

describe('the name of a request', () => {
  it('is 32 hex digits, and another each time', () => {
    const next = traceIds();
    const drawn = Array.from({ length: 1000 }, next);
    expect(drawn.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
    expect(new Set(drawn).size).toBe(1000);
  });
});
