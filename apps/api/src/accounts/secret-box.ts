import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Settings } from '../settings.js';
import { ownedFile } from './owned-file.js';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts what the database must not give away by itself (AES-256-GCM), with a key that is not in it. */
@Injectable()
export class SecretBox {
  #key: Promise<Buffer> | undefined;

  constructor(private readonly settings: Settings) {}

  /** @param owner whose it is: what was encrypted for one cannot be read as another's */
  async close(text: string, owner: string): Promise<string> {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', await this.#ownKey(), nonce).setAAD(Buffer.from(owner));
    const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return `v1:${Buffer.concat([nonce, cipher.getAuthTag(), encrypted]).toString('base64')}`;
  }

  /** @throws Error when it was encrypted with another key, for another owner, or changed since */
  async open(closed: string, owner: string): Promise<string> {
    const bytes = Buffer.from(closed.replace(/^v1:/, ''), 'base64');
    const nonce = bytes.subarray(0, NONCE_BYTES);
    const cipher = createDecipheriv('aes-256-gcm', await this.#ownKey(), nonce)
      .setAAD(Buffer.from(owner))
      .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([cipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), cipher.final()]).toString('utf8');
  }

  /** Read or made when it is first needed: a service without second factors needs none. */
  #ownKey(): Promise<Buffer> {
    this.#key ??= this.#readKey();
    return this.#key;
  }

  async #readKey(): Promise<Buffer> {
    const path = join(this.settings.dataDirectory, 'secret-key');
    const text = this.settings.secretKey ?? (await ownedFile(path, () => randomBytes(KEY_BYTES).toString('base64')));
    const key = Buffer.from(text, 'base64');
    if (key.length !== KEY_BYTES) throw new Error(`${path} holds no key of ${KEY_BYTES} bytes in base64`);
    return key;
  }
}
