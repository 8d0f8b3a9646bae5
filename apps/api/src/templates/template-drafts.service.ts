import { Injectable } from '@nestjs/common';
import type { FormData } from '#documents';
import type { Words } from '#policy';
import {
  Database,
  type StoredWording,
  type TemplateDraftDocument,
  type TemplateDraftRevision,
  type TemplateDraftSummary,
} from '#persistence';
import type { Actor } from '../access/actor.js';
import { FormTemplates, type KnownTemplate } from '../forms/form-templates.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { Problem } from '../problems/problem.js';
import { PublishedRuleSets } from '../rule-sets/published-rule-sets.js';
import {
  readSample,
  templateDraftContent,
  templateDraftView,
  type TemplateDraftContent,
  type TemplateDraftView,
} from './template-draft-view.js';
import type { NewTemplateDraft, WordingRequest } from './template-drafts.dto.js';
import { hashOfWording, TemplateSteps, type SeenTemplateDraft } from './template-steps.js';

type RevisionView = Omit<TemplateDraftRevision, 'wording' | 'draft'>;
export interface RevisionContent {
  readonly revision: RevisionView;
  readonly title: Words;
  readonly source: string;
  readonly sample: FormData;
  readonly office: StoredWording['office'];
}

/** Drafts of templates: begun, read, written, and taken back to what they were. */
@Injectable()
export class TemplateDraftsService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly templates: FormTemplates,
    private readonly published: PublishedRuleSets,
    private readonly steps: TemplateSteps,
  ) {}

  async list(actor: Actor, { programme, form }: { programme?: string; form?: string }): Promise<TemplateDraftView[]> {
    const drafts = await this.database.templateDrafts.list();
    return drafts
      .filter((draft) => actor.may('templates:read', { programme: draft.programme }))
      .filter((draft) => (programme ?? draft.programme) === draft.programme && (form ?? draft.form) === draft.form)
      .map((draft: TemplateDraftSummary) => templateDraftView(draft));
  }

  async one(actor: Actor, id: string): Promise<TemplateDraftContent> {
    return templateDraftContent(await this.steps.find(actor, id));
  }

  /**
   * @throws Problem `rule-set/not-found`, `template/not-found` for the base, `template-draft/other-form`,
   * `access/not-permitted`
   */
  async create(actor: Actor, request: NewTemplateDraft, key: string | undefined): Promise<TemplateDraftView> {
    const keyed = { actor: actor.id, purpose: 'POST /api/template-drafts', key, request };
    return this.idempotency.once(keyed, async (id) => {
      const begun = await this.#begun(actor, `t-${id}`, request);
      return templateDraftView(await this.database.templateDrafts.add(begun));
    });
  }

  /** @throws Problem `draft/changed-meanwhile`, `template-draft/other-programme`, `rule-set/not-found` */
  async write(actor: Actor, seen: SeenTemplateDraft, request: WordingRequest): Promise<TemplateDraftView> {
    const draft = await this.#changeable(actor, seen);
    const { title, source, sample, ruleSet, note } = request;
    if (ruleSet !== draft.ruleSet) await this.ofProgramme(draft, ruleSet);
    const wording = { ...draft.wording, title, source, sample: JSON.stringify(sample) };
    return templateDraftView(await this.steps.save(actor, draft, { wording, ruleSet }, { note }));
  }

  /** Takes a draft back to what it was; what it is now stays in the history. */
  async restore(actor: Actor, seen: SeenTemplateDraft, revision: number): Promise<TemplateDraftView> {
    const draft = await this.#changeable(actor, seen);
    const { wording, ruleSet } = await this.#revision(draft._id, revision);
    const note = `r${revision}`;
    return templateDraftView(await this.steps.save(actor, draft, { wording, ruleSet }, { event: 'restored', note }));
  }

  async revisions(
    actor: Actor,
    id: string,
    page: { readonly before?: number; readonly limit: number },
  ): Promise<RevisionView[]> {
    await this.steps.find(actor, id);
    return (await this.database.templateDrafts.revisions(id, page)).map(revisionView);
  }

  /** @throws Problem `template-draft/revision-not-found` */
  async revision(actor: Actor, id: string, number: number): Promise<RevisionContent> {
    await this.steps.find(actor, id);
    const { wording, ...revision } = await this.#revision(id, number);
    const { title, source, sample, office } = wording;
    return { revision: revisionView(revision), title, source, sample: readSample(sample), office };
  }

  /** @throws Problem `template-draft/other-programme`, `rule-set/not-found` */
  async ofProgramme({ programme }: Pick<TemplateDraftDocument, 'programme'>, ruleSet: string): Promise<void> {
    if (!ruleSet.startsWith(`${programme}/`)) throw new Problem('template-draft/other-programme');
    await this.published.get(ruleSet);
  }

  async #changeable(actor: Actor, seen: SeenTemplateDraft): Promise<TemplateDraftDocument> {
    const draft = await this.steps.seen(actor, seen, 'templates:write');
    this.steps.allowed(actor, draft, { kind: 'change' });
    return draft;
  }

  async #revision(draft: string, revision: number): Promise<TemplateDraftRevision> {
    const found = await this.database.templateDrafts.revision(draft, revision);
    if (found === undefined) throw new Problem('template-draft/revision-not-found');
    return found;
  }

  async #begun(actor: Actor, _id: string, request: NewTemplateDraft): Promise<TemplateDraftDocument> {
    const { form, ruleSet, base: from, title } = request;
    const [programme = ''] = ruleSet.split('/');
    if (!actor.may('templates:write', { programme })) throw new Problem('access/not-permitted');
    await this.published.get(ruleSet);
    const base = from === null ? undefined : await this.#base(form, from);
    const wording = await this.#wordingOf(base, title ?? { ko: form, en: form });
    const mark = this.steps.mark(actor);
    return {
      _id,
      form,
      programme,
      ruleSet,
      base: base === undefined ? null : { id: base.template.id, hash: base.template.hash },
      wording: title === undefined ? wording : { ...wording, title },
      status: 'draft',
      revision: 1,
      contentHash: hashOfWording(title === undefined ? wording : { ...wording, title }),
      created: mark,
      changed: mark,
      contributors: [mark.by],
      last: { ...mark, event: 'created' },
    };
  }

  async #base(form: string, id: string): Promise<KnownTemplate> {
    const base = await this.templates.find(id);
    if (base === undefined) throw new Problem('template/not-found');
    if (base.template.form !== form) throw new Problem('template-draft/other-form');
    return base;
  }

  /** What a draft begins with: its base as it is, files and all. */
  async #wordingOf(base: KnownTemplate | undefined, title: Words): Promise<StoredWording> {
    if (base === undefined) return { title, language: 'ko', source: '', sample: '{}', office: [] };
    const { language, source, sample } = base.template;
    const office = await Promise.all(
      Object.entries(await base.office()).map(async ([kind, bytes]) => ({
        kind: kind as StoredWording['office'][number]['kind'],
        sha256: await this.database.templateFiles.put(bytes),
        size: bytes.length,
      })),
    );
    return { title: base.template.title, language, source, sample: JSON.stringify(sample), office };
  }
}

const revisionView = ({ draft: _, ...revision }: Omit<TemplateDraftRevision, 'wording'>): RevisionView => revision;
