import { Injectable } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ref } from '../answers/schemas.js';
import { components } from './components.js';

/** The OpenAPI description of this service, made from the very schemas that check its requests. */
@Injectable()
export class ApiDescription {
  document: OpenAPIObject | undefined;
}

/** Reads the routes of the application into its description. */
export function describeApi(app: NestFastifyApplication): void {
  app.get(ApiDescription).document = apiDocument(app);
}

/** The description of an application's routes; its providers need not be there (Nest's preview). */
export function apiDocument(app: NestFastifyApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Gongo')
    .setDescription('공고를 규칙으로 / The rules of a public-support notice: read, evaluated, explained.')
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer' })
    .addGlobalResponse({
      status: 'default',
      description: 'Problem details (RFC 9457); see /problems',
      content: { 'application/problem+json': { schema: ref('Problem') } },
    })
    .build();
  const document = SwaggerModule.createDocument(app, about, { operationIdFactory: operationId });
  return { ...document, components: { ...document.components, schemas: { ...components } } };
}

/** @example operationId('RuleSetsController', 'list') // 'RuleSets_list' */
const operationId = (controller: string, method: string): string =>
  `${controller.replace(/Controller$/, '')}_${method}`;
