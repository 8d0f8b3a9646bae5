import { resolve } from 'node:path';
import { readSettings } from './settings.js';

const MONGODB_URI = 'mongodb://127.0.0.1:27017/gongo';

describe('settings', () => {
  it('listen on the machine itself and load no invented data unless told', () => {
    expect(readSettings({ MONGODB_URI })).toEqual({
      mongoUri: MONGODB_URI,
      rulesDirectory: resolve('rules'),
      templatesDirectory: resolve('templates'),
      fontsDirectory: resolve('fonts/pretendard-gov'),
      consoleDirectory: resolve('dist/console'),
      cacheDirectory: resolve('.cache'),
      dataDirectory: resolve('.data'),
      newAdminToken: false,
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
      FONTS_DIR: '/f',
      CONSOLE_DIR: '/c',
      GONGO_CACHE_DIR: '/k',
      GONGO_CHROMIUM: '/opt/chromium',
      GONGO_NEW_ADMIN_TOKEN: '1',
      HOST: '0.0.0.0',
      PORT: '0',
      LOG_LEVEL: 'warn',
    };
    expect(readSettings(env)).toMatchObject({
      databaseName: 'other',
      withDemo: true,
      templatesDirectory: '/t',
      fontsDirectory: '/f',
      consoleDirectory: '/c',
      cacheDirectory: '/k',
      chromiumPath: '/opt/chromium',
      newAdminToken: true,
      host: '0.0.0.0',
      port: 0,
      logLevel: 'warn',
    });
  });

  it.each(['70000', '80a', '-1', '', '1e3'])('refuse the port %j by name', (PORT) => {
    expect(() => readSettings({ MONGODB_URI, PORT })).toThrow('PORT');
  });

  it('refuse to start without a database by name', () => {
    expect(() => readSettings({})).toThrow('MONGODB_URI');
  });
});
