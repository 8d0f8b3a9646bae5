import { eq } from './eq.js';

describe('eq', () => {
  it('is true for the very value and for no other', () => {
    expect([eq('a', 'a'), eq('a', 'b'), eq(1, 1), eq(1, '1'), eq(false, false)]).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
  });
  it('refuses a value that is not there, which would otherwise count as "no"', () => {
    expect(() => eq(undefined, 'a')).toThrow(expect.objectContaining({ code: 'render/wrong-value' }));
  });
});
