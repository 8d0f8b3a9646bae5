import { Injectable } from '@nestjs/common';
import { readCode, shownCode } from '#documents';
import { Database, type MadeDocumentSummary } from '#persistence';
import type { Words } from '#policy';
import { hashOfText } from './documents.dto.js';

/** What anyone may know of a document; see Verification. Nothing of a person: not who made it, nor what it says. */
export type Verification = NotGenuine | Genuine;
interface NotGenuine {
  readonly genuine: false;
  /** `mistyped`: no document can have this code; `unknown`: none has it. */
  readonly reason: 'mistyped' | 'unknown';
}
interface Genuine {
  readonly genuine: true;
  readonly code: string;
  readonly number: string;
  readonly state: 'current' | 'superseded';
  readonly replacedBy?: { readonly number: string; readonly madeAt: string };
  readonly programme: Words;
  readonly form: { readonly id: string; readonly no?: string; readonly label: Words };
  readonly template: { readonly id: string; readonly hash: string };
  readonly ruleSet: { readonly id: string; readonly hash: string };
  readonly asOf: string;
  readonly format: string;
  readonly madeAt: string;
  readonly isChecked: boolean;
  readonly isSigned: boolean;
  /** Of the file that was asked about. */
  readonly file?: 'document' | 'signedScan' | 'other';
}

/** Says of a code whether a document of that code was made here. */
@Injectable()
export class VerificationService {
  constructor(private readonly database: Database) {}

  async verify(typed: string, sha256: string | undefined): Promise<Verification> {
    const code = readCode(typed);
    if (code === undefined) return { genuine: false, reason: 'mistyped' };
    const document = await this.database.madeDocuments.byCode(code);
    if (document === undefined) return { genuine: false, reason: 'unknown' };
    return this.#genuine(document, sha256);
  }

  async #genuine(document: MadeDocumentSummary, sha256: string | undefined): Promise<Genuine> {
    const { _id: id, no, label, template, ruleSet, asOf, format, number, made } = document;
    const successor = (await this.database.madeDocuments.replacing([id])).get(id);
    const { check, scan } = (await this.database.documentSignOffs.of([id])).get(id) ?? {};
    const asked = sha256 === undefined ? undefined : hashOfText(sha256);
    const file = asked === document.file.sha256 ? 'document' : asked === scan?.file.sha256 ? 'signedScan' : 'other';
    return {
      genuine: true,
      code: shownCode(document.code),
      number,
      state: successor === undefined ? 'current' : 'superseded',
      ...(successor === undefined ? {} : { replacedBy: { number: successor.number, madeAt: successor.made.at } }),
      programme: document.title,
      form: { id: document.form, ...(no === undefined ? {} : { no }), label },
      template,
      ruleSet,
      asOf,
      format,
      madeAt: made.at,
      isChecked: check !== undefined,
      isSigned: scan !== undefined,
      ...(asked === undefined ? {} : { file }),
    };
  }
}
