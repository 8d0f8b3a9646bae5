import { Injectable } from '@nestjs/common';
import { Database } from '#persistence';
import { Sessions, type LiveSession } from '../access/sessions.js';
import { Problem } from '../problems/problem.js';

/** Where someone is signed in, as they see it themselves. */
export interface OwnSessionView {
  readonly id: string;
  readonly isThis: boolean;
  readonly startedAt: string;
  readonly seenAt: string;
  readonly method: string;
  readonly address: string;
}

/** The sessions of whoever is asking, and their end. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
  ) {}

  async list({ session, account }: LiveSession): Promise<OwnSessionView[]> {
    const found = await this.sessions.ofAccount(account);
    return found.map(({ _id, handle: id, startedAt, seenAt, method, address }) => ({
      id,
      isThis: _id === session._id,
      startedAt,
      seenAt,
      method,
      address,
    }));
  }

  /** @throws Problem `session/not-found` for one that is over, or somebody else's */
  async end({ account: { _id: id } }: LiveSession, handle: string): Promise<void> {
    if (!(await this.database.sessions.endByHandle(id, handle))) throw new Problem('session/not-found');
    await this.#record(id);
  }

  async endOthers({ session, account: { _id: id } }: LiveSession): Promise<void> {
    await this.database.sessions.endOthers(id, session._id);
    await this.#record(id);
  }

  async #record(id: string): Promise<void> {
    await this.database.audit.append({ actor: id, action: 'sessions-ended', subject: id, details: {} });
  }
}
