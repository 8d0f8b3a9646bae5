import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { readPage, renderPage, type PageTemplate } from '#documents';
import { readPageFolder } from '#documents/files';
import { FONTS_HREF } from '../fonts/fonts.controller.js';
import type { Language } from '../problems/language.js';
import { Settings } from '../settings.js';
import type { Verification } from './verification.service.js';

const PAGE = 'verification';
interface Read {
  readonly page: PageTemplate;
  readonly css: string;
}

/** The page that says whether a document is genuine, for whoever photographs its code. */
@Injectable()
export class VerificationPage {
  #read: Promise<Read> | undefined;

  constructor(private readonly settings: Settings) {}

  /** @returns the page, and what its one style sheet is let through by: `sha256-…` */
  async html(found: Verification, language: Language): Promise<{ html: string; styleHash: string }> {
    const { page, css } = await this.#template();
    const about = found.genuine ? found.number : 'Gongo';
    const html = renderPage(page, dataOf(found, language), css, { language, about, fontsHref: FONTS_HREF });
    return { html, styleHash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
  }

  #template(): Promise<Read> {
    return (this.#read ??= this.#readTemplate().catch((error: unknown) => {
      this.#read = undefined;
      throw error;
    }));
  }

  async #readTemplate(): Promise<Read> {
    const { css, folder } = await readPageFolder(this.settings.templatesDirectory, PAGE);
    return { css, page: readPage(folder) };
  }
}

function dataOf(found: Verification, language: Language): Readonly<Record<string, unknown>> {
  if (!found.genuine) return { genuine: false, mistyped: found.reason === 'mistyped' };
  const { form, programme, replacedBy, file = '', ...rest } = found;
  return {
    ...rest,
    current: found.state === 'current',
    form: [form.no, form.label[language]].filter(Boolean).join(' '),
    programme: programme[language],
    format: found.format.toUpperCase(),
    madeAt: seoulTime(found.madeAt),
    replacedBy: replacedBy?.number ?? '',
    replacedAt: replacedBy === undefined ? '' : seoulTime(replacedBy.madeAt),
    file,
  };
}

/** @example seoulTime('2024-04-01T00:00:00.000Z') // '2024-04-01 09:00' */
const seoulTime = (instant: string): string => SEOUL.format(new Date(instant));
// The Swedish form of a date is the ISO form.
const SEOUL = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Seoul',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
