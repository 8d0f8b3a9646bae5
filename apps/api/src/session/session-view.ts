import { findPackageJSON } from 'node:module';
import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import type { AccountDocument, GrantDocument } from '#persistence';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import { DemoAccounts, type DemoPerson } from '../accounts/demo-accounts.js';
import { Settings } from '../settings.js';

/** Who is asking, what the service lets them do, and how they may sign in. */
export interface SessionView {
  readonly actor: string | null;
  readonly permissions: readonly string[];
  readonly demo: boolean;
  readonly mustEnrol?: true;
  readonly version: string;
  readonly account?: {
    readonly id: string;
    readonly name: string;
    readonly grants: readonly GrantDocument[];
    readonly hasPassword: boolean;
    readonly hasSecondFactor: boolean;
  };
  readonly signIn: {
    readonly local: true;
    readonly oidc?: { readonly label: string };
    readonly demo?: readonly DemoPerson[];
  };
}

/** Tells who is asking. */
@Injectable()
export class SessionViews {
  readonly #version = ownVersion();

  constructor(
    private readonly settings: Settings,
    private readonly demo: DemoAccounts,
  ) {}

  async view(request: FastifyRequest, actor: Actor | undefined, account?: AccountDocument): Promise<SessionView> {
    const { oidc } = this.settings;
    const people = this.demo.isOpenTo(request) ? await this.demo.people() : undefined;
    return {
      actor: actor?.name ?? null,
      permissions: actor?.permissions ?? [],
      demo: this.settings.withDemo,
      version: this.#version,
      ...(actor?.mustEnrol === true ? { mustEnrol: true } : {}),
      ...(account === undefined ? {} : { account: accountView(account) }),
      signIn: {
        local: true,
        ...(oidc === undefined ? {} : { oidc: { label: oidc.label } }),
        ...(people === undefined ? {} : { demo: people }),
      },
    };
  }
}

const accountView = ({
  _id: id,
  name,
  grants,
  passwordHash,
  secondFactor,
}: AccountDocument): NonNullable<SessionView['account']> => ({
  id,
  name,
  grants,
  hasPassword: passwordHash !== undefined,
  hasSecondFactor: secondFactor !== undefined,
});

/** Of the product. The compiled code stands deeper than its source, so the file is looked for and not counted to. */
function ownVersion(): string {
  const path = findPackageJSON(import.meta.url);
  if (path === undefined) throw new Error('The package.json of the service is not there');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
