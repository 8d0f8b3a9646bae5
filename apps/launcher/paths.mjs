import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const inRoot = (/** @type {string[]} */ ...parts) => join(root, ...parts);

/** What can be fetched again at any time (the embedded database's program, test reports); never data. */
export const cacheDir = resolve(process.env['GONGO_CACHE_DIR'] ?? inRoot('.cache'));
export const distDir = inRoot('dist');
export const rulesDir = resolve(process.env['RULES_DIR'] ?? inRoot('rules'));
export const dataDir = resolve(process.env['DATA_DIR'] ?? inRoot('.data'));
