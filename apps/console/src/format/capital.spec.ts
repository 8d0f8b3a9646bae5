import { withCapital } from './capital.js';

describe('a label that begins a line', () => {
  it.each([
    ['own funds of a firm', 'Own funds of a firm'],
    ['OECD rate', 'OECD rate'],
    ['3 months or more', '3 months or more'],
    ['', ''],
  ])('in English has a capital there and nowhere else: %j', (label, begun) => {
    expect(withCapital(label, 'en')).toBe(begun);
  });

  it('in Korean stays as it is, Latin letters too', () => {
    expect(withCapital('자기자본', 'ko')).toBe('자기자본');
    expect(withCapital('pdf 파일', 'ko')).toBe('pdf 파일');
  });
});
