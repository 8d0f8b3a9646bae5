import { scanTypeOf, tooLarge } from './scan-file.js';

const MOST = 10 * 1024 * 1024;

describe('the scan of a signed paper', () => {
  it.each([
    [MOST - 1, false],
    [MOST, false],
    [MOST + 1, true],
  ])('of %i bytes is too large: %s', (size, isTooLarge) => {
    expect(tooLarge({ size })).toBe(isTooLarge);
  });

  it.each([
    ['서명본.PDF', 'application/pdf'],
    ['scan.jpeg', 'image/jpeg'],
    ['scan.JPG', 'image/jpeg'],
    ['scan.png', 'image/png'],
    ['이름만 있는 파일', 'application/pdf'],
  ])('%s is sent as %s', (name, type) => {
    expect(scanTypeOf({ name })).toBe(type);
  });
});
