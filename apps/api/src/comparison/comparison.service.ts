import { Injectable } from '@nestjs/common';
import { contentHashOf, type ImpactReport, type OldNewRow, type VersionChange, type VersionContent } from '#policy';
import type { Actor } from '../access/actor.js';
import { DraftContents } from '../drafts/draft-contents.js';
import { DraftSteps } from '../drafts/draft-steps.js';
import { ImpactSubjects } from '../drafts/impact-subjects.js';
import { DraftWork } from '../drafts/work/draft-work.js';
import { Problem } from '../problems/problem.js';
import { PROBLEMS } from '../problems/catalogue.js';
import { PublishedRuleSets } from '../rule-sets/published-rule-sets.js';
import type { Sides } from './comparison.dto.js';

const DRAFT = /^draft:(.*)$/;

/** A version or a draft that is compared. */
export interface ComparedSide {
  /** "programme/version" it is or is to become. */
  readonly id: string;
  readonly programme: string;
  /** Of a version as it was published; of a draft, of rules and cases. */
  readonly hash: string;
  readonly isDraft: boolean;
  readonly content: VersionContent;
}

/** Compares any two versions or drafts. */
@Injectable()
export class ComparisonService {
  constructor(
    private readonly published: PublishedRuleSets,
    private readonly steps: DraftSteps,
    private readonly contents: DraftContents,
    private readonly subjects: ImpactSubjects,
    private readonly work: DraftWork,
  ) {}

  /** @throws Problem `rule-set/not-found`, `draft/not-found` with the side they are about; `draft/not-readable` */
  async compare(actor: Actor, sides: Sides): Promise<readonly VersionChange[]> {
    const { before, after, key } = await this.#both(actor, sides);
    return this.work.run('comparison', key, async () => ({ before: underName(before, after), after: after.content }));
  }

  /** @throws Problem as compare, and `comparison/same` */
  async table(
    actor: Actor,
    sides: Sides,
  ): Promise<{ before: ComparedSide; after: ComparedSide; rows: readonly OldNewRow[] }> {
    refuseSame(sides);
    const { before, after, key } = await this.#both(actor, sides);
    const input = async () => ({ before: underName(before, after), after: after.content });
    return { before, after, rows: await this.work.run('oldNewRows', key, input) };
  }

  /**
   * What the newer version would change about decisions kept under the older one, and about the applications of its
   * rounds, as far as who asks may see them.
   * @throws Problem as compare, and `comparison/same`, `comparison/other-programme`, `access/not-permitted`
   */
  async impact(actor: Actor, sides: Sides): Promise<ImpactReport> {
    refuseSame(sides);
    const { before, after, key } = await this.#both(actor, sides);
    if (before.programme !== after.programme) throw wrongSide('comparison/other-programme', 'to');
    if (!actor.may('rounds:read', { programme: before.programme })) throw new Problem('access/not-permitted');
    const decisions = Object.keys(after.content.ruleSet.decisions);
    const found = await this.subjects.of(actor, before.programme, { decisions, ruleSet: before.id });
    return this.work.run('impact', `${key}|${found.key}`, async () => ({
      before: before.content,
      after: after.content,
      subjects: await found.subjects(),
    }));
  }

  async #both(actor: Actor, { from, to }: Sides): Promise<{ before: ComparedSide; after: ComparedSide; key: string }> {
    const before = await about('from', this.#side(actor, from));
    const after = await about('to', this.#side(actor, to));
    return { before, after, key: `${contentHashOf(before.content)}|${contentHashOf(after.content)}` };
  }

  async #side(actor: Actor, side: string): Promise<ComparedSide> {
    const id = DRAFT.exec(side)?.[1];
    if (id === undefined) {
      const { programme, hash } = await this.published.get(side);
      return { id: side, programme, hash, isDraft: false, content: await this.contents.version(side) };
    }
    const draft = await this.steps.find(actor, id);
    const { programme, version, contentHash: hash } = draft;
    return { id: `${programme}/${version}`, programme, hash, isDraft: true, content: await this.contents.of(draft) };
  }
}

/**
 * An earlier version under the name of a later one: that a new year has another name, and its cases with it, is no
 * change anybody has to read.
 */
function underName(before: ComparedSide, after: ComparedSide): VersionContent {
  if (before.programme !== after.programme) return before.content;
  const { ruleSet, cases } = before.content;
  const { basedOn } = after.content.ruleSet.manifest;
  return {
    ruleSet: { ...ruleSet, manifest: { ...ruleSet.manifest, id: after.id, basedOn } },
    cases: Object.fromEntries(Object.entries(cases).map(([name, one]) => [name, { ...one, ruleSet: after.id }])),
  };
}

type SideName = keyof Sides;
type SideCode = 'rule-set/not-found' | 'draft/not-found' | 'comparison/same' | 'comparison/other-programme';

function refuseSame({ from, to }: Sides): void {
  if (from === to) throw wrongSide('comparison/same', 'to');
}

const isAboutSide = (code: string): code is 'rule-set/not-found' | 'draft/not-found' =>
  code === 'rule-set/not-found' || code === 'draft/not-found';

/** Says of which side it is that it is not there. */
async function about<T>(name: SideName, side: Promise<T>): Promise<T> {
  try {
    return await side;
  } catch (error) {
    throw error instanceof Problem && isAboutSide(error.code) ? wrongSide(error.code, name) : error;
  }
}

function wrongSide(code: SideCode, name: SideName): Problem {
  const { title, action } = PROBLEMS[code];
  const detail = { ko: `${title.ko} ${action.ko}`, en: `${title.en} ${action.en}` };
  return new Problem(code, [{ pointer: `/${name}`, code, detail }]);
}
