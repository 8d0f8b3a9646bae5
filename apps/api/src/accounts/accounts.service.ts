import { Injectable } from '@nestjs/common';
import { Database, type AccountChanges, type AccountDocument } from '#persistence';
import type { Actor } from '../access/actor.js';
import { Clock } from '../clock/clock.js';
import { Problem } from '../problems/problem.js';
import { Settings } from '../settings.js';
import { accountView, type AccountView } from './account-view.js';
import type { AccountChangesRequest, NewAccountRequest } from './accounts.dto.js';
import { isAdministrator, keptGrants } from './grants.js';
import { Invitations, welcomePath } from './invitations.js';
import { accountKey } from './sign-in.js';

/** A one-time link, shown this once. */
export interface InvitationView {
  readonly link: string;
  readonly expiresAt: string;
}

/** What administrators do with accounts. Nobody decides about their own grants, nor shuts themselves out. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly database: Database,
    private readonly invitations: Invitations,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<AccountView[]> {
    const accounts = await this.database.accounts.list();
    return Promise.all(accounts.map((account) => this.#listed(account)));
  }

  async #listed(account: AccountDocument): Promise<AccountView> {
    const now = this.clock.now();
    const waitMs = await this.database.signInAttempts.waitMs(accountKey(account._id), now);
    const delayedUntil = new Date(now.getTime() + waitMs).toISOString();
    return { ...accountView(account), ...(waitMs === 0 ? {} : { delayedUntil }) };
  }

  /** @throws Problem `account/not-found` */
  async get(id: string): Promise<AccountView> {
    return accountView(await this.#found(id));
  }

  /** @throws Problem `account/taken` when there is one of that id or e-mail */
  async create(
    actor: Actor,
    request: NewAccountRequest,
  ): Promise<{ account: AccountView; invitation: InvitationView }> {
    const { id, name, email } = request;
    const grants = keptGrants(request.grants);
    const { token, ...invitation } = this.invitations.make();
    const account: AccountDocument = {
      _id: id,
      name: name.trim(),
      grants,
      isDisabled: false,
      isDemo: false,
      revision: 1,
      sessionEpoch: 1,
      invitation,
      ...(email === undefined ? {} : { email: email.toLowerCase() }),
      createdAt: this.clock.now().toISOString(),
    };
    if (!(await this.database.accounts.add(account))) throw new Problem('account/taken');
    await this.#record(actor, 'account-created', id, { grants });
    return { account: accountView(account), invitation: this.#linkOf(token, invitation.expiresAt) };
  }

  /** Other grants end the account's sessions: nobody goes on with what they no longer hold. */
  async change(actor: Actor, id: string, revision: number, request: AccountChangesRequest): Promise<AccountView> {
    if (request.grants !== undefined && id === actor.id) throw new Problem('account/own');
    const grants = request.grants === undefined ? undefined : keptGrants(request.grants);
    const changes: AccountChanges = {
      ...(request.name === undefined ? {} : { name: request.name.trim() }),
      ...(request.email === undefined ? {} : { email: request.email?.toLowerCase() ?? null }),
      ...(grants === undefined ? {} : { grants }),
    };
    const changed = await this.#apply(actor, id, revision, changes, grants !== undefined);
    // The address itself is nobody's business who reads the audit chain.
    const { email: _, ...told } = changes;
    await this.#record(actor, 'account-changed', id, { ...told, entries: Object.keys(changes) });
    return accountView(changed);
  }

  /** Whoever is signed in with the account is not any more when this is answered. */
  async disable(actor: Actor, id: string, revision: number): Promise<AccountView> {
    if (id === actor.id) throw new Problem('account/own');
    const changed = await this.#apply(actor, id, revision, { isDisabled: true, invitation: null }, true);
    await this.#record(actor, 'account-disabled', id, {});
    return accountView(changed);
  }

  async enable(actor: Actor, id: string, revision: number): Promise<AccountView> {
    const changed = await this.#apply(actor, id, revision, { isDisabled: false }, false);
    await this.#record(actor, 'account-enabled', id, {});
    return accountView(changed);
  }

  /** A new link; the one before is good for nothing. What the account is signed in with now stays until it is used. */
  async invite(actor: Actor, id: string): Promise<InvitationView> {
    const { isDemo, isDisabled } = await this.#found(id);
    if (isDemo || isDisabled) throw new Problem('account/not-invitable');
    const { token, ...invitation } = this.invitations.make();
    await this.database.accounts.change(id, { isEnabled: true }, { invitation });
    await this.#record(actor, 'account-invited', id, {});
    return this.#linkOf(token, invitation.expiresAt);
  }

  /**
   * One guarded write. Two administrators who shut each other out at the same moment would leave none: whoever finds
   * afterwards that they are none any more takes their own change back.
   */
  async #apply(
    actor: Actor,
    id: string,
    revision: number,
    changes: AccountChanges,
    endsSessions: boolean,
  ): Promise<AccountDocument> {
    const before = await this.#found(id);
    const { accounts, sessions } = this.database;
    const changed = await accounts.change(id, { revision }, changes, { endsSessions });
    if (changed === 'taken') throw new Problem('account/taken');
    if (changed === undefined) throw new Problem('request/precondition-failed');
    if (endsSessions) {
      const self = await accounts.find(actor.id);
      if (self === undefined || self.isDisabled || !isAdministrator(self.grants)) {
        const { grants, isDisabled } = before;
        await accounts.change(id, { revision: changed.revision }, { grants, isDisabled });
        throw new Problem('access/not-permitted');
      }
      await sessions.clear(id, { before: changed.sessionEpoch });
    }
    return changed;
  }

  async #found(id: string): Promise<AccountDocument> {
    const found = await this.database.accounts.find(id);
    if (found === undefined) throw new Problem('account/not-found');
    return found;
  }

  #linkOf(token: string, expiresAt: string): InvitationView {
    return { link: `${this.settings.publicUrl ?? ''}${welcomePath(token)}`, expiresAt };
  }

  async #record(
    { id: actor }: Actor,
    action: string,
    subject: string,
    details: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    await this.database.audit.append({ actor, action, subject, details });
  }
}
