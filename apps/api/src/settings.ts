import { resolve } from 'node:path';

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
  /** Folder for what belongs to this machine, such as the administrator's token. */
  abstract readonly dataDirectory: string;
  /** Make a new administrator's token in place of one that was lost. */
  abstract readonly newAdminToken: boolean;
  /** Load the invented rounds that come with the rule sets. */
  abstract readonly withDemo: boolean;
  abstract readonly host: string;
  /** 0 asks the system for a free port. */
  abstract readonly port: number;
  /** Least severe line that is logged: `info`, `warn`, `error` or `silent`. */
  abstract readonly logLevel: string;
}

/**
 * Reads the settings from the environment. The service listens on the machine itself unless HOST says otherwise, since
 * it carries its tokens in the clear until a TLS terminator stands before it.
 * @throws Error naming the variable that is missing or wrong
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const { MONGODB_URI, MONGODB_DATABASE, RULES_DIR, DATA_DIR, GONGO_DEMO, HOST, PORT, LOG_LEVEL } = env;
  const { GONGO_NEW_ADMIN_TOKEN } = env;
  if (MONGODB_URI === undefined || MONGODB_URI === '')
    throw new Error(
      'MONGODB_URI is not set: give the address of a MongoDB replica set, e.g. mongodb://127.0.0.1:27017/gongo',
    );
  return {
    mongoUri: MONGODB_URI,
    ...(MONGODB_DATABASE === undefined ? {} : { databaseName: MONGODB_DATABASE }),
    rulesDirectory: resolve(RULES_DIR ?? 'rules'),
    dataDirectory: resolve(DATA_DIR ?? '.data'),
    newAdminToken: GONGO_NEW_ADMIN_TOKEN === '1',
    withDemo: GONGO_DEMO === '1',
    host: HOST ?? '127.0.0.1',
    port: portNumber(PORT ?? '3000'),
    logLevel: LOG_LEVEL ?? 'info',
  };
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new Error(`PORT is "${text}": give a whole number from 0 to 65535`);
  return port;
}
