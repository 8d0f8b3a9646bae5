import { join } from './join.js';

describe('join', () => {
  it('writes the labels of words, and texts, one after the other', () => {
    expect(join([{ id: 'a', label: '가' }, '나', 3], ', ')).toBe('가, 나, 3');
  });
  it.each([[undefined], [[]], ['가'], [[{ id: 'a' }]], [['']]])('refuses %p, which would leave a blank', (value) => {
    expect(() => join(value, ', ')).toThrow(expect.objectContaining({ code: 'render/wrong-value' }));
  });
});
