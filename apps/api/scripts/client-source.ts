import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { AppModule } from '../src/app.module.js';
import { SystemClock } from '../src/clock/clock.js';
import { apiDocument } from '../src/docs/api-description.js';
import { createServer } from '../src/http/server.js';
import { readSettings } from '../src/settings.js';

/** Where the console keeps what it knows of the API, from the project's root. */
export const CLIENT = 'apps/console/src/api/api.gen.ts';

const BANNER = '// Generated from the description of the API (apps/api) by `npm run generate`. Do not edit.\n\n';

/** The types of the console's client, from the same schemas that check requests and hold answers in the tests. */
export async function clientSource(): Promise<string> {
  const document = await describedApi();
  return BANNER + astToString(await openapiTS(document as unknown as OpenAPI3, { silent: true }));
}

/** The description without a service: in Nest's preview no provider is made, so nothing connects. */
export async function describedApi(): Promise<OpenAPIObject> {
  const settings = readSettings({ MONGODB_URI: 'mongodb://nowhere.invalid/gongo' });
  const module = AppModule.register(settings, new SystemClock());
  const app = await NestFactory.create<NestFastifyApplication>(module, createServer('silent'), {
    preview: true,
    abortOnError: false,
    bodyParser: false,
    logger: false,
  });
  return apiDocument(app);
}
