import { Injectable } from '@nestjs/common';
import { Database, type AccountDocument } from '#persistence';
import type { FastifyRequest } from 'fastify';
import { ROLES, type Role } from '../access/roles.js';
import { Clock } from '../clock/clock.js';
import { isLoopback } from '../http/loopback.js';
import { Settings } from '../settings.js';

/** Someone whom anyone at this machine may be, to try things out. */
export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** Four eyes need two of some. */
const HEADS: Readonly<Partial<Record<Role, number>>> = { policyOfficer: 2, approver: 2 };

/** What the demonstration calls its people. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  policyOfficer: ['가상 담당자 김하늘', '가상 담당자 이바다'],
  approver: ['가상 승인자 박새벽', '가상 승인자 최노을'],
  staff: ['가상 실무자 정이슬'],
  evaluator: ['가상 평가자 강들녘'],
  auditor: ['가상 감사자 조샛별'],
  administrator: ['가상 관리자 윤달빛'],
};

/** One person per role, without passwords: who sits at the machine may be any of them, and nobody else may. */
@Injectable()
export class DemoAccounts {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Makes those that are missing; what an administrator has changed about one stays. */
  async ensure(): Promise<void> {
    const createdAt = this.clock.now().toISOString();
    for (const role of ROLES)
      for (let head = 1; head <= (HEADS[role] ?? 1); head += 1) await this.#ensure(demoAccount(role, head, createdAt));
  }

  async people(): Promise<DemoPerson[]> {
    const accounts = await this.database.accounts.list();
    return accounts
      .filter(({ isDemo, isDisabled }) => isDemo && !isDisabled)
      .map(({ _id: id, name, grants }) => ({ id, name, roles: [...new Set(grants.map(({ role }) => role))] }));
  }

  /** @returns undefined for an account that is not of the demonstration, or is disabled */
  async find(id: string): Promise<AccountDocument | undefined> {
    const found = await this.database.accounts.find(id);
    return found?.isDemo === true && !found.isDisabled ? found : undefined;
  }

  /**
   * Only where the service listens to this machine alone and the request comes from it: not through a proxy, which
   * would make everybody look as if they sat here.
   */
  isOpenTo({ socket, headers }: FastifyRequest): boolean {
    const { withDemo, host, publicUrl } = this.settings;
    const isForwarded = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => name in headers);
    return (
      withDemo &&
      isLoopback(host) &&
      (publicUrl === undefined || isLoopback(new URL(publicUrl).hostname)) &&
      isLoopback(socket.remoteAddress ?? '') &&
      isLoopback(hostOf(headers.host)) &&
      !isForwarded
    );
  }

  async #ensure(account: AccountDocument): Promise<void> {
    await this.database.accounts.add(account);
    await this.database.audit.append({
      actor: 'system',
      action: 'account-created',
      subject: account._id,
      details: { isDemo: true, grants: account.grants },
      once: `demo-account-created:${account._id}`,
    });
  }
}

function demoAccount(role: Role, head: number, createdAt: string): AccountDocument {
  const id = role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return {
    _id: `demo-${id}-${head}`,
    name: NAMES[role][head - 1] ?? role,
    grants: [{ role, programmes: ['*'], bodies: ['*'] }],
    isDisabled: false,
    isDemo: true,
    revision: 1,
    sessionEpoch: 1,
    createdAt,
  };
}

/** Another name for this machine that a page elsewhere made up (DNS rebinding) is no address of ours. */
const hostOf = (host: string | undefined): string => {
  const address = `http://${host ?? ''}`;
  return URL.canParse(address) ? new URL(address).hostname : '';
};
