import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const specs = ['**/*.spec.ts', '**/*.spec.tsx'];

/** Import patterns that are refused somewhere, each with its reason. */
const refused = {
  otherLibsInside: {
    regex: '(^|/)(libs/)?(policy|persistence|documents|spreadsheets)/(src|scripts)(/|$)',
    message: 'A lib is one door: import it by its name, #policy for one, so that its inside can change.',
  },
  apps: {
    regex: '(^|/)apps/|^#launcher|^(\\.\\./)+(api|cli|console|launcher)(/|$)',
    message: 'Libs never import apps: a rule must decide the same over HTTP, on the command line and in a test.',
  },
  database: {
    regex: '^(mongoose|mongodb)(/|$)',
    message: 'Only libs/persistence talks to the database: guarded writes and the audit chain live in one place.',
  },
  outsideConsole: {
    regex: '^#|^node:|^(\\.\\./)+(api/src|cli|launcher|libs)(/|$)|^@nestjs/|^handlebars$|^json-rules-engine$',
    message: 'The console speaks HTTP and holds no rule logic: what it shows, the service has decided.',
  },
  outsideDocuments: {
    regex: '^(?!\\.{1,2}/|#policy$|handlebars$|ajv(/|$)|fflate$|saxes$|uqr$|node:(?:crypto|zlib)$)',
    message: 'libs/documents is pure but for its two doors: files/ reads templates, pdf/ drives the browser.',
  },
  outsidePolicy: {
    regex: '^(?!\\.{1,2}/|json-rules-engine$|ajv(/|$)|canonicalize$|node:crypto$)',
    message: 'libs/policy is the pure core: its engine, its validator, canonical JSON and hashing, nothing else.',
  },
};

/** @param {...{ regex: string, message: string }} patterns */
const refuseImports = (...patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });

/** Code that is refused somewhere, each with its reason. */
const floats = [
  {
    selector: 'CallExpression[callee.name=/^(parseFloat)$/]',
    message: 'No binary float reaches money or a score: read exact decimal text.',
  },
  {
    selector: 'MemberExpression[property.name=/^(parseFloat|toFixed)$/]',
    message: 'No binary float reaches money or a score: (1.45).toFixed(1) is 1.4. Use exact decimals.',
  },
];
const clock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: 'The time of day is given in (the injected clock): the same input must give the same outcome.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'The time of day is given in (the injected clock): the same input must give the same outcome.',
  },
];
const chance = [
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'A decision never depends on chance: it must be repeatable years later.',
  },
];
const focusedTests = [
  {
    selector: 'MemberExpression[object.name=/^(describe|it|test)$/][property.name="only"]',
    message: 'A committed .only hides every other test of its file.',
  },
  {
    selector: 'CallExpression[callee.name=/^(fit|fdescribe)$/]',
    message: 'A committed focused test hides every other test of its file.',
  },
];

/** @param {Array<{ selector: string, message: string }[]>} groups */
const refuseCode = (...groups) => ({ 'no-restricted-syntax': ['error', ...groups.flat()] });

export default defineConfig(
  globalIgnores(['dist/', '.cache/', '.data/', 'coverage/', '**/*.gen.ts']),
  eslint.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // The compiler knows every name (and Node's globals, which this rule does not).
      'no-undef': 'off',
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Ports and controllers are async by contract, whether or not one of them waits.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  {
    files: ['libs/policy/src/**/*.ts'],
    ignores: ['libs/policy/src/node/**', ...specs],
    rules: refuseImports(refused.outsidePolicy, refused.apps, refused.otherLibsInside),
  },
  { files: ['libs/policy/src/**/*.ts'], ignores: specs, rules: refuseCode(floats, clock, chance) },
  { files: ['libs/persistence/**/*.ts'], rules: refuseImports(refused.apps, refused.otherLibsInside) },
  {
    files: ['libs/**/*.ts'],
    ignores: ['libs/policy/src/**', 'libs/persistence/**'],
    rules: refuseImports(refused.apps, refused.database, refused.otherLibsInside),
  },
  {
    files: ['libs/documents/src/**/*.ts'],
    ignores: ['libs/documents/src/files/**', 'libs/documents/src/pdf/**', ...specs],
    rules: refuseImports(refused.outsideDocuments, refused.apps, refused.database, refused.otherLibsInside),
  },
  { files: ['apps/*/src/**/*.ts'], rules: refuseImports(refused.database, refused.otherLibsInside) },
  { files: ['test/**/*.ts'], rules: refuseImports(refused.otherLibsInside) },
  {
    files: ['apps/console/src/**/*.{ts,tsx}'],
    ignores: specs,
    extends: [reactHooks.configs.flat.recommended],
    rules: { ...refuseImports(refused.outsideConsole), ...refuseCode(floats) },
  },
  { files: ['apps/api/src/**/*.ts'], ignores: ['apps/api/src/clock/*', ...specs], rules: refuseCode(floats, clock) },
  { files: ['libs/**/*.ts'], ignores: ['libs/policy/src/**', ...specs], rules: refuseCode(floats, clock) },
  { files: specs, rules: refuseCode(focusedTests) },
  {
    // Tests look into JSON answers, where a wrong guess at a type fails the test. What runs before anything is installed
    // is JavaScript, whose JSDoc types the compiler checks.
    files: [...specs, 'test/**/*.ts', '**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  { files: ['*.mjs', '**/*.cjs'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
