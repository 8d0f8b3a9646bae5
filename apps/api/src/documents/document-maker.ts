import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { KEPT_MEDIA_TYPES, newCode, numberText, shownCode, wordingHash, type KeptFormat } from '#documents';
import { contentHash } from '#policy';
import {
  Database,
  type DocumentReference,
  type MadeDocument,
  type MadeDocumentSummary,
  type StoredFile,
  type StoredPerson,
} from '#persistence';
import { Clock } from '../clock/clock.js';
import type { FillRequest, FormPath } from '../forms/forms.dto.js';
import { FormsService, type CompletedForm } from '../forms/forms.service.js';
import { Problem } from '../problems/problem.js';
import { Settings } from '../settings.js';
import { verifyAddress } from './verify-address.js';

/** Everything a document is made from; what stands here has been judged. */
export interface DocumentOrder {
  /** "m-…": the same order has the same id, however often it is carried out. */
  readonly id: string;
  readonly by: StoredPerson;
  readonly path: FormPath;
  readonly request: FillRequest;
  readonly format: KeptFormat;
  readonly about?: DocumentReference | undefined;
  readonly body?: string | undefined;
  readonly batch?: string | undefined;
  readonly replaces?: MadeDocument['replaces'] | undefined;
}
/** What changes from one try to the next. */
interface Try {
  /** Of the series that the number is of, also when the year ends meanwhile. */
  readonly year: number;
  readonly serial: number;
  readonly code: string;
  readonly madeAt: Date;
}

/** Others that were faster take a number or, never, a code; more often than that something else is wrong. */
const MOST_TRIES = 10;

/**
 * Makes documents and keeps them: number, bytes, record, in this order. What names a file is written after the file, so
 * that a process may die at any point and nothing is half there; carried out again, the same order finds what is there.
 */
@Injectable()
export class DocumentMaker {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly forms: FormsService,
  ) {}

  /**
   * @throws Problem `form/incomplete` with every gap, `form/no-such-format`; `document/superseded` when another has taken the place of the one
   * it replaces; what keeps it from being rendered. The number it held is then the next document's.
   */
  async make(order: DocumentOrder): Promise<MadeDocument> {
    const there = await this.database.madeDocuments.find(order.id);
    if (there !== undefined) return this.#finished(there);
    const form = await this.forms.completed(order.path, order.request, order.format);
    try {
      return await this.#finished(await this.#made(order, form));
    } catch (error) {
      await this.database.documentNumbers.release(order.id);
      throw error;
    }
  }

  /** What follows from a record that is there; done again it changes nothing. */
  async finish(document: MadeDocumentSummary): Promise<void> {
    const { _id: subject, programme, year, serial, ruleSet, template, file, replaces, made } = document;
    await this.database.documentNumbers.settle({ programme, year }, serial);
    await this.database.audit.append({
      actor: made.by.id,
      action: 'document-made',
      subject,
      // What it says stands in the document; facts about people stay out of the chain.
      details: {
        form: document.form,
        number: document.number,
        ruleSet,
        template,
        sha256: file.sha256,
        ...(replaces === undefined ? {} : { replaces: replaces.document }),
      },
      once: `document-made:${subject}`,
    });
    await this.database.documentFiles.settle(file.id);
  }

  async #finished(document: MadeDocument): Promise<MadeDocument> {
    await this.finish(document);
    return document;
  }

  async #made(order: DocumentOrder, form: CompletedForm): Promise<MadeDocument> {
    const series = { programme: order.path.programme, year: Number(this.clock.today().slice(0, 4)) };
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const serial = await this.database.documentNumbers.hold(series, order.id);
      // Of one that died between its record and what follows, and was not carried out again.
      if (await this.database.madeDocuments.hasNumber({ ...series, serial })) {
        await this.database.documentNumbers.settle(series, serial);
        continue;
      }
      const { year } = series;
      const made = await this.#try(order, form, { year, serial, code: newCode(randomInt), madeAt: this.clock.now() });
      if (made !== undefined) return made;
    }
    throw new Problem('document/not-numbered');
  }

  /** @returns undefined when it has to be tried with another number or code */
  async #try(order: DocumentOrder, form: CompletedForm, one: Try): Promise<MadeDocument | undefined> {
    const { madeDocuments, documentFiles } = this.database;
    const number = numberText(one);
    const code = shownCode(one.code);
    const content = await this.forms.kept(form, order.format, {
      number,
      code,
      address: verifyAddress(this.settings, code),
      madeOn: this.clock.today(),
      ...(order.replaces === undefined ? {} : { replaces: order.replaces.number }),
    });
    const file = await documentFiles.put(content);
    const document = recordOf(order, form, { ...one, file, number });
    const added = (await documentFiles.isStillThere(file.id)) ? await madeDocuments.add(document) : 'code-taken';
    if (added === 'added') return document;
    await documentFiles.discard(file.id);
    if (added === 'there') return madeDocuments.find(order.id);
    if (added === 'replaced-already') throw new Problem('document/superseded');
    return undefined;
  }
}

function recordOf(
  { id, by, path, request, format, about, body, batch, replaces }: DocumentOrder,
  { bound, filled }: CompletedForm,
  { serial, code, madeAt, file, year, number }: Try & { file: StoredFile; number: string },
): MadeDocument {
  const { form, template, ruleSet, ruleSetHash } = bound;
  const { facts = {}, fields = {} } = request;
  return {
    _id: id,
    programme: path.programme,
    title: ruleSet.manifest.title,
    form: form.id,
    label: form.label,
    ...(form.no === undefined ? {} : { no: form.no }),
    template: { id: template.id, hash: wordingHash(bound, format) ?? template.hash },
    ruleSet: { id: ruleSet.manifest.id, hash: ruleSetHash },
    asOf: filled.asOf,
    input: JSON.stringify({ facts, fields }),
    decisions: filled.records.map((record) => ({
      id: record.decision,
      outcome: record.outcome,
      recordHash: contentHash(record),
    })),
    year,
    serial,
    number,
    code,
    language: template.language,
    format,
    contentType: KEPT_MEDIA_TYPES[format],
    file,
    ...(about === undefined ? {} : { about }),
    ...(body === undefined ? {} : { body }),
    ...(batch === undefined ? {} : { batch }),
    ...(replaces === undefined ? {} : { replaces }),
    made: { by, at: madeAt.toISOString() },
  };
}
