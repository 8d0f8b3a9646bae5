import { Injectable } from '@nestjs/common';
import {
  decisionsInNoticeOrder,
  resolveAsOf,
  versionStatus,
  type VersionStatus,
  type Diagnostic,
  type RuleSet,
  type Words,
} from '#policy';
import { Database, type PublishedVersion, type StoredReason, type WithdrawalDocument } from '#persistence';
import { Clock } from '../clock/clock.js';
import { Problem } from '../problems/problem.js';
import { decisionView, type DecisionView } from './decision-view.js';
import type { ImportRefusal } from './import-refusal.js';
import { decisionOf, PublishedRuleSets } from './published-rule-sets.js';
import { RuleSetImport } from './rule-set-import.js';
import { versionLife } from './versions-in-force.js';

/** A published version in a list. */
export interface VersionSummary {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  readonly title: Words;
  readonly notice: RuleSet['manifest']['notice'];
  readonly inForce: RuleSet['manifest']['inForce'];
  /** Today. */
  readonly status: VersionStatus;
  readonly withdrawn?: StoredReason;
  readonly publishedOn: string;
  /** In the order in which the notice takes them up. */
  readonly decisions: readonly { readonly id: string; readonly label: Words }[];
  readonly counts: { readonly decisions: number; readonly parameters: number; readonly clauses: number };
  readonly diagnostics: { readonly errors: number; readonly warnings: number; readonly notes: number };
}

export interface RuleSetList {
  readonly programmes: readonly { readonly programme: string; readonly versions: readonly VersionSummary[] }[];
  /** Folders this instance did not publish when it started. */
  readonly refused: readonly ImportRefusal[];
}

/** Which values of a version: all of them, or those in force and known on given days. */
export interface VersionQuery {
  readonly part?: string;
  readonly inForceOn?: string;
  readonly knownOn?: string;
}

@Injectable()
export class RuleSetsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly published: PublishedRuleSets,
    private readonly ruleSetImport: RuleSetImport,
  ) {}

  async list(): Promise<RuleSetList> {
    const [versions, withdrawals] = await Promise.all([this.published.all(), this.database.withdrawals.all()]);
    const programmes = [...new Set(versions.map(({ programme }) => programme))];
    return {
      programmes: programmes.map((programme) => ({
        programme,
        versions: versions
          .filter((version) => version.programme === programme)
          .map((version, _, siblings) => this.#summary(version, siblings, withdrawals)),
      })),
      refused: this.ruleSetImport.refusals,
    };
  }

  /** @throws Problem `rule-set/not-found`, `rule-set/part-not-found` */
  async version(id: string, { part, inForceOn, knownOn }: VersionQuery): Promise<object> {
    const { ruleSet, hash } = await this.published.get(id);
    const axes = { ...(inForceOn === undefined ? {} : { inForceOn }), ...(knownOn === undefined ? {} : { knownOn }) };
    const view: RuleSet = Object.keys(axes).length === 0 ? ruleSet : resolveAsOf(ruleSet, axes);
    if (part === undefined) return { id, hash, ...axes, ruleSet: view };
    const content = new Map<string, unknown>(Object.entries(view)).get(part);
    if (content === undefined) throw new Problem('rule-set/part-not-found');
    return { id, hash, ...axes, part, content };
  }

  async decision(id: string, decision: string): Promise<DecisionView> {
    const version = await this.published.get(id);
    return decisionView(version.ruleSet, version.hash, decisionOf(version, decision));
  }

  async diagnostics(
    id: string,
  ): Promise<{ ruleSet: { id: string; hash: string }; diagnostics: readonly Diagnostic[] }> {
    const version = await this.published.get(id);
    return { ruleSet: { id, hash: version.hash }, diagnostics: this.published.diagnostics(version) };
  }

  #summary(
    version: PublishedVersion,
    siblings: readonly PublishedVersion[],
    withdrawals: ReadonlyMap<string, WithdrawalDocument>,
  ): VersionSummary {
    const lives = siblings.map((sibling) => versionLife(sibling, withdrawals.has(sibling.id)));
    const withdrawn = withdrawals.get(version.id)?.withdrawn;
    const { manifest, decisions, parameters, clauses } = version.ruleSet;
    const found = this.published.diagnostics(version);
    const ofSeverity = (wanted: Diagnostic['severity']): number =>
      found.filter(({ severity }) => severity === wanted).length;
    return {
      id: version.id,
      version: version.version,
      hash: version.hash,
      title: manifest.title,
      notice: manifest.notice,
      inForce: manifest.inForce,
      status: versionStatus(versionLife(version, withdrawn !== undefined), lives, this.clock.today()),
      ...(withdrawn === undefined ? {} : { withdrawn }),
      publishedOn: manifest.publishedOn,
      decisions: decisionsInNoticeOrder(version.ruleSet).map(({ id, label }) => ({ id, label })),
      counts: {
        decisions: Object.keys(decisions).length,
        parameters: Object.keys(parameters).length,
        clauses: Object.keys(clauses).length,
      },
      diagnostics: { errors: ofSeverity('error'), warnings: ofSeverity('warning'), notes: ofSeverity('note') },
    };
  }
}
