import { returnPath } from './return-path.js';

const ORIGIN = 'https://gongo.example.kr';

describe('the way back after signing in', () => {
  it.each([
    ['/drafts/d-1/facts?at=facts%2Fa#row', '/drafts/d-1/facts?at=facts%2Fa#row'],
    ['/', '/'],
    ['/a/../drafts', '/drafts'],
  ])('leads to a path of this site: %s', (to, path) => {
    expect(returnPath(to, ORIGIN)).toBe(path);
  });

  it.each([
    null,
    '',
    'drafts',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/a/..//evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/sign-in?to=/sign-in',
    '/welcome',
  ])('leads home from %j', (to) => {
    expect(returnPath(to, ORIGIN)).toBe('/');
  });
});
