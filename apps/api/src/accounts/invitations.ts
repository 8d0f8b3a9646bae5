import { Injectable } from '@nestjs/common';
import { Database, hashToken, type AccountChanges, type AccountDocument, type InvitationDocument } from '#persistence';
import { isToken, randomToken } from '../access/sessions.js';
import { Clock } from '../clock/clock.js';
import { Problem } from '../problems/problem.js';
import { assertGoodPassword } from './password-policy.js';
import { hashPassword } from './passwords.js';

const VALID_MS = 24 * 60 * 60_000;

/** A one-time link as it is handed over. */
export interface Invitation {
  readonly token: string;
  /** ISO 8601 in UTC. */
  readonly expiresAt: string;
}

/** Where the console takes a link up. The token stands behind the #, which a browser sends to nobody. */
export const welcomePath = (token: string): string => `/welcome#token=${token}`;

/** One-time links by which people choose how they sign in: good for a day, and for one use. */
@Injectable()
export class Invitations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @param token to use that one, and not another */
  make(token = randomToken()): Invitation & InvitationDocument {
    const expiresAt = new Date(this.clock.now().getTime() + VALID_MS).toISOString();
    return { token, tokenHash: hashToken(token), expiresAt };
  }

  /**
   * The account that a link was made for.
   * @throws Problem `invitation/unknown` for a link that was used, replaced, made up or is too old
   */
  async find(token: string): Promise<AccountDocument> {
    const found = isToken(token) ? await this.database.accounts.findByInvitation(hashToken(token)) : undefined;
    const expiresAt = found?.invitation?.expiresAt;
    if (found === undefined || expiresAt === undefined || found.isDisabled || this.#isPast(expiresAt))
      throw new Problem('invitation/unknown');
    return found;
  }

  /**
   * Uses up a link for a password. What the account could be signed in with until now ends here.
   * @returns the account as it is now
   * @throws Problem `invitation/unknown`, `request/invalid` for a password that is not good enough
   */
  async accept(token: string, password: string, address: string): Promise<AccountDocument> {
    const { _id: id, name } = await this.find(token);
    assertGoodPassword(password, { id, name, hasSecondFactor: false });
    return this.use(id, hashToken(token), { passwordHash: await hashPassword(password), secondFactor: null }, address);
  }

  /**
   * Uses up a link for whatever it is used for, if nobody was faster.
   * @throws Problem `invitation/unknown`; `sign-in/refused` when the identity it is used for is another account's
   */
  async use(id: string, invitationHash: string, changes: AccountChanges, address: string): Promise<AccountDocument> {
    const condition = { invitationHash, isEnabled: true } as const;
    const used = await this.database.accounts.change(
      id,
      condition,
      { ...changes, invitation: null, pendingSecret: null },
      { endsSessions: true },
    );
    if (used === 'taken') throw new Problem('sign-in/refused');
    if (used === undefined) throw new Problem('invitation/unknown');
    await this.database.sessions.clear(id, { before: used.sessionEpoch });
    await this.database.audit.append({ actor: id, action: 'invitation-used', subject: id, details: { address } });
    return used;
  }

  #isPast(instant: string): boolean {
    return Date.parse(instant) <= this.clock.now().getTime();
  }
}
