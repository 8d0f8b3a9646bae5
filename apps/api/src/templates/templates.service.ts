import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { fieldsInUse, folderOf, OFFICE_KINDS, officeFileName, zipOf, type FieldInUse, type FormData, type OfficeKind, type WordingComparison } from '#documents';
import type { Words } from '#policy';
import type { StoredMark } from '#persistence';
import type { Actor } from '../access/actor.js';
import { FormTemplates, type FormRefusal, type KnownTemplate } from '../forms/form-templates.js';
import { StoredTemplates } from '../forms/stored-templates.js';
import { Problem } from '../problems/problem.js';
import { PublishedRuleSets } from '../rule-sets/published-rule-sets.js';
import { readSample } from './template-draft-view.js';
import type { TemplatePath } from './template-drafts.dto.js';
import { TemplateSteps } from './template-steps.js';
import { TemplateWork } from './template-work.js';

/** A form of a published rule set. */
interface FormOfRules {
  readonly ruleSet: string;
  readonly form: string;
}
export interface TemplateSummary {
  readonly id: string;
  readonly form: string;
  readonly version: string;
  readonly title: Words;
  readonly language: string;
  readonly hash: string;
  readonly origin: 'file' | 'service';
  readonly office: readonly OfficeKind[];
  readonly usedBy: readonly FormOfRules[];
  readonly published?: StoredMark;
  readonly approved?: StoredMark;
  readonly draft?: string;
}
export interface TemplateView {
  readonly summary: TemplateSummary;
  readonly source: string;
  readonly sample: FormData;
  readonly fields: readonly FieldInUse[];
}

/** Published templates: found, read and compared. */
@Injectable()
export class TemplatesService {
  constructor(
    private readonly templates: FormTemplates,
    private readonly stored: StoredTemplates,
    private readonly published: PublishedRuleSets,
    private readonly steps: TemplateSteps,
    private readonly work: TemplateWork,
  ) {}

  async list(): Promise<{ readonly items: readonly TemplateSummary[]; readonly refused: readonly FormRefusal[] }> {
    const [all, uses] = [await this.templates.all(), await this.#uses()];
    return { items: all.map((one) => summaryOf(one, uses)), refused: this.templates.refusals };
  }

  /** @throws Problem `template/not-found` */
  async one(path: TemplatePath): Promise<TemplateView> {
    const known = await this.#known(idOf(path));
    const { source, sample, parsed } = known.template;
    return { summary: summaryOf(known, await this.#uses()), source, sample, fields: fieldsInUse(parsed.uses) };
  }

  /** One of the office's own files, as it was uploaded. @throws Problem `template/not-found`, `template/no-such-file` */
  async file(path: TemplatePath, kind: OfficeKind): Promise<Uint8Array> {
    const bytes = (await (await this.#known(idOf(path))).office())[kind];
    if (bytes === undefined) throw new Problem('template/no-such-file');
    return bytes;
  }

  /** The folder of a template, under its id. @throws Problem `template/not-found` */
  async folder(path: TemplatePath): Promise<Buffer> {
    const { template, version, office } = await this.#known(idOf(path));
    const { texts, office: files = {} } = folderOf({ ...template, office: await office() });
    const entries = [
      ...Object.entries(texts).map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
      ...Object.entries(files).map(([kind, bytes]) => ({ name: officeFileName(kind as OfficeKind), bytes })),
    ].map(({ name, bytes }) => ({ name: `${template.id}/${name}`, bytes, at: version?.published.at ?? NO_DAY }));
    const parts: Uint8Array[] = [];
    for await (const part of zipOf(Readable.from(entries))) parts.push(part);
    return Buffer.concat(parts);
  }

  /**
   * Two wordings beside each other.
   * @param from "form/v<N>", or the id of a draft that one may see; as `to`
   */
  async comparison(
    actor: Actor,
    from: string,
    to: string,
  ): Promise<WordingComparison & { readonly from: string; readonly to: string }> {
    const [before, after] = await Promise.all([this.#side(actor, from), this.#side(actor, to)]);
    return { from, to, ...(await this.work.run('wordingComparison', { before, after })) };
  }

  async #side(actor: Actor, id: string) {
    if (id.includes('/')) {
      const { template, office } = await this.#known(id);
      const { title, source, sample } = template;
      return { title, source, sample, office: await office() };
    }
    const { wording } = await this.steps.find(actor, id);
    const { title, source, sample } = wording;
    return { title, source, sample: readSample(sample), office: await this.stored.office(wording) };
  }

  async #known(id: string): Promise<KnownTemplate> {
    const known = await this.templates.find(id);
    if (known === undefined) throw new Problem('template/not-found');
    return known;
  }

  /** By template: the forms of published rule sets that name it. */
  async #uses(): Promise<ReadonlyMap<string, readonly FormOfRules[]>> {
    const uses = new Map<string, FormOfRules[]>();
    for (const { id: ruleSet, ruleSet: rules } of await this.published.all())
      for (const { id: form, template } of rules.forms)
        if (template !== undefined) uses.set(template, [...(uses.get(template) ?? []), { ruleSet, form }]);
    return uses;
  }
}

/** Of what came as a folder: the same bytes each time. */
const NO_DAY = '2024-01-01T00:00:00.000Z';

const idOf = ({ form, version }: TemplatePath): string => `${form}/${version}`;

function summaryOf(
  { template, version }: KnownTemplate,
  uses: ReadonlyMap<string, readonly FormOfRules[]>,
): TemplateSummary {
  const { id, form, version: number, title, language, hash, office } = template;
  return {
    id,
    form,
    version: number,
    title,
    language,
    hash,
    origin: version === undefined ? 'file' : 'service',
    office: OFFICE_KINDS.filter((kind) => office[kind] !== undefined),
    usedBy: uses.get(id) ?? [],
    ...(version === undefined
      ? {}
      : {
          published: version.published,
          approved: { by: version.approved.by, at: version.approved.at },
          draft: version.draft,
        }),
  };
}
