import { Injectable } from '@nestjs/common';
import { folderOf, readTemplate } from '#documents';
import { Database, type StoredMark, type TemplateDraftDocument, type TemplateVersionDocument } from '#persistence';
import type { Actor } from '../access/actor.js';
import { FormTemplates, numberOf } from '../forms/form-templates.js';
import { StoredTemplates } from '../forms/stored-templates.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { Problem } from '../problems/problem.js';
import { readSample, templateDraftView, type TemplateDraftView } from './template-draft-view.js';
import { TemplateLife } from './template-life.js';
import { TemplateSteps, type SeenTemplateDraft } from './template-steps.js';

/**
 * Publishes what was approved. Three writes, in this order, as with the rules: the draft is claimed; the version is
 * added, once for its draft, under the next number of its form; the draft is marked. Dying after any of them leaves a
 * draft that is still `approved` at the same revision, and the next call does what is left.
 */
@Injectable()
export class TemplatePublication {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly templates: FormTemplates,
    private readonly stored: StoredTemplates,
    private readonly steps: TemplateSteps,
    private readonly life: TemplateLife,
  ) {}

  /** @throws Problem `template-draft/own-work`, `draft/other-content`, `template-draft/obstacles` */
  async publish(actor: Actor, seen: SeenTemplateDraft, key: string | undefined): Promise<TemplateDraftView> {
    await this.steps.find(actor, seen.draft, 'templates:publish');
    const purpose = `POST /api/template-drafts/${seen.draft}/publication`;
    return this.idempotency.once({ actor: actor.id, purpose, key, request: seen.revision }, () =>
      this.#publish(actor, seen),
    );
  }

  async #publish(actor: Actor, seen: SeenTemplateDraft): Promise<TemplateDraftView> {
    const draft = await this.steps.seen(actor, seen, 'templates:publish');
    const status = this.steps.allowed(actor, draft, { kind: 'publish' });
    // What is claimed was judged then; judging it again after a crash could only leave it half published.
    if (draft.publishing === undefined) await this.life.refuseErrors(draft);
    const mark = draft.publishing ?? this.steps.mark(actor);
    if (!(await this.database.templateDrafts.claim(draft, mark))) throw new Problem('draft/changed-meanwhile');
    const { _id: template, hash } = await this.#add(draft, mark);
    await this.database.audit.append({
      actor: mark.by.id,
      action: 'template-published',
      subject: template,
      details: { hash, draft: draft._id, contentHash: draft.contentHash, approvedBy: draft.approved?.by.id ?? '' },
      once: `template-published:${template}`,
    });
    const after = await this.steps.write(
      { ...draft, publishing: mark },
      {
        set: { status, published: { ...mark, template } },
        unset: ['publishing'],
        step: { ...mark, event: 'published', note: template },
      },
    );
    return templateDraftView(after);
  }

  /** Of two drafts of a form that are published at once, the second takes the number after. */
  async #add(draft: TemplateDraftDocument, published: StoredMark): Promise<TemplateVersionDocument> {
    const there = await this.database.templateVersions.ofDraft(draft._id);
    if (there !== undefined) return there;
    for (let number = await this.#next(draft.form); ; number += 1) {
      const added = await this.database.templateVersions.add(await this.#version(draft, number, published));
      if (added !== undefined) return added;
    }
  }

  /** After every folder and everything that was published here. */
  async #next(form: string): Promise<number> {
    const known = (await this.templates.all()).filter(({ template }) => template.form === form);
    const last = await this.database.templateVersions.lastNumber(form);
    return Math.max(0, last, ...known.map(({ template }) => numberOf(template))) + 1;
  }

  async #version(
    { _id, form, wording, approved }: TemplateDraftDocument,
    number: number,
    published: StoredMark,
  ): Promise<TemplateVersionDocument> {
    if (approved === undefined) throw new Problem('draft/other-content');
    const id = `${form}/v${number}`;
    const { title, language, source, sample } = wording;
    const office = await this.stored.office(wording);
    const authored = { id, form, title, language, source, sample: readSample(sample), office };
    const { hash } = readTemplate(folderOf(authored));
    return { _id: id, form, number, hash, wording, draft: _id, approved, published };
  }
}
