import { Injectable } from '@nestjs/common';
import type { FormTemplate } from '#documents';
import { contentHash, type Obstacle, type VersionContent, type YearValue } from '#policy';
import { Database, type DraftDocument } from '#persistence';
import { Clock } from '../clock/clock.js';
import { FormTemplates } from '../forms/form-templates.js';
import { Problem } from '../problems/problem.js';
import { VersionsInForce } from '../rule-sets/versions-in-force.js';
import { DraftContents } from './draft-contents.js';
import { DraftWork } from './work/draft-work.js';
import type { Findings } from './work/findings.js';

export interface Judgement {
  readonly findings: Findings;
  readonly obstacles: readonly Obstacle[];
  /** Values nobody has confirmed as they stand now. */
  readonly openConfirmations: readonly YearValue[];
}

/** Steps that something in the draft may keep it from. */
export type GatedStep = 'submission' | 'approval' | 'publication';

/** What keeps a draft from being handed in: the rest is for the time of the review. */
const KEEPS_FROM_REVIEW: ReadonlySet<string> = new Set(['gate/errors', 'gate/cases-red']);

/** What stands between a draft and its publication, as things are now. */
@Injectable()
export class DraftGate {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly versions: VersionsInForce,
    private readonly contents: DraftContents,
    private readonly work: DraftWork,
    private readonly templates: FormTemplates,
  ) {}

  /** @param options.impactRead whoever has to has read the impact report of exactly this content */
  async judge(draft: DraftDocument, { impactRead }: { readonly impactRead: boolean }): Promise<Judgement> {
    const findings = await this.findings(draft);
    const confirmed = confirmedIn(draft);
    const { diagnostics, cases, coverage, yearValues } = findings;
    const { inForce } = (await this.contents.of(draft)).ruleSet.manifest as { inForce?: { to?: unknown } };
    const to = typeof inForce?.to === 'string' ? inForce.to : undefined;
    const input = {
      id: `${draft.programme}/${draft.version}`,
      diagnostics,
      cases,
      coverage,
      yearValues,
      confirmed,
      impactRead,
      inForceFrom: draft.inForceFrom ?? undefined,
      inForceTo: to,
      today: this.clock.today(),
      existing: await this.versions.ofProgramme(draft.programme),
    };
    const key = contentHash([draft.contentHash, [...confirmed], impactRead, input.today, input.existing]);
    const obstacles = await this.work.run('gate', key, async () => input);
    const openConfirmations = yearValues.filter((value) => !confirmed.has(confirmationKey(value)));
    return { findings, obstacles, openConfirmations };
  }

  /**
   * What keeps a draft from a step now: errors and red cases from its review; from approval everything, who approves
   * having read its impact too; from publication everything once more, what the approver has read counting for it.
   * @param person id of whoever takes the step
   */
  async judgeStep(step: GatedStep, draft: DraftDocument, person: string): Promise<Judgement> {
    if (step === 'submission') {
      const judgement = await this.judge(draft, { impactRead: false });
      return { ...judgement, obstacles: judgement.obstacles.filter(({ code }) => KEEPS_FROM_REVIEW.has(code)) };
    }
    const { approved, contentHash: hash } = draft;
    const reading =
      step === 'publication' && approved !== undefined
        ? { draft: draft._id, contentHash: approved.contentHash, person: approved.by.id }
        : { draft: draft._id, contentHash: hash, person };
    return this.judge(draft, { impactRead: await this.database.impactReads.has(reading) });
  }

  async findings(draft: DraftDocument): Promise<Findings> {
    const content = await this.contents.of(draft);
    const templates = await this.#templatesOf(content);
    const key = [draft.base?.hash ?? '', draft.contentHash, ...templates.map(({ id, hash }) => `${id}#${hash}`)].join(
      '|',
    );
    return this.work.run('findings', key, async () => ({
      content,
      base: draft.base === null ? undefined : await this.contents.origin(draft),
      templates,
    }));
  }

  /** Those that the draft's forms name and that are there now, without what nothing is held against. */
  async #templatesOf({ ruleSet }: VersionContent): Promise<readonly FormTemplate[]> {
    const forms: unknown = ruleSet.forms;
    const named = (Array.isArray(forms) ? (forms as readonly { template?: unknown }[]) : [])
      .map((form) => (typeof form === 'object' && form !== null ? form.template : undefined))
      .filter((id) => typeof id === 'string');
    const found = await this.templates.named(named);
    return [...found.values()].map(({ template }) => ({
      ...template,
      source: '',
      sample: {},
      warnings: [],
      office: {},
    }));
  }
}

const confirmationKey = ({ at, valueHash }: { at: string; valueHash: string }): string => `${at}#${valueHash}`;

const confirmedIn = ({ confirmations }: DraftDocument): ReadonlySet<string> =>
  new Set(confirmations.map(({ place, valueHash }) => confirmationKey({ at: place, valueHash })));

const MOST_TOLD = 50;

/** @throws Problem `draft/obstacles` listing them, when there are any */
export function refuseObstacles(obstacles: readonly Obstacle[]): void {
  if (obstacles.length === 0) return;
  throw new Problem(
    'draft/obstacles',
    obstacles.slice(0, MOST_TOLD).map(({ code, at, words }) => ({
      pointer: at === undefined ? '' : `/${at}`,
      code,
      detail: words,
    })),
  );
}
