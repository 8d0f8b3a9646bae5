import { join, resolve } from 'node:path';
import { readAccessSettings } from './access/access-settings.js';

/**
 * What an operator decides about one running service. Everything else is fixed in code or in rule sets.
 * A class and not an interface, so that it can be injected by its name.
 */
export abstract class Settings {
  /** Address of the replica set; the database name may stand in it. */
  abstract readonly mongoUri: string;
  /** Overrides the database name of the address. */
  abstract readonly databaseName?: string;
  /** Folder of rule sets to publish at start. */
  abstract readonly rulesDirectory: string;
  /** Folder of the templates of forms. */
  abstract readonly templatesDirectory: string;
  /** Folder of the guides, whose worked examples stand in the API's documentation. */
  abstract readonly guidesDirectory: string;
  /** Folder of the fonts, for the screen and for print. */
  abstract readonly fontsDirectory: string;
  /** Folder of the built console. */
  abstract readonly consoleDirectory: string;
  /** Folder for what can be fetched again at any time, such as an unpacked Chromium. */
  abstract readonly cacheDirectory: string;
  /** The Chromium that makes PDFs, whatever others there are. */
  abstract readonly chromiumPath?: string;
  /** Folder for what belongs to this machine, such as the administrator's token. */
  abstract readonly dataDirectory: string;
  /** Make a new administrator's token in place of one that was lost. */
  abstract readonly newAdminToken: boolean;
  /** Make a new one-time link for the first administrator, who then chooses another password. */
  abstract readonly newAdminLink: boolean;
  /** Where browsers reach the service, e.g. https://gongo.example.kr, when a TLS terminator stands before it. */
  abstract readonly publicUrl?: string;
  /** Addresses (or CIDR ranges) of the TLS terminators before the service, whose X-Forwarded-For is believed. */
  abstract readonly trustedProxies?: readonly string[];
  /** The key that second factors' secrets are encrypted with: 32 bytes, base64. Else a file in the data folder. */
  abstract readonly secretKey?: string;
  /** The OpenID provider that people may sign in with. */
  abstract readonly oidc?: OidcSettings;
  /** Approvers and administrators who sign in with a password must have a second factor. */
  abstract readonly needsSecondFactor: boolean;
  /** Load the invented rounds that come with the rule sets, and let visitors look and try without a token. */
  abstract readonly withDemo: boolean;
  abstract readonly host: string;
  /** 0 asks the system for a free port. */
  abstract readonly port: number;
  /** Least severe line that is logged: `info`, `warn`, `error` or `silent`. */
  abstract readonly logLevel: string;
}

/** An OpenID provider, and what this service is to it. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people know the provider by, e.g. the institution's name. */
  readonly label: string;
}

/**
 * Reads the settings from the environment. The service listens on the machine itself unless HOST says otherwise, since
 * it carries its tokens in the clear until a TLS terminator stands before it.
 * @throws Error naming the variable that is missing or wrong
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const { MONGODB_URI, MONGODB_DATABASE, RULES_DIR, DATA_DIR, GONGO_DEMO, HOST, PORT, LOG_LEVEL } = env;
  const { GONGO_NEW_ADMIN_TOKEN, TEMPLATES_DIR, FONTS_DIR, CONSOLE_DIR, GONGO_CACHE_DIR, GONGO_CHROMIUM } = env;
  if (MONGODB_URI === undefined || MONGODB_URI === '')
    throw new Error(
      'MONGODB_URI is not set: give the address of a MongoDB replica set, e.g. mongodb://127.0.0.1:27017/gongo',
    );
  return {
    mongoUri: MONGODB_URI,
    ...(MONGODB_DATABASE === undefined ? {} : { databaseName: MONGODB_DATABASE }),
    rulesDirectory: resolve(RULES_DIR ?? 'rules'),
    templatesDirectory: resolve(TEMPLATES_DIR ?? 'templates'),
    guidesDirectory: resolve(env['GUIDES_DIR'] ?? 'docs'),
    fontsDirectory: resolve(FONTS_DIR ?? join('fonts', 'pretendard-gov')),
    consoleDirectory: resolve(CONSOLE_DIR ?? join('dist', 'console')),
    cacheDirectory: resolve(GONGO_CACHE_DIR ?? '.cache'),
    ...(GONGO_CHROMIUM ? { chromiumPath: GONGO_CHROMIUM } : {}),
    dataDirectory: resolve(DATA_DIR ?? '.data'),
    newAdminToken: GONGO_NEW_ADMIN_TOKEN === '1',
    newAdminLink: env['GONGO_NEW_ADMIN_LINK'] === '1',
    ...readAccessSettings(env),
    needsSecondFactor: GONGO_DEMO !== '1' && readDuty(env['GONGO_SECOND_FACTOR']),
    withDemo: GONGO_DEMO === '1',
    host: HOST ?? '127.0.0.1',
    port: portNumber(PORT ?? '3000'),
    logLevel: LOG_LEVEL ?? 'info',
  };
}

function readDuty(text = ''): boolean {
  if (!['', 'required', 'optional'].includes(text))
    throw new Error(`GONGO_SECOND_FACTOR is "${text}": give required (for approvers and administrators) or optional`);
  return text !== 'optional';
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new Error(`PORT is "${text}": give a whole number from 0 to 65535`);
  return port;
}
