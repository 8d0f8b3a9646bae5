import { check } from './check.js';

describe('check', () => {
  it.each([
    ['agree', 'agree', '■'],
    ['refuse', 'agree', '□'],
    [true, true, '■'],
    [false, true, '□'],
    [1, '1', '□'],
  ])('%p against %p is %s', (value, literal, box) => {
    expect(check(value, literal)).toBe(box);
  });
  it.each([[undefined], [null], [{ id: 'agree' }], [['agree']]])(
    'refuses %p, which would otherwise print as a box left open',
    (value) => {
      expect(() => check(value, 'agree')).toThrow(expect.objectContaining({ code: 'render/wrong-value' }));
    },
  );
});
