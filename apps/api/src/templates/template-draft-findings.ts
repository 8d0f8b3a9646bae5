import { Injectable } from '@nestjs/common';
import { casesOf, type CaseFile } from '#policy';
import {
  HELPER_USAGES,
  usableFields,
  type AuthoredTemplate,
  type FormData,
  type OfficeKind,
  type UsableField,
  type WordingCheck,
  type WordingPreview,
} from '#documents';
import { fontsHref as fontsOfPdf } from '#documents/pdf';
import { ruleSetFolder, type PublishedVersion, type TemplateDraftDocument } from '#persistence';
import type { Actor } from '../access/actor.js';
import { FONTS_HREF } from '../fonts/fonts.controller.js';
import { FormTemplates } from '../forms/form-templates.js';
import { Pdf } from '../forms/pdf.js';
import { StoredTemplates } from '../forms/stored-templates.js';
import { Problem } from '../problems/problem.js';
import { PublishedRuleSets } from '../rule-sets/published-rule-sets.js';
import { readSample } from './template-draft-view.js';
import type { TemplatePreviewRequest, UnsavedWording } from './template-drafts.dto.js';
import { TemplateDraftsService } from './template-drafts.service.js';
import { TemplateSteps } from './template-steps.js';
import { notPrintable, TemplateWork } from './template-work.js';

/** What of a draft is looked at: as it is saved, with what is on somebody's screen in its place. */
interface Looked {
  readonly authored: AuthoredTemplate;
  readonly version: PublishedVersion;
}

/** A worked case of the rules. */
export type CaseChoice = Pick<CaseFile, 'id' | 'title' | 'decision' | 'asOf'>;

/** What a wording says and looks like; nothing of it is kept. */
@Injectable()
export class TemplateDraftFindings {
  constructor(
    private readonly drafts: TemplateDraftsService,
    private readonly steps: TemplateSteps,
    private readonly stored: StoredTemplates,
    private readonly templates: FormTemplates,
    private readonly published: PublishedRuleSets,
    private readonly work: TemplateWork,
    private readonly pdfs: Pdf,
  ) {}

  async check(actor: Actor, id: string, unsaved: UnsavedWording): Promise<WordingCheck> {
    const { authored, version } = await this.#look(await this.steps.find(actor, id), unsaved);
    return this.work.run('wordingCheck', { authored, ruleSet: version.ruleSet });
  }

  /** Of a draft as it is saved, for what has to go by it. */
  async checkSaved(draft: TemplateDraftDocument): Promise<WordingCheck> {
    const { authored, version } = await this.#look(draft, {});
    return this.work.run('wordingCheck', { authored, ruleSet: version.ruleSet });
  }

  async fields(
    actor: Actor,
    id: string,
    asked: string | undefined,
  ): Promise<{ readonly ruleSet: string; readonly items: readonly UsableField[]; readonly helpers: typeof HELPER_USAGES }> {
    const draft = await this.steps.find(actor, id);
    const { version } = await this.#look(draft, asked === undefined ? {} : { ruleSet: asked });
    return { ruleSet: version.id, items: usableFields(version.ruleSet, draft.form), helpers: HELPER_USAGES };
  }

  /** The cases that a wording can be shown with: those of decisions that its form asks. */
  async cases(
    actor: Actor,
    id: string,
    asked: string | undefined,
  ): Promise<{ readonly ruleSet: string; readonly items: readonly CaseChoice[] }> {
    const draft = await this.steps.find(actor, id);
    const { version } = await this.#look(draft, asked === undefined ? {} : { ruleSet: asked });
    const form = version.ruleSet.forms.find((one) => one.id === draft.form);
    const asks = new Set([
      ...(form?.requires ?? []).map(({ decision }) => decision),
      ...(form?.fields ?? []).flatMap(({ decision }) => decision ?? []),
    ]);
    const items = casesIn(version)
      .filter(({ decision }) => asks.has(decision))
      .map(({ id: named, title, decision, asOf }) => ({
        id: named,
        title,
        decision,
        ...(asOf === undefined ? {} : { asOf }),
      }));
    return { ruleSet: version.id, items };
  }

  /** @throws Problem `template-draft/not-printable` with what keeps it from being shown, `template-draft/no-such-case` */
  async preview(actor: Actor, id: string, request: TemplatePreviewRequest): Promise<WordingPreview> {
    return this.#preview(await this.steps.find(actor, id), request, FONTS_HREF);
  }

  /**
   * A draft as a file.
   * @throws Problem as preview; `template/no-such-file`, `form/incomplete` for an office's file; what keeps a PDF from
   * being made
   */
  async file(
    actor: Actor,
    id: string,
    format: OfficeKind | 'pdf',
    request: TemplatePreviewRequest,
  ): Promise<{ readonly name: string; readonly content: Uint8Array }> {
    const draft = await this.steps.find(actor, id);
    const name = request.title?.ko ?? draft.wording.title.ko;
    if (format === 'pdf') {
      const { html } = await this.#preview(draft, request, fontsOfPdf);
      return { name, content: await this.pdfs.render(html) };
    }
    const { authored, version } = await this.#look(draft, request);
    if (authored.office[format] === undefined) throw new Problem('template/no-such-file');
    const made = await this.work.run('wordingFile', {
      authored,
      ruleSet: version.ruleSet,
      kind: format,
      ...dataOf(request, authored, version),
    });
    if ('bytes' in made) return { name, content: made.bytes };
    if ('gaps' in made)
      throw new Problem(
        'form/incomplete',
        made.gaps.map(({ pointer, code, words }) => ({ pointer, code, detail: words })),
      );
    throw notPrintable(made);
  }

  async #preview(
    draft: TemplateDraftDocument,
    request: TemplatePreviewRequest,
    fontsHref: string,
  ): Promise<WordingPreview> {
    const { authored, version } = await this.#look(draft, request);
    const made = await this.work.run('wordingPreview', {
      // What is not shown need not be read: pages are made of the text alone.
      authored: { ...authored, office: {} },
      ruleSet: version.ruleSet,
      css: this.templates.css,
      fontsHref,
      ...dataOf(request, authored, version),
    });
    if ('html' in made) return made;
    throw notPrintable(made);
  }

  async #look(draft: TemplateDraftDocument, unsaved: UnsavedWording): Promise<Looked> {
    const { wording, form } = draft;
    const ruleSet = unsaved.ruleSet ?? draft.ruleSet;
    if (ruleSet !== draft.ruleSet) await this.drafts.ofProgramme(draft, ruleSet);
    return {
      version: await this.published.get(ruleSet),
      authored: {
        // It has no number before it is published; sentences about it and the foot of a preview say so.
        id: `${form}/draft`,
        form,
        title: unsaved.title ?? wording.title,
        language: wording.language,
        source: unsaved.source ?? wording.source,
        sample: unsaved.sample ?? readSample(wording.sample),
        office: await this.stored.office(wording),
      },
    };
  }
}

/** Entered data, a worked case with the fields of the sample, or the sample. */
function dataOf(
  { data, case: named, asOf }: TemplatePreviewRequest,
  { sample }: AuthoredTemplate,
  version: PublishedVersion,
): { readonly data: FormData; readonly asOf?: string } {
  const day = asOf === undefined ? {} : { asOf };
  if (data !== undefined) return { data, ...day };
  if (named === undefined) return { data: sample, ...day };
  const found = casesIn(version).find(({ id }) => id === named);
  if (found === undefined) throw new Problem('template-draft/no-such-case');
  const ofCase = found.asOf === undefined ? {} : { asOf: found.asOf };
  return { data: { ...sample, facts: found.facts }, ...ofCase, ...day };
}

const casesIn = ({ programme, version, texts }: PublishedVersion): readonly CaseFile[] =>
  casesOf(ruleSetFolder(programme, version, texts).files);
