import { mechanismSchema } from '../mechanisms/index.js';
import type { JsonSchema } from './build.js';
import { changeDefinitions } from './change-definitions.js';
import { definitions } from './definitions.js';
import { partDefinitions } from './part-definitions.js';
import { parts } from './parts.js';

export type { JsonSchema } from './build.js';

/** Every definition the files refer to; the mechanisms' comes from their own declarations. */
export const allDefinitions: Readonly<Record<string, JsonSchema>> = {
  ...definitions,
  ...partDefinitions,
  ...changeDefinitions,
  mechanism: mechanismSchema,
};
export const partSchemas = parts;
export type PartName =
  | 'manifest'
  | 'clauses'
  | 'parameters'
  | 'words'
  | 'facts'
  | 'shared'
  | 'decision'
  | 'documents'
  | 'forms'
  | 'process'
  | 'readings'
  | 'notes'
  | 'waivers'
  | 'amendment'
  | 'demo'
  | 'case';
