import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, type AccountDocument, type AttemptLimit } from '#persistence';
import { Clock } from '../clock/clock.js';
import { Problem } from '../problems/problem.js';
import { hashPassword, isHashedCheaply, isPassword, NOBODYS_HASH } from './passwords.js';
import { SecondFactors } from './second-factor.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Half a minute after the fifth failure in a row, then twice as long each time: a day is some hundred attempts. */
export const ACCOUNT_LIMIT: AttemptLimit = {
  free: 5,
  firstDelayMs: 30 * SECOND,
  longestDelayMs: 15 * MINUTE,
  forgottenAfterMs: 24 * 60 * MINUTE,
};
/** A whole office may stand behind one address, so it may fail more often, and for one account none the more. */
export const ADDRESS_LIMIT: AttemptLimit = { ...ACCOUNT_LIMIT, free: 25, forgottenAfterMs: 60 * MINUTE };

export interface Credentials {
  readonly id: string;
  readonly password: string;
  readonly code?: string;
}

/** Checks who signs in with a password: one answer for whatever is wrong, and longer waits the more often it is. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly secondFactors: SecondFactors,
    private readonly clock: Clock,
  ) {}

  /**
   * @param address from where, as the service sees it
   * @throws Problem `sign-in/refused` whatever was wrong, `sign-in/too-many` with how long to wait
   */
  async check({ id, password, code }: Credentials, address: string): Promise<AccountDocument> {
    await this.assertMayTry(id, address);
    const account = await this.database.accounts.find(accountId(id));
    if (account !== undefined && (await this.#isProved(account, password, code))) {
      await this.database.signInAttempts.forget(accountKey(id));
      await this.#rehash(account, password);
      return account;
    }
    // The same work as for a password that is wrong.
    if (account?.passwordHash === undefined) await isPassword(password, await NOBODYS_HASH);
    await this.#failed(account, address);
    throw new Problem('sign-in/refused');
  }

  /**
   * Takes an attempt for an account, known or not, and for an address.
   * @throws Problem `sign-in/too-many`
   */
  async assertMayTry(id: string, address: string): Promise<void> {
    const { signInAttempts, audit } = this.database;
    const now = this.clock.now();
    const waitOfAddress = await signInAttempts.waitMs(addressKey(address), now);
    if (waitOfAddress > 0) throw tooMany(waitOfAddress);
    const { waitMs, failures } = await signInAttempts.take(accountKey(id), now, ACCOUNT_LIMIT);
    if (waitMs > 0) throw tooMany(waitMs);
    if (failures !== ACCOUNT_LIMIT.free) return;
    // What was typed for an id may be anything, a password even: only an account's own id is written down.
    const known = await this.database.accounts.find(accountId(id));
    await audit.append({
      actor: known?._id ?? 'unknown',
      action: 'sign-in-delayed',
      subject: known?._id ?? 'unknown',
      details: { address, failures },
    });
  }

  async #isProved(account: AccountDocument, password: string, code: string | undefined): Promise<boolean> {
    const { passwordHash, secondFactor, isDisabled, isDemo } = account;
    if (passwordHash === undefined || !(await isPassword(password, passwordHash))) return false;
    if (isDisabled || isDemo) return false;
    return secondFactor === undefined || (code !== undefined && this.secondFactors.take(code, account));
  }

  async #failed(account: AccountDocument | undefined, address: string): Promise<void> {
    const { signInAttempts, audit } = this.database;
    await signInAttempts.take(addressKey(address), this.clock.now(), ADDRESS_LIMIT);
    const subject = account?._id ?? 'unknown';
    await audit.append({ actor: subject, action: 'sign-in-refused', subject, details: { address } });
  }

  async #rehash({ _id: id, passwordHash }: AccountDocument, password: string): Promise<void> {
    if (passwordHash === undefined || !isHashedCheaply(passwordHash)) return;
    await this.database.accounts.rehash(id, passwordHash, await hashPassword(password));
  }
}

/** As accounts are stored, however it was typed. */
export const accountId = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();

/** By what failures of an account are counted. */
export const accountKey = (id: string): string =>
  `account:${createHash('sha256').update(accountId(id)).digest('base64url')}`;
const addressKey = (address: string): string => `address:${address}`;

const tooMany = (waitMs: number): Problem =>
  new Problem('sign-in/too-many', [], { retryAfter: Math.max(1, Math.ceil(waitMs / SECOND)) });
