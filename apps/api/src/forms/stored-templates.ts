import { Injectable } from '@nestjs/common';
import { folderOf, readTemplate, type FormData, type FormTemplate, type OfficeKind } from '#documents';
import { Database, PersistenceError, type StoredWording, type TemplateVersionDocument } from '#persistence';

/** A wording that was published here, and who answers for it. */
export interface StoredTemplate {
  readonly template: FormTemplate;
  readonly version: Omit<TemplateVersionDocument, 'wording'>;
}

/** The templates that were published in this service, as the database has them. */
@Injectable()
export class StoredTemplates {
  constructor(private readonly database: Database) {}

  /** Of all of them: hashes by id. */
  async hashes(): Promise<ReadonlyMap<string, string>> {
    const listed = await this.database.templateVersions.list();
    return new Map(listed.map(({ id, hash }) => [id, hash]));
  }

  find(ids: readonly string[]): Promise<TemplateVersionDocument[]> {
    return this.database.templateVersions.find(ids);
  }

  /** @throws PersistenceError for a wording or a file that is not what was published; DocumentError as readTemplate */
  async read({ wording, ...version }: TemplateVersionDocument): Promise<StoredTemplate> {
    const { _id: id, form, hash } = version;
    const { title, language, source, sample } = wording;
    const office = await this.office(wording);
    const authored = { id, form, title, language, source, sample: JSON.parse(sample) as FormData, office };
    const template = readTemplate(folderOf(authored));
    if (template.hash !== hash) throw new PersistenceError('persistence/file-damaged', { id });
    return { template, version };
  }

  /** The bytes of a wording's files. @throws PersistenceError `persistence/file-damaged` */
  async office({ office }: Pick<StoredWording, 'office'>): Promise<Partial<Record<OfficeKind, Uint8Array>>> {
    const files = await Promise.all(
      office.map(async ({ kind, sha256 }) => [kind, await this.database.templateFiles.read(sha256)] as const),
    );
    return Object.fromEntries(files);
  }
}
