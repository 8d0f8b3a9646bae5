import { Injectable } from '@nestjs/common';
import { shownCode } from '#documents';
import { Database, type MadeFor } from '#persistence';
import type { Actor } from '../access/actor.js';

/** A document that was made of a form for an application; see PaperDocument. */
export interface PaperDocument {
  readonly id: string;
  readonly number: string;
  readonly code: string;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly state: 'current' | 'superseded';
  readonly replacedBy?: { readonly document: string; readonly number: string };
}
/** Of which programme, and for what. */
export type AskedPapers = { readonly programme: string } & MadeFor;

/** What has been made for applications or a decision already, as far as who asks may see documents. */
@Injectable()
export class KeptPapers {
  constructor(private readonly database: Database) {}

  /**
   * @returns the documents of one application made of one form, the current ones first, then the newest; those for a
   * decision are of the application ''
   */
  async of(
    actor: Actor,
    { programme, ...about }: AskedPapers,
  ): Promise<(application: string, form: string) => readonly PaperDocument[]> {
    const bodies = actor.bodies('documents:read', programme);
    const found = await this.database.madeDocuments.madeFor({ programme, bodies }, about);
    const successors = await this.database.madeDocuments.replacing(found.map(({ _id }) => _id));
    const byPaper = new Map<string, PaperDocument[]>();
    for (const { _id: id, number, code, made, about: of, form } of found) {
      const successor = successors.get(id);
      const document: PaperDocument = {
        id,
        number,
        code: shownCode(code),
        at: made.at,
        by: made.by,
        state: successor === undefined ? 'current' : 'superseded',
        ...(successor === undefined ? {} : { replacedBy: { document: successor._id, number: successor.number } }),
      };
      const key = keyOf(of?.application ?? '', form);
      byPaper.set(key, [...(byPaper.get(key) ?? []), document]);
    }
    return (application, form) => (byPaper.get(keyOf(application, form)) ?? []).toSorted(currentFirst);
  }
}

const keyOf = (application: string, form: string): string => `${application} ${form}`;

const currentFirst = (one: PaperDocument, other: PaperDocument): number =>
  Number(one.state !== 'current') - Number(other.state !== 'current');
