import type { Schema } from './schema-pipe.js';

/** Shapes that several requests share. */
export const day: Schema = { type: 'string', format: 'date', description: 'YYYY-MM-DD, Asia/Seoul' };
export const folderName: Schema = { type: 'string', pattern: '^[a-z0-9][a-z0-9.-]{0,99}$' };
export const name: Schema = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_.-]{0,99}$' };
export const ruleSetId: Schema = {
  type: 'string',
  pattern: '^[a-z][a-z0-9-]{0,99}/[a-z0-9][a-z0-9.-]{0,99}$',
  description: 'programme/version',
};
export const language: Schema = { type: 'string', enum: ['ko', 'en'] };
export const pageSize: Schema = {
  type: 'string',
  pattern: '^([1-9][0-9]?|100)$',
  description: '1 to 100; 50 when left out',
};

/** How many to give of a list. @param text what `pageSize` let through */
export const limitOf = (text: string | undefined): number => Number(text ?? 50);
