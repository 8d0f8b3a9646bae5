import { createHash } from 'node:crypto';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/access.decorators.js';
import { FormTemplates } from '../forms/form-templates.js';
import { consolePolicy } from '../http/security-headers.js';
import { LONGEST_STEP } from '../http/server.js';
import { sendFile } from '../http/static-files.js';
import { Problem } from '../problems/problem.js';
import { Settings } from '../settings.js';
import { isPageAddress } from './page-address.js';

const NOT_BUILT = [
  '화면이 아직 만들어지지 않았습니다. npm run build 를 실행한 뒤 다시 여십시오.',
  'The console has not been built yet: run npm run build, then open this page again.',
  '',
].join('\n');

/**
 * The console: one page for every address it has, and the files that page asks for. Open to anyone: it holds no data,
 * and asks the API as whoever uses it.
 */
@ApiExcludeController()
@Controller()
export class ConsoleController {
  constructor(
    private readonly settings: Settings,
    private readonly templates: FormTemplates,
  ) {}

  @Get()
  @Public()
  firstPage(@Res() reply: FastifyReply): Promise<void> {
    return this.#page(reply);
  }

  /** Their names change with their content, so whoever has one may keep it. */
  @Get('assets/*')
  @Public()
  asset(@Param('*') name: string, @Res() reply: FastifyReply): void {
    const folder = join(this.settings.consoleDirectory, 'assets');
    sendFile(reply, { folder, name, cacheControl: 'public, max-age=31536000, immutable' });
  }

  /** Any other address of the console: which page that is, the console itself finds out. */
  @Get('*')
  @Public()
  async page(@Param('*') path: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (isPageAddress(path, request.headers.accept)) return this.#page(reply);
    // Elsewhere the router sees to this; here it has gone on to the one route that takes any length.
    if (path.split('/').some((step) => step.length > LONGEST_STEP)) throw new Problem('request/address-too-long');
    return reply.callNotFound();
  }

  async #page(reply: FastifyReply): Promise<void> {
    const { consoleDirectory: folder } = this.settings;
    void reply.header('content-security-policy', consolePolicy(hashOf(this.templates.css)));
    if (await isThere(join(folder, 'index.html')))
      return sendFile(reply, { folder, name: 'index.html', cacheControl: 'no-cache' });
    void reply.code(503).header('cache-control', 'no-store').type('text/plain; charset=utf-8').send(NOT_BUILT);
  }
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** A style of a form in the console's preview is let through by what it says, and no other. */
const hashOf = (css: string): string => `sha256-${createHash('sha256').update(css).digest('base64')}`;
