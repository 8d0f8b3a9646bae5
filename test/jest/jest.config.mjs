import { fileURLToPath } from 'node:url';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

const swc = {
  jsc: {
    target: 'es2024',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, verbatimModuleSyntax: true },
    keepClassNames: true,
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

const swcWithTags = {
  ...swc,
  jsc: {
    ...swc.jsc,
    parser: { syntax: 'typescript', tsx: true },
    transform: { verbatimModuleSyntax: true, react: { runtime: 'automatic' } },
  },
};

const shared = {
  rootDir,
  testEnvironment: 'node',
  // `#policy` and its siblings resolve to TypeScript sources, as they do for the compiler (package.json, "imports").
  testEnvironmentOptions: { customExportConditions: ['gongo-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'tsx', 'json', 'node'],
  resolver: '<rootDir>/test/jest/resolver.cjs',
  transform: { '^.+\\.ts$': ['@swc/jest', swc], '^.+\\.tsx$': ['@swc/jest', swcWithTags] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/', '<rootDir>/.data/'],
};

/**
 * What is made by chance comes from one seed, the same on every machine, so that a failure is the fault of the change
 * and not of the day. New seeds are tried by `npm run test:seeds`.
 */
process.env['SEED'] ??= '20261126';

/** Where the specs stand that need a database, or a page to stand in; every other spec is a unit. */
const withDatabase = ['test/e2e', 'libs/persistence'];
const elsewhere = [...withDatabase, 'test/browser', 'apps/console'];

export default {
  rootDir,
  maxWorkers: 2,
  // A test that fails before it stops its service leaves it listening; the run must end all the same, as a failure.
  forceExit: true,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/libs/**/src/**/*.spec.ts',
        '<rootDir>/apps/**/src/**/*.spec.ts',
        '<rootDir>/test/**/*.spec.ts',
      ],
      testPathIgnorePatterns: ['/node_modules/', ...elsewhere.map((folder) => `<rootDir>/${folder}/`)],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: withDatabase.map((folder) => `<rootDir>/${folder}/**/*.spec.ts`),
      globalSetup: '<rootDir>/test/jest/start-database.mjs',
      globalTeardown: '<rootDir>/test/jest/stop-database.mjs',
    },
    {
      ...shared,
      displayName: 'console',
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { customExportConditions: ['browser'] },
      setupFiles: ['<rootDir>/test/jest/browser-globals.mjs'],
      testMatch: ['<rootDir>/apps/console/src/**/*.spec.{ts,tsx}'],
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/jest/start-database.mjs',
      globalTeardown: '<rootDir>/test/jest/stop-database.mjs',
    },
  ],
};
