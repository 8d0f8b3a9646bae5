import { randomBytes } from 'node:crypto';
import { createParamDecorator, Injectable, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Database, hashToken, type AccountDocument, type SessionDocument } from '#persistence';
import { Clock } from '../clock/clock.js';

const MINUTE = 60_000;
const IDLE_MS = 30 * MINUTE;
const LONGEST_MS = 12 * 60 * MINUTE;
/** `seenAt` is written no more often than this, so that reading a page of many requests is one write. */
const NOTED_EVERY_MS = MINUTE;

/** 32 random bytes, base64url. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
export const randomToken = (): string => randomBytes(32).toString('base64url');
export const isToken = (text: string | undefined): text is string => text !== undefined && TOKEN.test(text);

/** How someone proved who they are. */
export type SignInMethod = 'password' | 'password+code' | 'oidc' | 'invitation' | 'demo';

export interface LiveSession {
  readonly session: SessionDocument;
  readonly account: AccountDocument;
}

// Beside the request, as the actor is.
const live = new WeakMap<FastifyRequest, LiveSession>();
export const setLiveSession = (request: FastifyRequest, session: LiveSession): void => void live.set(request, session);

/** Binds the session of whoever is signed in; undefined for a token, a visitor and anyone else. */
export const OwnSession = createParamDecorator((_: unknown, context: ExecutionContext): LiveSession | undefined =>
  live.get(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** Who is signed in where: kept in the database, so that every instance knows it and ending one ends it everywhere. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Signs someone in.
   * @param account as it was read when they proved who they are: if its sessions were ended since, so is this one
   * @returns the token for their cookie; only its hash is kept
   */
  async start(
    account: AccountDocument,
    { method, address }: { method: SignInMethod; address: string },
  ): Promise<string> {
    const token = randomToken();
    const now = this.clock.now().toISOString();
    await this.database.sessions.add({
      _id: hashToken(token),
      handle: randomBytes(16).toString('hex'),
      account: account._id,
      epoch: account.sessionEpoch,
      startedAt: now,
      seenAt: now,
      method,
      address,
    });
    return token;
  }

  /** @returns undefined for a token that is none, or whose session is over */
  async find(token: string | undefined): Promise<LiveSession | undefined> {
    if (!isToken(token)) return undefined;
    const found = await this.database.sessions.find(hashToken(token));
    if (found === undefined || !this.#isLive(found.session)) return undefined;
    const now = this.clock.now();
    if (now.getTime() - Date.parse(found.session.seenAt) >= NOTED_EVERY_MS)
      await this.database.sessions.seen(found.session._id, now.toISOString());
    return found;
  }

  async end(token: string | undefined): Promise<void> {
    if (isToken(token)) await this.database.sessions.end(hashToken(token));
  }

  /** Those of an account that are not over, the latest first. */
  async ofAccount({ _id, sessionEpoch }: AccountDocument): Promise<SessionDocument[]> {
    const found = await this.database.sessions.ofAccount(_id);
    return found.filter((session) => session.epoch === sessionEpoch && this.#isLive(session));
  }

  #isLive({ startedAt, seenAt }: SessionDocument): boolean {
    const now = this.clock.now().getTime();
    return now - Date.parse(seenAt) < IDLE_MS && now - Date.parse(startedAt) < LONGEST_MS;
  }
}
