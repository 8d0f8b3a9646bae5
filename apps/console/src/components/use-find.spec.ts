import { finder } from './use-find.js';

describe('looking for words', () => {
  it('no words find everything', () => {
    expect(finder('  ')('anything')).toBe(true);
    expect(finder('')()).toBe(true);
  });

  it('every word must be there, in any order, in any of the texts', () => {
    expect(finder('상한 보증금')('임대보증금', '상한액')).toBe(true);
    expect(finder('상한 보증금')('임대보증금')).toBe(false);
  });

  it('capitals and full-width letters make no difference', () => {
    expect(finder('f-004')('F-004-22')).toBe(true);
    expect(finder('Ｆ－００４')('F-004-22')).toBe(true);
  });

  it('signs that mean something elsewhere are looked for as they are', () => {
    expect(finder('(3.')('about (3.5)')).toBe(true);
    expect(finder('.*')('anything')).toBe(false);
  });
});
