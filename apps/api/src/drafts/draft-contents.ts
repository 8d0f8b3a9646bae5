import { Injectable } from '@nestjs/common';
import {
  applyChanges,
  casesOf,
  emptyContent,
  type CaseFile,
  type Change,
  type Manifest,
  type VersionContent,
} from '#policy';
import { ruleSetFolder, type DraftDocument, type PublishedVersion } from '#persistence';
import { PublishedRuleSets } from '../rule-sets/published-rule-sets.js';

const MOST_KEPT = 16;

/** What drafts contain: never stored whole, always the base and the changes to it. */
@Injectable()
export class DraftContents {
  readonly #kept = new Map<string, VersionContent>();
  readonly #versions = new WeakMap<PublishedVersion, VersionContent>();

  constructor(private readonly published: PublishedRuleSets) {}

  /** What a draft would become. A revision never changes, so each is put together once. */
  async of(draft: Pick<DraftDocument, '_id' | 'revision' | 'changes'> & Origin): Promise<VersionContent> {
    const key = `${draft._id}|${draft.revision}`;
    const content = this.#kept.get(key) ?? applyChanges(await this.origin(draft), readChanges(draft.changes));
    this.#kept.delete(key);
    this.#kept.set(key, content);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return content;
  }

  /**
   * What a draft's changes are changes to: its base under the draft's own name, or a programme with nothing in it.
   * That a new version has another name, and its cases with it, is no change anybody has to read.
   */
  async origin(draft: Origin): Promise<VersionContent> {
    const id = `${draft.programme}/${draft.version}`;
    if (draft.base === null) return emptyContent(id, JSON.parse(draft.origin) as Manifest);
    const { ruleSet, cases } = await this.version(draft.base.id);
    return {
      ruleSet: { ...ruleSet, manifest: { ...ruleSet.manifest, id, basedOn: { ...draft.base } } },
      cases: Object.fromEntries(Object.entries(cases).map(([name, one]) => [name, { ...one, ruleSet: id }])),
    };
  }

  /** What a draft starts from, as it was published. */
  async base(draft: Origin): Promise<VersionContent> {
    return draft.base === null ? this.origin(draft) : this.version(draft.base.id);
  }

  /** @param id "programme/version" @throws Problem `rule-set/not-found` */
  async version(id: string): Promise<VersionContent> {
    const version = await this.published.get(id);
    const content = this.#versions.get(version) ?? contentOfVersion(version);
    this.#versions.set(version, content);
    return content;
  }
}

/** What of a draft says where it starts. */
export type Origin = Pick<DraftDocument, 'programme' | 'version' | 'base' | 'origin'>;

export const readChanges = (text: string): readonly Change[] => JSON.parse(text) as readonly Change[];

function contentOfVersion({ programme, version, ruleSet, texts }: PublishedVersion): VersionContent {
  const cases = casesOf(ruleSetFolder(programme, version, texts).files);
  return { ruleSet, cases: Object.fromEntries(cases.map((one): [string, CaseFile] => [one.id, one])) };
}
