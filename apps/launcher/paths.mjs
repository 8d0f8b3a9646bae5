import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const inRoot = (/** @type {string[]} */ ...parts) => join(root, ...parts);

/** What can be fetched again at any time (the database's program, Chromium, test reports); never data. */
export const cacheDir = resolve(process.env['GONGO_CACHE_DIR'] ?? inRoot('.cache'));
export const distDir = inRoot('dist');
export const rulesDir = resolve(process.env['RULES_DIR'] ?? inRoot('rules'));
export const templatesDir = resolve(process.env['TEMPLATES_DIR'] ?? inRoot('templates'));
export const guidesDir = resolve(process.env['GUIDES_DIR'] ?? inRoot('docs'));
export const fontsDir = resolve(process.env['FONTS_DIR'] ?? inRoot('fonts', 'pretendard-gov'));
export const consoleDir = join(distDir, 'console');
export const dataDir = resolve(process.env['DATA_DIR'] ?? inRoot('.data'));

/** Where our programs find what they read, by the names they know; the service and the command line take the same. */
export const placesEnv = {
  RULES_DIR: rulesDir,
  TEMPLATES_DIR: templatesDir,
  GUIDES_DIR: guidesDir,
  FONTS_DIR: fontsDir,
  CONSOLE_DIR: consoleDir,
  GONGO_CACHE_DIR: cacheDir,
};
