import { Injectable } from '@nestjs/common';
import { Database, type AccountChanges, type AccountDocument } from '#persistence';
import { renderSVG } from 'uqr';
import { assertGoodPassword, isLongAlone } from '../accounts/password-policy.js';
import { hashPassword } from '../accounts/passwords.js';
import { SecondFactors, type SecondFactorSetUp } from '../accounts/second-factor.js';
import { SignIn } from '../accounts/sign-in.js';
import { Problem } from '../problems/problem.js';
import { SessionEntry, type Exchange } from './session-entry.js';
import type { SessionView } from './session-view.js';
import type { PasswordRequest } from './session.dto.js';

/**
 * What people do with their own account. Each asks for the password once more, so that a screen left open is not
 * enough; each ends the account's sessions and starts another here.
 */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly database: Database,
    private readonly signIn: SignIn,
    private readonly secondFactors: SecondFactors,
    private readonly entry: SessionEntry,
  ) {}

  /** @throws Problem `sign-in/refused`, `sign-in/too-many`, `request/invalid` */
  async changePassword(
    exchange: Exchange,
    { _id: id }: AccountDocument,
    { current, ...request }: PasswordRequest,
  ): Promise<SessionView> {
    const { password, ...proof } = request;
    const account = await this.signIn.check({ id, password: current, ...proof }, exchange.request.ip);
    const hasSecondFactor = account.secondFactor !== undefined;
    assertGoodPassword(password, { id, name: account.name, hasSecondFactor });
    const passwordHash = await hashPassword(password);
    return this.#change(exchange, account, { passwordHash }, 'password-changed');
  }

  /** The secret is kept, and good for nothing until its first code has confirmed that it arrived. */
  async beginSecondFactor(
    { request }: Exchange,
    { _id: id, secondFactor }: AccountDocument,
    password: string,
  ): Promise<SecondFactorSetUp & { readonly picture: string }> {
    if (secondFactor !== undefined) throw new Problem('second-factor/present');
    const account = await this.signIn.check({ id, password }, request.ip);
    const { secret, address, encrypted } = await this.secondFactors.make(account);
    await this.database.accounts.change(id, { revision: account.revision }, { pendingSecret: encrypted });
    return { secret, address, picture: renderSVG(address) };
  }

  /** @returns recovery codes, which nobody can show again */
  async confirmSecondFactor(
    exchange: Exchange,
    account: AccountDocument,
    code: string,
  ): Promise<{ recoveryCodes: readonly string[] }> {
    const { _id: owner, pendingSecret, secondFactor } = account;
    if (secondFactor !== undefined) throw new Problem('second-factor/present');
    const step = pendingSecret && (await this.secondFactors.stepOf(code.trim(), { encrypted: pendingSecret, owner }));
    if (!pendingSecret || typeof step !== 'number') throw new Problem('second-factor/wrong-code');
    const { shown, hashes } = this.secondFactors.recoveryCodes();
    const added = { secret: pendingSecret, lastStep: step, recoveryCodes: hashes };
    await this.#change(exchange, account, { secondFactor: added, pendingSecret: null }, 'second-factor-added');
    return { recoveryCodes: shown };
  }

  /** Only where the password is long enough to stand alone. */
  async removeSecondFactor(
    exchange: Exchange,
    { _id: id }: AccountDocument,
    { password, code }: { password: string; code: string },
  ): Promise<SessionView> {
    const account = await this.signIn.check({ id, password, code }, exchange.request.ip);
    if (!isLongAlone(password)) assertGoodPassword(password, { id, name: account.name, hasSecondFactor: false });
    return this.#change(exchange, account, { secondFactor: null }, 'second-factor-removed');
  }

  async #change(
    exchange: Exchange,
    { _id: id }: AccountDocument,
    changes: AccountChanges,
    action: string,
  ): Promise<SessionView> {
    // Under no revision: a change that an administrator makes meanwhile concerns other entries, and does not undo this.
    const changed = await this.database.accounts.change(id, { isEnabled: true }, changes, { endsSessions: true });
    if (changed === undefined || changed === 'taken') throw new Problem('access/session-ended');
    await this.database.sessions.clear(id, { before: changed.sessionEpoch });
    const details = { address: exchange.request.ip };
    await this.database.audit.append({ actor: id, action, subject: id, details });
    return this.entry.enter(exchange, changed, changed.secondFactor === undefined ? 'password' : 'password+code');
  }
}
