import { Injectable, Logger } from '@nestjs/common';
import type { Words } from '#policy';
import {
  documentMessages,
  DocumentError,
  readTemplate,
  toldAt,
  type FormTemplate,
  type OfficeKind,
  type TemplateFolder,
  type TemplateProblem,
} from '#documents';
import { readTemplatesDirectory } from '#documents/files';
import { PersistenceError, type TemplateVersionDocument } from '#persistence';
import { Settings } from '../settings.js';
import { StoredTemplates, type StoredTemplate } from './stored-templates.js';

/** A template, or a form, that is not offered, and why. */
export interface FormRefusal {
  /** "agreement/v1", or "programme/version/form" where the two do not fit together. */
  readonly id: string;
  readonly words: Words;
  readonly problems?: readonly Pick<TemplateProblem, 'code' | 'line' | 'column' | 'where' | 'words'>[];
}

/** A template that forms can be printed by. */
export interface KnownTemplate {
  readonly template: FormTemplate;
  /** Of one that was published here; one that came as a folder has none. */
  readonly version?: StoredTemplate['version'];
  /** The bytes of the office's own files, for whoever wants them as they are. */
  readonly office: () => Promise<Readonly<Partial<Record<OfficeKind, Uint8Array>>>>;
}

/**
 * The templates of forms: those of the product's own folders, read at start, and those published in the service, read
 * when they are first asked for. An id means one wording for ever: where a folder comes with an id that was published
 * here, what was published stays, since rule sets and papers name it. A broken one is told, and keeps the others from
 * nothing.
 */
@Injectable()
export class FormTemplates {
  readonly #logger = new Logger(FormTemplates.name);
  readonly #known = new Map<string, KnownTemplate>();
  /** Of what was published here and cannot be read: it is not tried again. */
  readonly #damaged = new Map<string, FormRefusal>();
  #refusals: readonly FormRefusal[] = [];
  #css = '';

  constructor(
    private readonly settings: Settings,
    private readonly stored: StoredTemplates,
  ) {}

  get refusals(): readonly FormRefusal[] {
    return [...this.#refusals, ...this.#damaged.values()];
  }

  /** The style sheet of every form. */
  get css(): string {
    return this.#css;
  }

  /** The folders; whatever else is known stays. */
  async read(): Promise<void> {
    try {
      const { css, folders } = await readTemplatesDirectory(this.settings.templatesDirectory);
      this.#css = css;
      const published = await this.stored.hashes();
      this.#refusals = folders.flatMap((folder) => this.#take(folder, published.get(folder.id)) ?? []);
      this.#refusals.forEach((refusal) => this.tell(refusal));
    } catch (error) {
      this.#logger.warn(
        `${this.settings.templatesDirectory} 에서 서식을 읽지 못했습니다: ${String(error)} / ` +
          `The templates of forms could not be read from ${this.settings.templatesDirectory}: ${String(error)}`,
      );
    }
  }

  /** Those of these ids that there are; what was published by any instance meanwhile is among them. */
  async named(ids: readonly string[]): Promise<ReadonlyMap<string, KnownTemplate>> {
    const unknown = [...new Set(ids)].filter((id) => !this.#known.has(id) && !this.#damaged.has(id));
    for (const version of await this.stored.find(unknown)) await this.#keep(version);
    return new Map(
      ids.flatMap((id) => {
        const known = this.#known.get(id);
        return known === undefined ? [] : [[id, known] as const];
      }),
    );
  }

  /** Every one there is now, by form, then number. */
  async all(): Promise<readonly KnownTemplate[]> {
    await this.named([...(await this.stored.hashes()).keys()]);
    return [...this.#known.values()].toSorted(
      ({ template: a }, { template: b }) => compare(a.form, b.form) || numberOf(a) - numberOf(b),
    );
  }

  async find(id: string): Promise<KnownTemplate | undefined> {
    return (await this.named([id])).get(id);
  }

  /** For who runs the service: every problem with its place. */
  tell({ id, words, problems = [] }: FormRefusal): void {
    const places = problems.map(toldAt).map(({ ko, en }) => `${ko} / ${en}`);
    this.#logger.warn([`${id}: ${words.ko} / ${words.en}`, ...places].join('\n'));
  }

  /**
   * @param published hash of what was published here under the folder's id
   * @returns why the folder is not used
   */
  #take(folder: TemplateFolder, published: string | undefined): FormRefusal | undefined {
    const { id } = folder;
    let hash: string | undefined;
    const refusal = refusalOf(id, () => {
      const template = readTemplate(folder);
      hash = template.hash;
      const office = async (): Promise<Partial<Record<OfficeKind, Uint8Array>>> => folder.office ?? {};
      if (published === undefined) this.#known.set(id, { template, office });
    });
    // The same wording, taken out of the service and put into the folder, is no other.
    if (published === undefined || published === hash) return refusal;
    return { id, words: takenWords(id) };
  }

  async #keep(document: TemplateVersionDocument): Promise<void> {
    const { _id: id, wording } = document;
    try {
      const { template, version } = await this.stored.read(document);
      this.#known.set(id, { template, version, office: () => this.stored.office(wording) });
    } catch (error) {
      const refusal = damageOf(id, error);
      this.#damaged.set(id, refusal);
      this.tell(refusal);
    }
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Of its form: the N of "v<N>". */
export const numberOf = ({ version }: Pick<FormTemplate, 'version'>): number => Number(version.slice(1));

/** What a template's own fault is; any other error is thrown on. */
export function refusalOf(id: string, read: () => unknown): FormRefusal | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return refusalFrom(id, error);
  }
}

function refusalFrom(id: string, error: unknown): FormRefusal {
  if (!(error instanceof DocumentError)) throw error;
  const problems = error.problems
    ?.filter(({ severity }) => severity === 'error')
    .map(({ severity: _, fix: __, ...told }) => told);
  return { id, words: error.words, ...(problems === undefined ? {} : { problems }) };
}

/** What was published here was whole then: now it is damaged, or this product no longer takes it. */
function damageOf(id: string, error: unknown): FormRefusal {
  if (!(error instanceof PersistenceError)) return refusalFrom(id, error);
  return {
    id,
    words: {
      ko: '보관한 서식 틀이 발행할 때의 것과 달라 쓰지 않습니다. 백업에서 되살려 주십시오.',
      en: 'The stored template is not what was published, so it is not used. Restore it from a backup.',
    },
  };
}

const takenWords = (id: string): Words => {
  const { ko = '', en = '' } = documentMessages['template/taken'] ?? {};
  return { ko: ko.replace('{id}', id), en: en.replace('{id}', id) };
};
