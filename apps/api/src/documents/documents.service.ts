import { Injectable } from '@nestjs/common';
import { KEPT_FORMATS, readCode, readNumber } from '#documents';
import {
  Database,
  PersistenceError,
  type DocumentFilter,
  type MadeDocument,
  type MadeDocumentSummary,
  type StoredFile,
} from '#persistence';
import { actingBody, isAmong } from '../access/acting-body.js';
import type { Actor } from '../access/actor.js';
import { DecisionsService } from '../decisions/decisions.service.js';
import type { FormPath } from '../forms/forms.dto.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { limitOf } from '../input/schemas.js';
import { Problem } from '../problems/problem.js';
import { ShownRounds } from '../rounds/shown-rounds.js';
import { DocumentMaker, type DocumentOrder } from './document-maker.js';
import { summaryView, wholeView, type DocumentSummaryView, type DocumentView } from './document-view.js';
import type { DocumentRequest, DocumentsQuery, DocumentState } from './documents.dto.js';

/** Documents that are made and kept. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly shown: ShownRounds,
    private readonly decisions: DecisionsService,
    private readonly maker: DocumentMaker,
  ) {}

  /** @throws Problem `access/not-permitted`, `document/…`, `round/not-found` … and those of making a form */
  async create(actor: Actor, request: DocumentRequest, key: string | undefined): Promise<DocumentView> {
    const keyed = { actor: actor.id, purpose: 'POST /api/documents', key, request };
    const { id } = await this.idempotency.once(keyed, async (hex) => {
      const { _id } = await this.maker.make(await this.#order(actor, `m-${hex}`, request));
      return { id: _id };
    });
    return this.one(actor, id, 'documents:make');
  }

  /** Of the programmes and bodies one may see, the newest first. */
  async list(actor: Actor, query: DocumentsQuery): Promise<{ items: readonly DocumentSummaryView[]; next?: string }> {
    const { programme, after, limit: asked, state, find, ...filter } = query;
    const numbered = find === undefined ? {} : numberOrCode(find);
    if (numbered === undefined) return { items: [] };
    const programmes = programme === undefined ? await this.database.ruleSetVersions.programmes() : [programme];
    const reach = programmes.map((one) => ({ programme: one, bodies: actor.bodies('documents:read', one) }));
    const limit = limitOf(asked);
    const items: DocumentSummaryView[] = [];
    // What state a document is in stands beside it: so it is looked through, and not without end.
    for (let [last, looked] = [after, 0]; ; looked += 1) {
      const found = await this.#viewed(
        await this.database.madeDocuments.list(reach, { ...filter, ...numbered }, { after: last, limit }),
      );
      const wanted = state === undefined ? found : found.filter((one) => isIn(state, one));
      items.push(...wanted.slice(0, limit - items.length));
      const isFull = items.length === limit;
      last = isFull ? items.at(-1)?.id : found.at(-1)?.id;
      if (found.length < limit && !isFull) return { items };
      if (last !== undefined && (isFull || looked >= MOST_LOOKED)) return { items, next: last };
    }
  }

  async #viewed(found: readonly MadeDocumentSummary[]): Promise<DocumentSummaryView[]> {
    const ids = found.map(({ _id }) => _id);
    const [signOffs, successors] = await Promise.all([
      this.database.documentSignOffs.of(ids),
      this.database.madeDocuments.replacing(ids),
    ]);
    return found.map((one) => summaryView(one, signOffs.get(one._id), successors.get(one._id)));
  }

  /** @throws Problem `document/not-found` */
  async one(
    actor: Actor,
    id: string,
    permission: 'documents:read' | 'documents:make' | 'documents:check' = 'documents:read',
  ): Promise<DocumentView> {
    const document = await this.find(actor, id, permission);
    const [signOffs, successors] = await Promise.all([
      this.database.documentSignOffs.of([id]),
      this.database.madeDocuments.replacing([id]),
    ]);
    return wholeView(document, signOffs.get(id), successors.get(id));
  }

  /** To whoever may not, it is not there. @throws Problem `document/not-found` */
  async find(
    actor: Actor,
    id: string,
    permission: 'documents:read' | 'documents:make' | 'documents:check' = 'documents:read',
  ): Promise<MadeDocument> {
    const found = await this.database.madeDocuments.find(id);
    if (found === undefined || !isAmong(actor.bodies(permission, found.programme), found.body))
      throw new Problem('document/not-found');
    return found;
  }

  /** The stored bytes. @throws Problem `document/damaged` */
  async bytesOf(file: StoredFile): Promise<Buffer> {
    try {
      return await this.database.documentFiles.read(file);
    } catch (cause) {
      if (cause instanceof PersistenceError && cause.code === 'persistence/file-damaged')
        throw new Problem('document/damaged', [], { cause });
      throw cause;
    }
  }

  async #order(actor: Actor, id: string, request: DocumentRequest): Promise<DocumentOrder> {
    const { form, about, replaces, format = KEPT_FORMATS[0], body: named, ...fill } = request;
    const path = pathOf(form);
    const { programme } = path;
    if (!actor.may('documents:make', { programme })) throw new Problem('access/not-permitted');
    const centre = await this.#centreOf(actor, `${programme}/${path.version}`, about);
    const body = actingBody(centre ?? named, actor.bodies('documents:make', programme), NOT_SAID);
    const earlier = replaces && (await this.#replaceable(actor, replaces.document, path));
    return {
      id,
      by: { id: actor.id, name: actor.name },
      path,
      request: fill,
      format,
      about,
      body,
      replaces: replaces && earlier && { document: earlier._id, number: earlier.number, reason: replaces.reason },
    };
  }

  /** What a document is made for has to be there, and judged by the rules the form is of. */
  async #centreOf(
    actor: Actor,
    ruleSet: string,
    { round: id, application, decision }: NonNullable<DocumentRequest['about']> = {},
  ): Promise<string | undefined> {
    if (decision !== undefined) {
      if (id !== undefined || application !== undefined) throw new Problem('request/invalid', [ONE_CASE]);
      const kept = await this.decisions.find(actor, decision);
      if (kept.ruleSet.id !== ruleSet) throw new Problem('document/other-rule-set');
      return kept.subject.body;
    }
    if (id === undefined) {
      if (application === undefined) return undefined;
      throw new Problem('request/invalid', [ROUND_NOT_SAID]);
    }
    const found =
      application === undefined
        ? { round: await this.shown.round(actor, id), application: undefined }
        : await this.shown.application(actor, { round: id, application });
    if (found.round.ruleSet.id !== ruleSet) throw new Problem('document/other-rule-set');
    return found.application?.centre.ko;
  }

  async #replaceable(actor: Actor, id: string, { programme, form }: FormPath): Promise<MadeDocument> {
    const earlier = await this.find(actor, id, 'documents:make');
    if (earlier.programme !== programme || earlier.form !== form) throw new Problem('document/other-form');
    const successor = (await this.database.madeDocuments.replacing([id])).get(id);
    if (successor !== undefined) throw new Problem('document/superseded');
    return earlier;
  }
}

/** Pages that are looked through for one page of a state. */
const MOST_LOOKED = 20;

/** @returns undefined for text that can be neither */
function numberOrCode(typed: string): Pick<DocumentFilter, 'year' | 'serial' | 'code'> | undefined {
  const code = readCode(typed);
  return code === undefined ? readNumber(typed) : { code };
}

function isIn(wanted: DocumentState, { state, check, signed }: DocumentSummaryView): boolean {
  if (wanted === 'superseded' || state === 'superseded') return wanted === state;
  return wanted === 'current' || (wanted === 'unchecked' ? check === undefined : signed === undefined);
}

/** A case is an application or a decision. */
export const ONE_CASE = {
  pointer: '/about/decision',
  code: 'document/one-case',
  detail: {
    ko: '신청과 보관된 판단 가운데 하나만 적으십시오.',
    en: 'Name an application or a decision that is kept, not both.',
  },
};
const ROUND_NOT_SAID = {
  pointer: '/about/round',
  code: 'document/round-not-said',
  detail: { ko: '신청이 어느 회차의 것인지 적으십시오.', en: 'Say of which round the application is.' },
};
const NOT_SAID = { pointer: '/body', code: 'document/body-not-said' };

/** @param id what `formId` let through */
export function pathOf(id: string): FormPath {
  const [programme = '', version = '', form = ''] = id.split('/');
  return { programme, version, form };
}
