import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { Database, hashToken } from '#persistence';
import { Clock } from '../clock/clock.js';
import { Settings } from '../settings.js';

const ADMINISTRATOR = 'administrator';
/** 32 random bytes, base64url. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** The administrator's first token: made at the first start, handed over in a file only its owner can read. */
@Injectable()
export class AdminToken {
  readonly #logger = new Logger(AdminToken.name);

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes sure that there is one. The file is written before the hash is stored: dying in between leaves a file that
   * the next start uses, never a token nobody knows.
   */
  async ensure(): Promise<void> {
    const { accessTokens, audit } = this.database;
    if ((await accessTokens.findByName(ADMINISTRATOR)) === null) {
      const tokenHash = hashToken(await this.#tokenInFile());
      const createdAt = this.clock.now().toISOString();
      await accessTokens.add({ _id: ADMINISTRATOR, tokenHash, permissions: ['*'], createdAt });
    }
    await audit.append({
      actor: 'system',
      action: 'access-token-created',
      subject: ADMINISTRATOR,
      details: { permissions: ['*'] },
      once: `access-token-created:${ADMINISTRATOR}`,
    });
    if (this.settings.newAdminToken) await this.#replace();
    await this.#warnWhenFileIsUseless();
  }

  /** For who lost it: whoever starts the service may read the new file. The old token ends here. */
  async #replace(): Promise<void> {
    await rm(this.#path, { force: true });
    const tokenHash = hashToken(await this.#tokenInFile());
    await this.database.accessTokens.replaceToken(ADMINISTRATOR, tokenHash);
    await this.database.audit.append({
      actor: 'system',
      action: 'access-token-replaced',
      subject: ADMINISTRATOR,
      details: { permissions: ['*'] },
    });
  }

  get #path(): string {
    return join(this.settings.dataDirectory, 'admin-token');
  }

  /**
   * The token in the file, made if there is none. It is written whole under another name and then linked, so that of
   * two instances that start together in one folder the second one finds the first one's token, never half of it.
   */
  async #tokenInFile(): Promise<string> {
    await mkdir(this.settings.dataDirectory, { recursive: true, mode: 0o700 });
    const draft = `${this.#path}.${randomBytes(8).toString('hex')}`;
    await writeFile(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
    try {
      await link(draft, this.#path);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    } finally {
      await rm(draft);
    }
    const token = (await readFile(this.#path, 'utf8')).trim();
    if (!TOKEN.test(token)) throw new Error(`${this.#path} holds no token: delete the file and start again`);
    return token;
  }

  async #warnWhenFileIsUseless(): Promise<void> {
    const stored = await this.database.accessTokens.findByName(ADMINISTRATOR);
    const text = await readFile(this.#path, 'utf8').catch(() => '');
    if (stored?.tokenHash === hashToken(text.trim())) return;
    this.#logger.warn(
      `관리자 토큰은 이미 발급되었고 ${this.#path} 의 토큰과 다릅니다. 처음 발급받은 토큰을 쓰거나, GONGO_NEW_ADMIN_TOKEN=1 로 다시 시작해 새로 만드십시오. / ` +
        `The administrator's token was issued before and is not the one in ${this.#path}: use the one issued first, or start again with GONGO_NEW_ADMIN_TOKEN=1 to make a new one.`,
    );
  }
}
