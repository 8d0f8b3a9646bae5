import { isInstalled } from '#launcher/setup.mjs';

const lock = {
  '': {},
  'node_modules/ajv': { version: '8.20.0', integrity: 'sha512-a' },
  'node_modules/core-darwin': { version: '1.0.0', optional: true },
};
const ajv = lock['node_modules/ajv'];

describe('whether node_modules is what the lockfile names', () => {
  it.each([
    ['all there, other platforms left out', { 'node_modules/ajv': ajv }, true],
    ['a package is missing', {}, false],
    ['another version', { 'node_modules/ajv': { ...ajv, version: '8.18.0' } }, false],
    ['another content', { 'node_modules/ajv': { ...ajv, integrity: 'sha512-b' } }, false],
    ['never installed, or interrupted', undefined, false],
  ])('%s', (_, present, expected) => {
    expect(isInstalled(lock, present)).toBe(expected);
  });
});
