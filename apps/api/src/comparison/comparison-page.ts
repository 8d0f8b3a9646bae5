import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DocumentError, readPage, renderPage, type PageTemplate } from '#documents';
import { readPageFolder } from '#documents/files';
import { fontsHref } from '#documents/pdf';
import type { OldNewRow, VersionContent } from '#policy';
import type { Actor } from '../access/actor.js';
import { Clock } from '../clock/clock.js';
import { FONTS_HREF } from '../fonts/fonts.controller.js';
import { Pdf } from '../forms/pdf.js';
import type { Language } from '../problems/language.js';
import { Problem } from '../problems/problem.js';
import { Settings } from '../settings.js';
import { ComparisonService, type ComparedSide } from './comparison.service.js';

const PAGE = 'oldNewTable';

export interface PageRequest {
  readonly from: string;
  readonly to: string;
  readonly language: Language;
}
export interface MadePage {
  readonly html: string;
  /** What the page's one style sheet is let through by: `sha256-…`. */
  readonly styleHash: string;
}
interface Read {
  readonly page: PageTemplate;
  readonly css: string;
}

/** The 신구조문대비표: two versions as the table of old and new text that a notice of amendment is decided by. */
@Injectable()
export class ComparisonPage {
  #read: Promise<Read> | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly comparison: ComparisonService,
    private readonly pdfs: Pdf,
  ) {}

  /**
   * A page that stands by itself, wherever it is kept; with `isPreview`, one that takes its fonts from this service.
   * @throws Problem `comparison/same`, and those of a comparison
   */
  html(actor: Actor, request: PageRequest, { isPreview }: { readonly isPreview: boolean }): Promise<MadePage> {
    return this.#make(actor, request, isPreview ? FONTS_HREF : undefined);
  }

  /** @throws Problem as html, and what keeps a PDF from being made */
  async pdf(actor: Actor, request: PageRequest): Promise<{ name: string; content: Uint8Array }> {
    const { html, name } = await this.#make(actor, request, fontsHref);
    return { name, content: await this.pdfs.render(html) };
  }

  async #make(actor: Actor, request: PageRequest, fonts?: string): Promise<MadePage & { readonly name: string }> {
    const { before, after, rows } = await this.comparison.table(actor, request);
    const { page, css } = await this.#template();
    const about = `${before.id} → ${after.id}`;
    const { language } = request;
    const data = dataOf(before, after, rows, { language, madeOn: this.clock.today() });
    const options = { language, about, ...(fonts === undefined ? {} : { fontsHref: fonts }) };
    try {
      const html = renderPage(page, data, css, options);
      return { html, styleHash: hashOf(css), name: `${page.title[language]} ${before.id} ${after.id}` };
    } catch (error) {
      const isTooMuch = error instanceof DocumentError && TOO_MUCH.has(error.code);
      throw isTooMuch ? new Problem('comparison/too-large', [], { cause: error }) : error;
    }
  }

  #template(): Promise<Read> {
    return (this.#read ??= readTemplate(this.settings.templatesDirectory).catch((error: unknown) => {
      this.#read = undefined;
      throw error;
    }));
  }
}

const TOO_MUCH: ReadonlySet<string> = new Set(['render/too-large', 'render/too-much-work']);

async function readTemplate(directory: string): Promise<Read> {
  const { css, folder } = await readPageFolder(directory, PAGE);
  return { css, page: readPage(folder) };
}

const hashOf = (css: string): string => `sha256-${createHash('sha256').update(css).digest('base64')}`;

function dataOf(
  before: ComparedSide,
  after: ComparedSide,
  rows: readonly OldNewRow[],
  { language, madeOn }: { language: Language; madeOn: string },
): Readonly<Record<string, unknown>> {
  const sections = [...new Set(rows.map(({ section }) => section))].map((id) => {
    const own = rows.filter(({ section }) => section === id);
    const shown = own.map(({ kind, where, before: old, after: now, sources }) => ({
      kind,
      where: where[language],
      before: old[language],
      after: now[language],
      basis: sources.map((source) => ({ id: source, heading: headingOf(source, [after.content, before.content]) })),
    }));
    return { id, count: own.length, rows: shown };
  });
  return { from: sideOf(before, language), to: sideOf(after, language), madeOn, count: rows.length, sections };
}

/** Half-typed drafts are compared too, so nothing of a manifest is taken for granted. */
function sideOf({ id, hash, isDraft, content }: ComparedSide, language: Language): Readonly<Record<string, unknown>> {
  const manifest: { title?: Partial<Record<Language, unknown>>; inForce?: { from?: unknown; to?: unknown } } =
    content.ruleSet.manifest;
  const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
  const { from, to } = manifest.inForce ?? {};
  const title = textOf(manifest.title?.[language]) || id;
  return { id, hash, isDraft, title, inForceFrom: textOf(from), inForceTo: textOf(to) };
}

/** The heading of the notice under which a clause stands; a reading or a note has none. */
function headingOf(source: string, contents: readonly VersionContent[]): string {
  const clause = contents
    .map(({ ruleSet: { clauses } }) => (Object.hasOwn(clauses, source) ? clauses[source] : undefined))
    .find((found) => found !== undefined);
  return clause?.section ?? '';
}
