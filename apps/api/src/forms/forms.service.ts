import { Injectable } from '@nestjs/common';
import {
  DocumentError,
  fillForm,
  formSummary,
  formView,
  renderForm,
  renderOffice,
  wordingHash,
  type BoundForm,
  type DocumentMark,
  type FilledForm,
  type FormSummary,
  type FormView,
  type Gap,
  type KeptFormat,
  type OfficeKind,
  type RenderOptions,
} from '#documents';
import { fontsHref as fontsOfPdf } from '#documents/pdf';
import { FONTS_HREF } from '../fonts/fonts.controller.js';
import { Problem, type ProblemDetail } from '../problems/problem.js';
import { CompiledRuleSets } from '../rule-sets/compiled-rule-sets.js';
import { PublishedRuleSets } from '../rule-sets/published-rule-sets.js';
import { BoundForms } from './bound-forms.js';
import { FormTemplates, type FormRefusal } from './form-templates.js';
import type { FillRequest, FormPath } from './forms.dto.js';
import { Pdf } from './pdf.js';

/** A form with what it is filled with. */
export interface CompletedForm {
  readonly bound: BoundForm;
  readonly filled: FilledForm;
}
export interface FormList {
  readonly items: readonly FormSummary[];
  readonly refused: readonly FormRefusal[];
}

/** A document with the name a person knows it by, without an ending. */
export interface NamedDocument {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Forms of published versions, filled by their rules. Nothing is stored: what is filled in is given with each request. */
@Injectable()
export class FormsService {
  /** A form is bound once, and its view costs as much as many answers. */
  readonly #views = new WeakMap<BoundForm, FormView>();

  constructor(
    private readonly published: PublishedRuleSets,
    private readonly compiled: CompiledRuleSets,
    private readonly templates: FormTemplates,
    private readonly bound: BoundForms,
    private readonly pdfs: Pdf,
  ) {}

  async list(): Promise<FormList> {
    const versions = await Promise.all((await this.published.all()).map((version) => this.bound.of(version)));
    return {
      items: versions.flatMap(({ bound }) => [...bound.values()].map(formSummary)),
      refused: [...this.templates.refusals, ...versions.flatMap(({ refusals }) => refusals)],
    };
  }

  /** @throws Problem `rule-set/not-found`, `form/not-found`, as everything below */
  async view(path: FormPath): Promise<FormView> {
    const version = await this.published.get(idOf(path));
    const bound = await this.bound.get(version, path.form);
    const view = this.#views.get(bound) ?? formView(bound);
    this.#views.set(bound, view);
    return view;
  }

  async fill(path: FormPath, request: FillRequest): Promise<Omit<FilledForm, 'data' | 'records'>> {
    const { values, gaps, decisions, isComplete, asOf } = (await this.#filled(path, request)).filled;
    return { values, gaps, decisions, isComplete, asOf };
  }

  /**
   * A document that stands by itself, wherever it is kept; with `isPreview`, one that takes its fonts from this service.
   * @throws Problem `form/incomplete` with every gap
   */
  async html(path: FormPath, request: FillRequest, isPreview: boolean): Promise<string> {
    return this.#rendered(await this.#filled(path, request), isPreview ? { fontsHref: FONTS_HREF } : {});
  }

  /** @throws Problem `form/incomplete` with every gap; and what keeps a PDF from being made */
  async pdf(path: FormPath, request: FillRequest): Promise<NamedDocument> {
    const form = await this.#filled(path, request);
    const content = await this.pdfs.render(this.#rendered(form, { fontsHref: fontsOfPdf }));
    return { name: nameOf(form.bound), content };
  }

  /**
   * The office's own file, filled.
   * @throws Problem `form/no-such-format` for a form that has no file of that kind; `form/incomplete` with every gap
   */
  async office(path: FormPath, request: FillRequest, kind: OfficeKind): Promise<NamedDocument> {
    const { bound, filled } = await this.#filled(path, request);
    if (bound.template.office[kind] === undefined) throw new Problem('form/no-such-format');
    refuseGaps(filled);
    return { name: nameOf(bound), content: renderOffice(bound, filled, kind) };
  }

  /**
   * A form with nothing missing, for whoever keeps what is made of it.
   * @throws Problem `form/no-such-format` for a form that has no file of that format; `form/incomplete` with every gap
   */
  async completed(path: FormPath, request: FillRequest, format: KeptFormat): Promise<CompletedForm> {
    const form = await this.#filled(path, request);
    if (wordingHash(form.bound, format) === undefined) throw new Problem('form/no-such-format');
    refuseGaps(form.filled);
    return form;
  }

  /** The bytes of a document that is kept. @throws Problem `form/not-rendered`, or what keeps a PDF from being made */
  async kept(form: CompletedForm, format: KeptFormat, mark: DocumentMark): Promise<Uint8Array> {
    try {
      if (format !== 'pdf') return renderOffice(form.bound, form.filled, format, mark);
      return await this.pdfs.render(this.#rendered(form, { fontsHref: fontsOfPdf, mark }));
    } catch (cause) {
      if (!(cause instanceof DocumentError)) throw cause;
      const { pointer, code, words } = cause;
      throw new Problem('form/not-rendered', [{ pointer, code, detail: words }], { cause });
    }
  }

  async #filled(path: FormPath, { asOf, facts = {}, fields = {} }: FillRequest): Promise<CompletedForm> {
    const version = await this.published.get(idOf(path));
    const bound = await this.bound.get(version, path.form);
    const compiled = this.compiled.get(version, asOf === undefined ? {} : { asOf });
    return { bound, filled: fillForm(bound, compiled, { facts, fields }) };
  }

  #rendered({ bound, filled }: CompletedForm, options: RenderOptions): string {
    refuseGaps(filled);
    return renderForm(bound, filled, this.templates.css, options);
  }
}

function refuseGaps({ isComplete, gaps }: FilledForm): void {
  if (!isComplete) throw new Problem('form/incomplete', gaps.map(detailOfGap));
}

const idOf = ({ programme, version }: FormPath): string => `${programme}/${version}`;

const nameOf = ({ form: { no, label } }: BoundForm): string => [no, label.ko].filter(Boolean).join(' ');

const detailOfGap = ({ pointer, code, words }: Gap): ProblemDetail => ({ pointer, code, detail: words });
