import { Injectable } from '@nestjs/common';
import { Database, type DraftCommentDocument } from '#persistence';
import type { Actor } from '../access/actor.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { Problem } from '../problems/problem.js';
import { DraftSteps } from './draft-steps.js';
import type { Mark } from './draft-views.js';

export interface CommentView {
  readonly id: string;
  readonly at: string;
  readonly text: string;
  readonly replyTo?: string;
  readonly revision: number;
  readonly created: Mark;
  readonly resolved?: Mark;
}
interface NewComment {
  readonly at: string;
  readonly text: string;
  readonly replyTo?: string;
}

const MOST_COMMENTS = 2000;
/** How the place "the draft as a whole" is stored. */
const WHOLE = '.';

/** What reviewers and authors say to each other, beside the place it is about. */
@Injectable()
export class DraftComments {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly steps: DraftSteps,
  ) {}

  async list(actor: Actor, id: string): Promise<CommentView[]> {
    await this.steps.find(actor, id);
    return (await this.database.draftComments.list(id, MOST_COMMENTS)).map(commentView);
  }

  /** @throws Problem `comment/not-found` for what it answers, `draft/too-large` */
  async add(actor: Actor, id: string, comment: NewComment, key: string | undefined): Promise<CommentView> {
    const draft = await this.steps.find(actor, id, 'drafts:comment');
    const { draftComments, audit } = this.database;
    const { at, text, replyTo } = comment;
    if (replyTo !== undefined && (await draftComments.find(id, replyTo)) === undefined)
      throw new Problem('comment/not-found');
    if ((await draftComments.count(id)) >= MOST_COMMENTS) throw new Problem('draft/too-large');
    const keyed = { actor: actor.id, purpose: `POST /api/drafts/${id}/comments`, key, request: comment };
    return this.idempotency.once(keyed, async (name) => {
      const stored = await draftComments.add({
        _id: `c-${name}`,
        draft: id,
        place: at === '' ? WHOLE : at,
        text,
        ...(replyTo === undefined ? {} : { replyTo }),
        revision: draft.revision,
        created: this.steps.mark(actor),
      });
      await audit.append({
        actor: actor.id,
        action: 'draft-commented',
        subject: id,
        details: { comment: stored._id, place: at },
        once: `draft-commented:${stored._id}`,
      });
      return commentView(stored);
    });
  }

  /** @throws Problem `comment/not-found` */
  async resolve(actor: Actor, id: string, comment: string): Promise<CommentView> {
    await this.steps.find(actor, id, 'drafts:comment');
    const stored = await this.database.draftComments.resolve(id, comment, this.steps.mark(actor));
    if (stored?.resolved === undefined) throw new Problem('comment/not-found');
    await this.database.audit.append({
      actor: stored.resolved.by.id,
      action: 'draft-comment-resolved',
      subject: id,
      details: { comment },
      once: `draft-comment-resolved:${comment}`,
    });
    return commentView(stored);
  }
}

function commentView({
  _id: id,
  place,
  text,
  replyTo,
  revision,
  created,
  resolved,
}: DraftCommentDocument): CommentView {
  return {
    id,
    at: place === WHOLE ? '' : place,
    text,
    ...(replyTo === undefined ? {} : { replyTo }),
    revision,
    created,
    ...(resolved === undefined ? {} : { resolved }),
  };
}
