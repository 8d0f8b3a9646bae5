import { Injectable } from '@nestjs/common';
import { hasSameContents, wordingHash, type BoundForm, type KeptFormat } from '#documents';
import { Database, type DocumentReference } from '#persistence';
import type { FillRequest } from '../forms/forms.dto.js';

/** A paper that is about to be made. */
export interface WantedPaper {
  readonly programme: string;
  readonly bound: BoundForm;
  readonly format: KeptFormat;
  readonly about: Required<Pick<DocumentReference, 'round' | 'application'>>;
  readonly request: FillRequest & { readonly asOf: string };
}

/** Whether a paper is there already: current, of the same format, wording, rules, day and contents. */
@Injectable()
export class MadeAlready {
  constructor(private readonly database: Database) {}

  /** @param batch whose own documents do not count: carried on, it finds them by itself @returns the document's id */
  async find({ programme, bound, format, about, request }: WantedPaper, batch?: string): Promise<string | undefined> {
    const { madeDocuments } = this.database;
    const made = await madeDocuments.madeOf({ programme, form: bound.form.id, ...about });
    const wording = wordingHash(bound, format);
    const same = made.filter(
      ({ batch: of, template, ruleSet, asOf, input }) =>
        (batch === undefined || of !== batch) &&
        template.hash === wording &&
        ruleSet.hash === bound.ruleSetHash &&
        asOf === request.asOf &&
        hasSameContents(bound, JSON.parse(input) as FillRequest, request),
    );
    if (same.length === 0) return undefined;
    const replaced = await madeDocuments.replacing(same.map(({ _id }) => _id));
    return same.find(({ _id }) => !replaced.has(_id))?._id;
  }
}
