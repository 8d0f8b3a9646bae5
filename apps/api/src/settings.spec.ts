import { resolve } from 'node:path';
import { readSettings } from './settings.js';

const MONGODB_URI = 'mongodb://127.0.0.1:27017/gongo';

describe('settings', () => {
  it('listen on the machine itself and load no invented data unless told', () => {
    expect(readSettings({ MONGODB_URI })).toEqual({
      mongoUri: MONGODB_URI,
      rulesDirectory: resolve('rules'),
      templatesDirectory: resolve('templates'),
      guidesDirectory: resolve('docs'),
      fontsDirectory: resolve('fonts/pretendard-gov'),
      consoleDirectory: resolve('dist/console'),
      cacheDirectory: resolve('.cache'),
      dataDirectory: resolve('.data'),
      newAdminToken: false,
      newAdminLink: false,
      needsSecondFactor: true,
      withDemo: false,
      host: '127.0.0.1',
      port: 3000,
      logLevel: 'info',
    });
  });

  it('take what the environment says', () => {
    const env = {
      MONGODB_URI,
      MONGODB_DATABASE: 'other',
      GONGO_DEMO: '1',
      TEMPLATES_DIR: '/t',
      GUIDES_DIR: '/g',
      FONTS_DIR: '/f',
      CONSOLE_DIR: '/c',
      GONGO_CACHE_DIR: '/k',
      GONGO_CHROMIUM: '/opt/chromium',
      GONGO_NEW_ADMIN_TOKEN: '1',
      GONGO_NEW_ADMIN_LINK: '1',
      PUBLIC_URL: 'https://gongo.example.kr/',
      GONGO_TRUSTED_PROXIES: '10.0.0.5, 192.168.1.0/24',
      GONGO_SECRET_KEY: Buffer.alloc(32).toString('base64'),
      GONGO_OIDC_ISSUER: 'https://login.example.kr',
      GONGO_OIDC_CLIENT_ID: 'gongo',
      GONGO_OIDC_CLIENT_SECRET: 'secret',
      GONGO_OIDC_LABEL: '기관 로그인',
      HOST: '0.0.0.0',
      PORT: '0',
      LOG_LEVEL: 'warn',
    };
    expect(readSettings(env)).toMatchObject({
      databaseName: 'other',
      withDemo: true,
      templatesDirectory: '/t',
      guidesDirectory: '/g',
      fontsDirectory: '/f',
      consoleDirectory: '/c',
      cacheDirectory: '/k',
      chromiumPath: '/opt/chromium',
      newAdminToken: true,
      newAdminLink: true,
      publicUrl: 'https://gongo.example.kr',
      trustedProxies: ['10.0.0.5', '192.168.1.0/24'],
      secretKey: Buffer.alloc(32).toString('base64'),
      oidc: { issuer: 'https://login.example.kr', clientId: 'gongo', clientSecret: 'secret', label: '기관 로그인' },
      host: '0.0.0.0',
      port: 0,
      logLevel: 'warn',
    });
  });

  it.each([
    [undefined, undefined, true],
    ['required', undefined, true],
    ['optional', undefined, false],
    [undefined, '1', false],
  ])('ask for a second factor when GONGO_SECOND_FACTOR=%s and GONGO_DEMO=%s: %s', (duty, demo, needed) => {
    const env = { MONGODB_URI, GONGO_SECOND_FACTOR: duty, GONGO_DEMO: demo };
    expect(readSettings(env).needsSecondFactor).toBe(needed);
    expect(() => readSettings({ MONGODB_URI, GONGO_SECOND_FACTOR: 'no' })).toThrow('GONGO_SECOND_FACTOR');
  });

  it.each(['70000', '80a', '-1', '', '1e3'])('refuse the port %j by name', (PORT) => {
    expect(() => readSettings({ MONGODB_URI, PORT })).toThrow('PORT');
  });

  it.each([
    ['PUBLIC_URL', { PUBLIC_URL: 'gongo.example.kr' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://example.kr/gongo' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'javascript:alert(1)' }],
    ['GONGO_TRUSTED_PROXIES', { GONGO_TRUSTED_PROXIES: 'true' }],
    ['GONGO_SECRET_KEY', { GONGO_SECRET_KEY: Buffer.alloc(31).toString('base64') }],
    ['GONGO_OIDC_ISSUER', { GONGO_OIDC_ISSUER: 'login' }],
    ['GONGO_OIDC_CLIENT_ID', { GONGO_OIDC_ISSUER: 'https://login.example.kr' }],
    ['PUBLIC_URL', { GONGO_OIDC_ISSUER: 'https://l.kr', GONGO_OIDC_CLIENT_ID: 'g', GONGO_OIDC_CLIENT_SECRET: 's' }],
  ])('refuse to start with %s missing or wrong, by name: %j', (name, env) => {
    expect(() => readSettings({ MONGODB_URI, ...env })).toThrow(name);
  });

  it('refuse to start without a database by name', () => {
    expect(() => readSettings({})).toThrow('MONGODB_URI');
  });
});
