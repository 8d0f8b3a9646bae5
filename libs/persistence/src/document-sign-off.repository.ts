import type { Connection, Model } from 'mongoose';
import { appendOnly } from './append-only.js';
import { storedFile, type StoredFile } from './made-document.schema.js';
import { mark, text, type StoredMark } from './marks.schema.js';
import { mongoose, strictSchema } from './mongoose.js';
import { duplicatedFields } from './persistence-error.js';

/** That a second person has checked a document. */
export interface DocumentCheck {
  /** Of the document: it is checked once. */
  readonly _id: string;
  /** Of the bytes that were looked at. */
  readonly sha256: string;
  readonly checked: StoredMark;
}
/** A scan of the signed paper. A better scan comes beside the earlier one and stands for it. */
export interface SignedScan {
  /** "document/n" */
  readonly _id: string;
  readonly document: string;
  /** From 1. */
  readonly n: number;
  readonly contentType: string;
  readonly file: StoredFile;
  readonly signed: StoredMark;
}
export interface SignOff {
  readonly check?: DocumentCheck;
  readonly scan?: SignedScan;
}

const checkSchema = new mongoose.Schema<DocumentCheck>(
  { _id: text, sha256: text, checked: { type: mark(), required: true } },
  { ...strictSchema, collection: 'document-checks' },
);
const scanSchema = new mongoose.Schema<SignedScan>(
  {
    _id: text,
    document: text,
    n: { type: Number, required: true },
    contentType: text,
    file: { type: storedFile, required: true },
    signed: { type: mark(), required: true },
  },
  { ...strictSchema, collection: 'signed-scans' },
)
  .index({ document: 1, n: -1 })
  .index({ 'file.id': 1 });

/** Who has checked documents, and their signed scans. Nothing of it is ever changed. */
export class DocumentSignOffRepository {
  readonly #checks: Model<DocumentCheck>;
  readonly #scans: Model<SignedScan>;

  constructor(connection: Connection) {
    this.#checks = connection.model<DocumentCheck>('DocumentCheck', appendOnly(checkSchema));
    this.#scans = connection.model<SignedScan>('SignedScan', appendOnly(scanSchema));
  }

  async prepare(): Promise<void> {
    await this.#checks.createIndexes();
    await this.#scans.createIndexes();
  }

  /** @returns the check there is: this one, or the one that came first */
  async check(check: DocumentCheck): Promise<DocumentCheck> {
    await unlessThere(this.#checks.insertOne(check));
    return this.#checks.findById(check._id).lean().orFail();
  }

  /** @returns whether it is in; not when another came in between */
  async addScan(scan: Omit<SignedScan, '_id'>): Promise<boolean> {
    return unlessThere(this.#scans.insertOne({ _id: `${scan.document}/${scan.n}`, ...scan }));
  }

  async scanByFile(file: string): Promise<SignedScan | undefined> {
    return (await this.#scans.findOne({ 'file.id': file }).lean()) ?? undefined;
  }

  /** Of each of these documents, its check and its last scan. */
  async of(documents: readonly string[]): Promise<ReadonlyMap<string, SignOff>> {
    const checks = await this.#checks.find({ _id: mongoose.trusted({ $in: [...documents] }) }).lean();
    const scans = await this.#scans
      .find({ document: mongoose.trusted({ $in: [...documents] }) }, null, { sort: { n: 1 } })
      .lean();
    return new Map(
      documents.map((id) => {
        const check = checks.find(({ _id }) => _id === id);
        const scan = scans.findLast(({ document }) => document === id);
        return [id, { ...(check === undefined ? {} : { check }), ...(scan === undefined ? {} : { scan }) }];
      }),
    );
  }
}

/** @returns false for one of an id that is there already */
async function unlessThere(added: PromiseLike<unknown>): Promise<boolean> {
  try {
    await added;
    return true;
  } catch (error) {
    if (duplicatedFields(error).length === 0) throw error;
    return false;
  }
}
