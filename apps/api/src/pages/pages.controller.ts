import { readFileSync } from 'node:fs';
import { Controller, Get, Header, Req, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../access/access.decorators.js';
import { QueryTexts, texts } from '../input/input.decorators.js';
import { language, name } from '../input/schemas.js';
import { preferredLanguage } from '../problems/language.js';
import { PageProblemFilter } from './page-problem.filter.js';
import { PagesService, type FirstPageQuery } from './pages.service.js';
import { Renderer } from './renderer.js';

const firstPageQuery = texts({ lang: language, application: name, decision: name }, [
  'lang',
  'application',
  'decision',
]);
const STYLES = readFileSync(new URL('./gongo.css', import.meta.url), 'utf8');

/** Pages for people: made on the server, readable without scripts. */
@ApiExcludeController()
@Controller()
export class PagesController {
  constructor(
    private readonly pages: PagesService,
    private readonly renderer: Renderer,
  ) {}

  @Get()
  @Public()
  @UseFilters(PageProblemFilter)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Header('vary', 'Accept-Language')
  async firstPage(@QueryTexts(firstPageQuery) query: FirstPageQuery, @Req() request: FastifyRequest): Promise<string> {
    const language = query.lang ?? preferredLanguage(request.headers['accept-language']);
    return this.renderer.page(await this.pages.firstPage(query, language));
  }

  @Get('assets/gongo.css')
  @Public()
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=300')
  styles(): string {
    return STYLES;
  }
}
