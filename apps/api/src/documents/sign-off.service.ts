import { Injectable } from '@nestjs/common';
import { Database, type SignedScan, type StoredMark } from '#persistence';
import type { Actor } from '../access/actor.js';
import { Clock } from '../clock/clock.js';
import { Problem } from '../problems/problem.js';
import type { DocumentView } from './document-view.js';
import { hashOfText } from './documents.dto.js';
import { DocumentsService } from './documents.service.js';
import { judgeScan } from './signed-file.js';

/** Of a scan that was just sent: its bytes, and the ETag of the one it replaces. */
export interface SentScan {
  readonly bytes: Buffer;
  readonly known: string | undefined;
}

/** Who checked a document, and the scan of the paper that was signed. */
@Injectable()
export class SignOffService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly documents: DocumentsService,
  ) {}

  /**
   * @param sha256 of the file that was looked at: nobody checks what they have not seen
   * @throws Problem `document/own-work`, `document/superseded`, `document/other-file`, `document/checked-already`
   */
  async check(actor: Actor, id: string, sha256: string): Promise<DocumentView> {
    const document = await this.documents.find(actor, id, 'documents:check');
    if (document.made.by.id === actor.id) throw new Problem('document/own-work');
    if (document.file.sha256 !== hashOfText(sha256)) throw new Problem('document/other-file');
    if ((await this.database.madeDocuments.replacing([id])).has(id)) throw new Problem('document/superseded');
    const check = await this.database.documentSignOffs.check({
      _id: id,
      sha256: document.file.sha256,
      checked: this.#mark(actor),
    });
    if (check.checked.by.id !== actor.id) throw new Problem('document/checked-already');
    await this.database.audit.append({
      actor: actor.id,
      action: 'document-checked',
      subject: id,
      details: { sha256: check.sha256 },
      once: `document-checked:${id}`,
    });
    return this.documents.one(actor, id, 'documents:check');
  }

  /**
   * Keeps the scan of a signed document. A second one stands for the first, which is kept too.
   * @throws Problem `signed/empty`, `signed/wrong-type`, `signed/truncated`; `request/precondition-missing` or
   * `request/precondition-failed` where there is another scan already
   */
  async sign(actor: Actor, id: string, { bytes, known }: SentScan): Promise<DocumentView> {
    const document = await this.documents.find(actor, id, 'documents:make');
    const judged = judgeScan(bytes);
    if ('fault' in judged) throw new Problem(judged.fault);
    const last = await this.#scanOf(id);
    const file = await this.database.documentFiles.put(bytes);
    try {
      if (last?.file.sha256 === file.sha256) return await this.documents.one(actor, id, 'documents:make');
      refuseUnseen(last, known);
      const n = (last?.n ?? 0) + 1;
      const scan = { document: document._id, n, contentType: judged.type, file, signed: this.#mark(actor) };
      const isStillThere = await this.database.documentFiles.isStillThere(file.id);
      if (!isStillThere || !(await this.database.documentSignOffs.addScan(scan)))
        throw new Problem('request/precondition-failed');
      await this.finish({ _id: `${id}/${n}`, ...scan });
      return await this.documents.one(actor, id, 'documents:make');
    } finally {
      const isNamed = (await this.database.documentSignOffs.scanByFile(file.id)) !== undefined;
      if (!isNamed) await this.database.documentFiles.discard(file.id);
    }
  }

  /** @throws Problem `signed/not-there` */
  async scan(actor: Actor, id: string): Promise<SignedScan> {
    await this.documents.find(actor, id);
    const scan = await this.#scanOf(id);
    if (scan === undefined) throw new Problem('signed/not-there');
    return scan;
  }

  /** What follows from a scan that is kept; done again it changes nothing. */
  async finish({ _id, document, contentType, file, signed }: SignedScan): Promise<void> {
    await this.database.audit.append({
      actor: signed.by.id,
      action: 'document-signed',
      subject: document,
      details: { contentType, sha256: file.sha256 },
      once: `document-signed:${_id}`,
    });
    await this.database.documentFiles.settle(file.id);
  }

  async #scanOf(id: string): Promise<SignedScan | undefined> {
    return (await this.database.documentSignOffs.of([id])).get(id)?.scan;
  }

  #mark({ id, name }: Actor): StoredMark {
    return { by: { id, name }, at: this.clock.now().toISOString() };
  }
}

/** Whoever puts a scan in the place of another says that they have seen it. */
function refuseUnseen(last: SignedScan | undefined, known: string | undefined): void {
  if (last === undefined) {
    if (known !== undefined) throw new Problem('request/precondition-failed');
    return;
  }
  if (known === undefined) throw new Problem('request/precondition-missing');
  if (known !== `"${last.file.sha256}"`) throw new Problem('request/precondition-failed');
}
