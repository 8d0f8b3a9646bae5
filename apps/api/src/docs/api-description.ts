import { Injectable } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** The OpenAPI description of this service, made from the very schemas that check its requests. */
@Injectable()
export class ApiDescription {
  document: OpenAPIObject | undefined;
}

const text = { type: 'string' };
const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'instance', 'code', 'traceId', 'errors'],
  properties: {
    type: text,
    title: text,
    status: { type: 'integer' },
    detail: text,
    instance: text,
    code: text,
    traceId: text,
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: {
          pointer: text,
          code: text,
          detail: { type: 'object', required: ['ko', 'en'], properties: { ko: text, en: text } },
          clause: { type: 'array', items: text },
        },
      },
    },
  },
};

/** Reads the routes of the application into its description. */
export function describeApi(app: NestFastifyApplication): void {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Gongo')
    .setDescription('공고를 규칙으로 / The rules of a public-support notice: read, evaluated, explained.')
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer' })
    .addGlobalResponse({
      status: 'default',
      description: 'Problem details (RFC 9457); see /problems',
      content: { 'application/problem+json': { schema: PROBLEM } },
    })
    .build();
  app.get(ApiDescription).document = SwaggerModule.createDocument(app, about);
}
