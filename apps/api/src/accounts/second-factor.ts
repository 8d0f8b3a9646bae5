import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, hashToken, type AccountDocument } from '#persistence';
import { generateSecret, generateURI, verify } from 'otplib';
import { Clock } from '../clock/clock.js';
import { SecretBox } from './secret-box.js';

const STEP_SECONDS = 30;
const RECOVERY_CODES = 10;
const CODE = /^\d{6}$/;

/** What someone enters into the app of their second factor. */
export interface SecondFactorSetUp {
  /** Base32, for typing. */
  readonly secret: string;
  /** otpauth://…, for a QR code. */
  readonly address: string;
}

/** Codes of an app (TOTP, RFC 6238): six digits of 30 seconds, one step early or late, each good once. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly database: Database,
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {}

  /** @returns the new secret, for its owner to see once and for the account to keep */
  async make({ _id: id }: AccountDocument): Promise<SecondFactorSetUp & { readonly encrypted: string }> {
    const secret = generateSecret();
    return {
      secret,
      address: generateURI({ issuer: 'Gongo', label: id, secret }),
      encrypted: await this.box.close(secret, id),
    };
  }

  /** @returns the step of the code; undefined when it is none of this secret, or not later than `after` */
  async stepOf(
    code: string,
    { encrypted, owner, after }: { encrypted: string; owner: string; after?: number },
  ): Promise<number | undefined> {
    if (!CODE.test(code)) return undefined;
    const result = await verify({
      secret: await this.box.open(encrypted, owner),
      token: code,
      epoch: Math.floor(this.clock.now().getTime() / 1000),
      period: STEP_SECONDS,
      epochTolerance: STEP_SECONDS,
    });
    if (!result.valid || !('timeStep' in result)) return undefined;
    return after !== undefined && result.timeStep <= after ? undefined : result.timeStep;
  }

  /** Uses up a code of the app or a recovery code. @returns false when it is wrong or has been used */
  async take(code: string, { _id: id, secondFactor }: AccountDocument): Promise<boolean> {
    if (secondFactor === undefined) return false;
    const given = code.replace(/[\s-]/g, '').toUpperCase();
    if (!CODE.test(given)) return this.database.accounts.takeRecoveryCode(id, hashToken(given));
    const { secret: encrypted, lastStep: after } = secondFactor;
    const step = await this.stepOf(given, { encrypted, owner: id, after });
    return step !== undefined && this.database.accounts.takeStep(id, step);
  }

  /** For who loses the app: each signs in once. Shown once, kept as hashes; 80 random bits need no slow one. */
  recoveryCodes(): { readonly shown: readonly string[]; readonly hashes: readonly string[] } {
    const codes = Array.from({ length: RECOVERY_CODES }, () => base32(randomBytes(10)));
    return {
      shown: codes.map((code) => code.replace(/(.{4})(?=.)/g, '$1-')),
      hashes: codes.map(hashToken),
    };
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** 5 bits a letter. */
const base32 = (bytes: Uint8Array): string =>
  [...bytes]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('')
    .match(/.{5}/g)
    ?.map((bits) => ALPHABET[Number.parseInt(bits, 2)])
    .join('') ?? '';
