import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Connection, Model } from 'mongoose';
import { hashOf } from './hash-of.js';
import type { StoredFile } from './made-document.schema.js';
import { text } from './marks.schema.js';
import { mongoose, strictSchema } from './mongoose.js';
import { PersistenceError } from './persistence-error.js';

/** A file of which it is not known yet whether something will name it. */
interface PendingFile {
  readonly _id: string;
  readonly state: 'writing' | 'sweeping';
  /** By the database's own clock. */
  readonly touched: Date;
}

const BUCKET = 'document-files';
/** Many times what lies between a file and the record that names it. */
const LEFT_AFTER_MS = 60 * 60 * 1000;

const schema = new mongoose.Schema<PendingFile>(
  { _id: text, state: { ...text, enum: ['writing', 'sweeping'] }, touched: { type: Date, required: true } },
  { ...strictSchema, collection: 'document-files-pending' },
).index({ touched: 1 });

/**
 * Bytes in GridFS. A file is written first and what names it afterwards; until then it is marked as pending, so that
 * what a process left behind that died in between is found and removed, and nothing else.
 */
export class DocumentFileRepository {
  readonly #pending: Model<PendingFile>;

  constructor(private readonly connection: Connection) {
    this.#pending = connection.model<PendingFile>('PendingDocumentFile', schema);
  }

  async prepare(): Promise<void> {
    await this.#pending.createIndexes();
  }

  /** Writes a file that nothing names yet. */
  async put(bytes: Uint8Array): Promise<StoredFile> {
    const id = new mongoose.mongo.ObjectId();
    await this.#pending.updateOne(
      { _id: id.toHexString() },
      { $setOnInsert: { state: 'writing' }, $currentDate: { touched: true } },
      { upsert: true },
    );
    const sha256 = hashOf(bytes);
    await pipeline(
      Readable.from([Buffer.from(bytes)], { objectMode: false }),
      this.#bucket().openUploadStreamWithId(id, sha256),
    );
    return { id: id.toHexString(), size: bytes.length, sha256 };
  }

  /**
   * Asked just before a file is named: from then on it will not be taken for a leftover for another hour.
   * @returns false when it has been taken for one already
   */
  async isStillThere(id: string): Promise<boolean> {
    const touched = await this.#pending.updateOne({ _id: id, state: 'writing' }, { $currentDate: { touched: true } });
    return touched.matchedCount === 1;
  }

  /** The file is named, and everything that goes with that is done. */
  async settle(id: string): Promise<void> {
    await this.#pending.deleteOne({ _id: id });
  }

  /** Removes a file that nothing will name. */
  async discard(id: string): Promise<void> {
    const { db } = this.connection;
    const file = new mongoose.mongo.ObjectId(id);
    await db?.collection(`${BUCKET}.files`).deleteOne({ _id: file });
    // Also of a file that was never finished: its chunks come before it.
    await db?.collection(`${BUCKET}.chunks`).deleteMany({ files_id: file });
    await this.settle(id);
  }

  /** The whole file, in the very bytes. @throws PersistenceError `persistence/file-damaged` */
  async read({ id, size, sha256 }: StoredFile): Promise<Buffer> {
    const damaged = (cause?: unknown): PersistenceError =>
      new PersistenceError('persistence/file-damaged', { id }, { cause });
    const parts: Buffer[] = [];
    try {
      for await (const part of this.#bucket().openDownloadStream(new mongoose.mongo.ObjectId(id)))
        parts.push(part as Buffer);
    } catch (error) {
      throw error instanceof mongoose.mongo.MongoRuntimeError ? damaged(error) : error;
    }
    const bytes = Buffer.concat(parts);
    if (bytes.length !== size || hashOf(bytes) !== sha256) throw damaged();
    return bytes;
  }

  /**
   * Looks at what has been pending for long.
   * @param isNamed finishes what was left undone of a file that something names, and says whether there is such a thing
   * @returns how many leftovers were removed
   */
  async sweep(isNamed: (id: string) => Promise<boolean>, leftAfterMs = LEFT_AFTER_MS): Promise<number> {
    const isOld = mongoose.trusted({ $lt: ['$touched', { $subtract: ['$$NOW', leftAfterMs] }] });
    const old = await this.#pending.find({ $expr: isOld }, { _id: 1 }).lean();
    let removed = 0;
    for (const { _id: id } of old) {
      // One that is touched between the look and this write stays.
      const marked = await this.#pending.updateOne({ _id: id, $expr: isOld }, { $set: { state: 'sweeping' } });
      if (marked.matchedCount === 0) continue;
      if (await isNamed(id)) await this.settle(id);
      else {
        await this.discard(id);
        removed += 1;
      }
    }
    return removed;
  }

  #bucket(): mongoose.mongo.GridFSBucket {
    const { db } = this.connection;
    if (db === undefined) throw new Error('The connection to the database is not open');
    return new mongoose.mongo.GridFSBucket(db, { bucketName: BUCKET });
  }
}
