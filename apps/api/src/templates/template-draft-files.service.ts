import { Injectable } from '@nestjs/common';
import { OFFICE_KINDS, officeFileName, type OfficeKind, type WordingCheck } from '#documents';
import { Database, PersistenceError, type StoredWording, type TemplateDraftDocument } from '#persistence';
import type { Actor } from '../access/actor.js';
import { Problem } from '../problems/problem.js';
import { TemplateDraftFindings } from './template-draft-findings.js';
import { templateDraftView, type TemplateDraftView } from './template-draft-view.js';
import { TemplateSteps, type SeenTemplateDraft } from './template-steps.js';
import { notPrintable, TemplateWork } from './template-work.js';

export interface FileKept {
  readonly draft: TemplateDraftView;
  /** Of the whole wording, with the file in it. */
  readonly check: WordingCheck;
}

/** The office's own files of a draft. */
@Injectable()
export class TemplateDraftFiles {
  constructor(
    private readonly database: Database,
    private readonly steps: TemplateSteps,
    private readonly findings: TemplateDraftFindings,
    private readonly work: TemplateWork,
  ) {}

  /**
   * Keeps an uploaded file, unless it is one that is never taken. What is wrong with the tags in it is told, and keeps
   * it from nothing: it is mended in a word processor, as the text is here.
   * @throws Problem `template/file-refused` with the reason, `template/wrong-type`
   */
  async put(actor: Actor, seen: SeenTemplateDraft, kind: OfficeKind, body: unknown): Promise<FileKept> {
    const draft = await this.#changeable(actor, seen);
    // A request without any bytes has no body at all: an empty file is told as one.
    const bytes = body === undefined || body === null ? new Uint8Array() : body;
    if (!(bytes instanceof Uint8Array)) throw new Problem('template/wrong-type');
    const refused = await this.work.run('wordingOffice', { bytes: new Uint8Array(bytes), kind });
    if (refused !== undefined) {
      const { code, words: detail } = refused;
      throw new Problem('template/file-refused', [{ pointer: `/${officeFileName(kind)}`, code, detail }]);
    }
    return this.#keep(actor, draft, kind, bytes);
  }

  /**
   * Keeps a file drafted from the text as it is saved, in place of the one that is there; the history keeps that.
   * @throws Problem `template-draft/not-printable` with what is wrong in the text
   */
  async make(actor: Actor, seen: SeenTemplateDraft, kind: OfficeKind): Promise<FileKept> {
    const draft = await this.#changeable(actor, seen);
    const { source, title } = draft.wording;
    const made = await this.work.run('wordingDraft', { source, title: title.ko, kind });
    if ('problems' in made) throw notPrintable(made);
    return this.#keep(actor, draft, kind, made.bytes);
  }

  /** Takes a file out of a draft; it stays in the history. */
  async remove(actor: Actor, seen: SeenTemplateDraft, kind: OfficeKind): Promise<TemplateDraftView> {
    const draft = await this.#changeable(actor, seen);
    if (!draft.wording.office.some((one) => one.kind === kind)) throw new Problem('template/no-such-file');
    return templateDraftView(await this.#save(actor, draft, kind, []));
  }

  /** The file as it was uploaded. @throws Problem `template/no-such-file`, `template/damaged` */
  async read(actor: Actor, id: string, kind: OfficeKind): Promise<Buffer> {
    const { wording } = await this.steps.find(actor, id);
    const found = wording.office.find((one) => one.kind === kind);
    if (found === undefined) throw new Problem('template/no-such-file');
    try {
      return await this.database.templateFiles.read(found.sha256);
    } catch (cause) {
      if (cause instanceof PersistenceError) throw new Problem('template/damaged', [], { cause });
      throw cause;
    }
  }

  async #keep(actor: Actor, draft: TemplateDraftDocument, kind: OfficeKind, bytes: Uint8Array): Promise<FileKept> {
    const sha256 = await this.database.templateFiles.put(bytes);
    const after = await this.#save(actor, draft, kind, [{ kind, sha256, size: bytes.length }]);
    return { draft: templateDraftView(after), check: await this.findings.checkSaved(after) };
  }

  #save(
    actor: Actor,
    draft: TemplateDraftDocument,
    kind: OfficeKind,
    files: StoredWording['office'],
  ): Promise<TemplateDraftDocument> {
    const others = draft.wording.office.filter((one) => one.kind !== kind);
    const office = [...others, ...files].toSorted(
      (a, b) => OFFICE_KINDS.indexOf(a.kind) - OFFICE_KINDS.indexOf(b.kind),
    );
    const note = officeFileName(kind);
    return this.steps.save(actor, draft, { wording: { ...draft.wording, office } }, { note });
  }

  async #changeable(actor: Actor, seen: SeenTemplateDraft): Promise<TemplateDraftDocument> {
    const draft = await this.steps.seen(actor, seen, 'templates:write');
    this.steps.allowed(actor, draft, { kind: 'change' });
    return draft;
  }
}

