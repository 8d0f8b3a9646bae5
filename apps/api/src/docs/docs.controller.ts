import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiExcludeController, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/access.decorators.js';
import { DOCS_POLICY } from '../http/security-headers.js';
import { PathTexts, texts } from '../input/input.decorators.js';
import { Settings } from '../settings.js';
import { ApiDescription } from './api-description.js';
import { withWhatIfExamples, workedExamples } from './worked-examples.js';

const VIEWER = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** The files of the viewer that are served, and nothing else from its package. */
const ASSETS: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

const WHAT_IF_GUIDE = 'what-if-guide.ko.md';

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gongo API</title>
<link rel="icon" href="/docs/assets/favicon-32x32.png">
<link rel="stylesheet" href="/docs/assets/swagger-ui.css">
<main id="api"></main>
<script src="/docs/assets/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</html>
`;
const START = `SwaggerUIBundle({ url: '/docs/json', dom_id: '#api', deepLinking: true, validatorUrl: null });\n`;

/** The API's documentation. Open to anyone: it holds no data. */
@ApiExcludeController()
@Controller('docs')
export class DocsController {
  #described: Promise<OpenAPIObject | undefined> | undefined;

  constructor(
    private readonly description: ApiDescription,
    private readonly settings: Settings,
  ) {}

  @Get()
  @Public()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', DOCS_POLICY)
  page(): string {
    return PAGE;
  }

  @Get('start.js')
  @Public()
  @Header('content-type', 'text/javascript; charset=utf-8')
  start(): string {
    return START;
  }

  @Get('json')
  @Public()
  json(): Promise<OpenAPIObject | undefined> {
    return (this.#described ??= this.#withExamples());
  }

  async #withExamples(): Promise<OpenAPIObject | undefined> {
    const { document } = this.description;
    // A service without its guides is still described.
    const guide = await readFile(join(this.settings.guidesDirectory, WHAT_IF_GUIDE), 'utf8').catch(() => '');
    return document && withWhatIfExamples(document, workedExamples(guide));
  }

  @Get('assets/:asset')
  @Public()
  async asset(
    @PathTexts(texts({ asset: { type: 'string', enum: Object.keys(ASSETS) } })) { asset }: { asset: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    void reply.header('content-type', ASSETS[asset]).header('cache-control', 'public, max-age=3600');
    return readFile(join(VIEWER, asset));
  }
}
