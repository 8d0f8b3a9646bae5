import type { Schema } from '../input/schema-pipe.js';

export const withdrawalRequest: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['reason'],
  properties: { reason: { type: 'string', minLength: 1, maxLength: 5000, pattern: '\\S' } },
};
