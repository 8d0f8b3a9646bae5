import type { Connection, Model } from 'mongoose';
import { appendOnly } from './append-only.js';
import { hashOf } from './hash-of.js';
import { text } from './marks.schema.js';
import { mongoose, strictSchema } from './mongoose.js';
import { duplicatedFields, PersistenceError } from './persistence-error.js';

interface TemplateFile {
  /** "sha256:<hex>" over the bytes. */
  readonly _id: string;
  readonly bytes: Buffer;
}

const schema = appendOnly(
  new mongoose.Schema<TemplateFile>(
    { _id: text, bytes: { type: Buffer, required: true } },
    { ...strictSchema, collection: 'template-files' },
  ),
);

/**
 * The office's own files of wordings, under their hashes: the same file is kept once, however many drafts and versions
 * name it. At most 10 MB each, so that one document of the database holds one, and nothing can be left half written.
 */
export class TemplateFileRepository {
  readonly #files: Model<TemplateFile>;

  constructor(connection: Connection) {
    this.#files = connection.model<TemplateFile>('TemplateFile', schema);
  }

  /** @returns the hash to name it by */
  async put(bytes: Uint8Array): Promise<string> {
    const _id = hashOf(bytes);
    if ((await this.#files.exists({ _id })) !== null) return _id;
    try {
      await this.#files.insertOne({ _id, bytes: Buffer.from(bytes) });
    } catch (error) {
      if (duplicatedFields(error).length === 0) throw error;
    }
    return _id;
  }

  /** @throws PersistenceError `persistence/file-damaged` for bytes that are gone or no longer have their hash */
  async read(sha256: string): Promise<Buffer> {
    const found = await this.#files.findById(sha256).lean();
    // Lean gives what the driver gives, which is its own kind of buffer.
    const binary = found?.bytes as unknown as mongoose.mongo.Binary | undefined;
    const bytes = binary === undefined ? undefined : Buffer.from(binary.value());
    if (bytes === undefined || hashOf(bytes) !== sha256)
      throw new PersistenceError('persistence/file-damaged', { id: sha256 });
    return bytes;
  }
}
