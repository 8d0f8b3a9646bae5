import { inc } from './inc.js';

describe('inc', () => {
  it('numbers rows from 1', () => {
    expect([inc(0), inc(9)]).toEqual([1, 10]);
  });
  it('refuses what is no index', () => {
    expect(() => inc('0')).toThrow(expect.objectContaining({ code: 'render/wrong-value' }));
  });
});
