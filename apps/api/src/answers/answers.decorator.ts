import { ApiCreatedResponse, ApiNotModifiedResponse, ApiOkResponse } from '@nestjs/swagger';
import { applyDecorators } from '@nestjs/common';
import type { Schema } from '../input/schema-pipe.js';

/**
 * Describes what a route answers when all goes well. The tests hold every answer to it, and the console's client is
 * made from it, so that neither can drift.
 * @param type of the content; JSON unless told
 */
export function Answers(schema: Schema, description = '', type = 'application/json'): MethodDecorator {
  return ApiOkResponse({ description, content: { [type]: { schema } } });
}

/** Says that a route answers a file of one of these types. */
export const AnswersFile = (...types: readonly string[]): MethodDecorator =>
  ApiOkResponse({
    content: Object.fromEntries(types.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])),
  });

/** The same of a route that makes something: it answers 201. */
export const AnswersCreated = (schema: Schema, description = ''): MethodDecorator =>
  ApiCreatedResponse({ description, content: { 'application/json': { schema } } });

/** Also says that who sends the ETag back may be answered 304 without a body. */
export const AnswersTagged = (schema: Schema, description = ''): MethodDecorator =>
  applyDecorators(
    Answers(schema, description),
    ApiNotModifiedResponse({ description: 'What If-None-Match names is current' }),
  );
