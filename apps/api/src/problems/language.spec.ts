import { preferredLanguage } from './language.js';

describe('language of an answer', () => {
  it.each([
    [undefined, 'ko'],
    ['', 'ko'],
    ['*', 'ko'],
    ['fr', 'ko'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['ko-KR, en;q=0.9', 'ko'],
    ['en;q=0.9, ko;q=0.8', 'en'],
    ['en;q=0.5, ko;q=0.5', 'ko'],
    ['en;q=0', 'ko'],
    ['en;q=high', 'en'],
    [`${'x,'.repeat(10_000)}en`, 'ko'],
  ])('for Accept-Language %j is %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
