import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { Database, hashToken, type AccountDocument } from '#persistence';
import { randomToken } from '../access/sessions.js';
import { Clock } from '../clock/clock.js';
import { Settings } from '../settings.js';
import { Invitations, welcomePath } from './invitations.js';
import { ownedFile } from './owned-file.js';

const ID = 'administrator';
const EVERYWHERE = { role: 'administrator', programmes: ['*'], bodies: ['*'] } as const;

/** The first account: made at the first start, handed over as a one-time link in a file only its owner can read. */
@Injectable()
export class FirstAdministrator {
  readonly #logger = new Logger(FirstAdministrator.name);

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly invitations: Invitations,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes sure that someone can let the others in. The file is written before the account is: dying in between leaves
   * a file that the next start uses. A link nobody has used stays the same until it is too old; then, or when the
   * operator asks for it, there is another. Whoever may start the service may have it.
   */
  async ensure(): Promise<void> {
    const found = await this.database.accounts.find(ID);
    if (found === undefined) return this.#create();
    const { invitation } = found;
    const isTooOld = invitation !== undefined && Date.parse(invitation.expiresAt) <= this.clock.now().getTime();
    if (this.settings.newAdminLink || isTooOld) return this.#renew(found);
    if (invitation === undefined) await rm(this.#path, { force: true });
    else if (!(await this.#isInFile(invitation.tokenHash))) this.#warn();
  }

  async #create(): Promise<void> {
    const { token: _, ...invitation } = this.invitations.make(await this.#tokenInFile());
    const wasAdded = await this.database.accounts.add({
      _id: ID,
      name: '관리자',
      grants: [EVERYWHERE],
      isDisabled: false,
      isDemo: false,
      revision: 1,
      sessionEpoch: 1,
      invitation,
      createdAt: this.clock.now().toISOString(),
    });
    await this.database.audit.append({
      actor: 'system',
      action: 'account-created',
      subject: ID,
      details: { grants: [EVERYWHERE] },
      once: `account-created:${ID}`,
    });
    // Another instance was faster, in a folder of its own.
    if (!wasAdded) await this.ensure();
  }

  async #renew({ _id: id, grants }: AccountDocument): Promise<void> {
    await rm(this.#path, { force: true });
    const { token: _, ...invitation } = this.invitations.make(await this.#tokenInFile());
    const others = grants.filter(({ role }) => role !== EVERYWHERE.role);
    await this.database.accounts.change(id, {}, { invitation, isDisabled: false, grants: [EVERYWHERE, ...others] });
    await this.database.audit.append({ actor: 'system', action: 'account-invited', subject: id, details: {} });
  }

  get #path(): string {
    return join(this.settings.dataDirectory, 'admin-link');
  }

  async #tokenInFile(): Promise<string> {
    const text = await ownedFile(this.#path, () => welcomePath(randomToken()));
    const token = tokenOf(text);
    if (token === undefined) throw new Error(`${this.#path} holds no link: delete the file and start again`);
    return token;
  }

  async #isInFile(tokenHash: string): Promise<boolean> {
    const token = tokenOf(await readFile(this.#path, 'utf8').catch(() => ''));
    return token !== undefined && hashToken(token) === tokenHash;
  }

  #warn(): void {
    this.#logger.warn(
      `첫 관리자의 초대 링크는 이미 발급되었고 ${this.#path} 의 링크와 다릅니다. 처음 발급받은 링크를 쓰거나, GONGO_NEW_ADMIN_LINK=1 로 다시 시작해 새로 만드십시오. / ` +
        `The first administrator's link was issued before and is not the one in ${this.#path}: use the one issued first, or start again with GONGO_NEW_ADMIN_LINK=1 to make a new one.`,
    );
  }
}

const tokenOf = (text: string): string | undefined => /#token=([A-Za-z0-9_-]{43})\s*$/.exec(text)?.[1];
