import { Injectable } from '@nestjs/common';
import { Database, type AccountDocument } from '#persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { signedInPerson } from '../access/second-factor-duty.js';
import { Cookies } from '../access/session-cookie.js';
import { Sessions, type SignInMethod } from '../access/sessions.js';
import { DemoAccounts } from '../accounts/demo-accounts.js';
import { Invitations } from '../accounts/invitations.js';
import { SignIn, type Credentials } from '../accounts/sign-in.js';
import { Problem } from '../problems/problem.js';
import { Settings } from '../settings.js';
import { SessionViews, type SessionView } from './session-view.js';

/** A request and where its answer goes: the cookie comes with one and leaves with the other. */
export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** The ways in, and the one out. Each way in ends the session that was there and starts another (no fixation). */
@Injectable()
export class SessionEntry {
  readonly #cookies: Cookies;

  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
    private readonly invitations: Invitations,
    private readonly demo: DemoAccounts,
    private readonly views: SessionViews,
    private readonly settings: Settings,
  ) {
    this.#cookies = new Cookies(settings);
  }

  async withPassword(exchange: Exchange, credentials: Credentials): Promise<SessionView> {
    const account = await this.signIn.check(credentials, exchange.request.ip);
    return this.enter(exchange, account, account.secondFactor === undefined ? 'password' : 'password+code');
  }

  /** @throws Problem `route/not-found` wherever the demonstration is not open, as if there were no such way */
  async asDemo(exchange: Exchange, id: string): Promise<SessionView> {
    if (!this.demo.isOpenTo(exchange.request)) throw new Problem('route/not-found');
    const account = await this.demo.find(id);
    if (account === undefined) throw new Problem('sign-in/refused');
    return this.enter(exchange, account, 'demo');
  }

  async withInvitation(
    exchange: Exchange,
    { token, password }: { token: string; password: string },
  ): Promise<SessionView> {
    const account = await this.invitations.accept(token, password, exchange.request.ip);
    return this.enter(exchange, account, 'invitation');
  }

  /**
   * Signs in who has proved who they are.
   * @param account as it was read for the proof
   */
  async enter(exchange: Exchange, account: AccountDocument, method: SignInMethod): Promise<SessionView> {
    const { request, reply } = exchange;
    await this.sessions.end(this.#cookies.read(request, 'session'));
    const address = request.ip;
    const value = await this.sessions.start(account, { method, address });
    await this.database.audit.append({
      actor: account._id,
      action: 'signed-in',
      subject: account._id,
      details: { method, address },
    });
    this.#cookies.set(reply, 'session', { value });
    return this.views.view(request, signedInPerson({ account, method }, this.settings), account);
  }

  async signOut({ request, reply }: Exchange): Promise<void> {
    const token = this.#cookies.read(request, 'session');
    const found = await this.sessions.find(token);
    await this.sessions.end(token);
    this.#cookies.clear(reply, 'session');
    if (found === undefined) return;
    const id = found.account._id;
    const details = { address: request.ip };
    await this.database.audit.append({ actor: id, action: 'signed-out', subject: id, details });
  }
}
