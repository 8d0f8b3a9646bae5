import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { applyChanges, contentHashOf, stepOf, type Change, type VersionChange, type VersionContent } from '#policy';
import type { SheetProblem } from '#spreadsheets';
import type { Actor } from '../access/actor.js';
import type { Language } from '../problems/language.js';
import { Problem } from '../problems/problem.js';
import { DraftContents } from './draft-contents.js';
import { DraftSteps } from './draft-steps.js';
import type { DraftSaved, SeenDraft } from './draft-views.js';
import { DraftWork } from './work/draft-work.js';

/** What an uploaded workbook changes in a draft. */
export interface TablesRead extends DraftSaved {
  /** In sentences. */
  readonly changes: readonly VersionChange[];
  /** The same as changes to the draft. */
  readonly edits: readonly Change[];
  /** Names of sheets that are none of the version. */
  readonly ignored: readonly string[];
}

/** As many as anyone corrects before the next try. */
const MOST_TOLD = 200;

/** The values, tables and papers of a version or a draft as an Excel workbook, there and back. */
@Injectable()
export class DraftTables {
  constructor(
    private readonly steps: DraftSteps,
    private readonly contents: DraftContents,
    private readonly work: DraftWork,
  ) {}

  async ofDraft(actor: Actor, id: string, language: Language): Promise<{ name: string; content: Uint8Array }> {
    const draft = await this.steps.find(actor, id);
    return this.#written(await this.contents.of(draft), `${draft.programme}-${draft.version}`, language);
  }

  /** @param id "programme/version" @throws Problem `rule-set/not-found` */
  async ofVersion(id: string, language: Language): Promise<{ name: string; content: Uint8Array }> {
    return this.#written(await this.contents.version(id), id.replace('/', '-'), language);
  }

  /**
   * Takes a corrected workbook over into a draft, whole or not at all.
   * @param body as it came; anything but bytes is no workbook
   * @param options.isPreview tells what would change and keeps nothing
   * @throws Problem `tables/not-a-workbook`, and `tables/refused` with every wrong cell as /sheet/cell
   */
  async take(
    actor: Actor,
    seen: SeenDraft,
    body: unknown,
    { isPreview }: { readonly isPreview: boolean },
  ): Promise<TablesRead> {
    const draft = await this.steps.seen(actor, seen, 'drafts:write');
    await this.steps.allowed(actor, draft, { kind: 'change' });
    if (!(body instanceof Uint8Array)) throw new Problem('tables/not-a-workbook');
    const before = await this.contents.of(draft);
    const { next, edits, ignored } = await this.#read(before, body);
    const changes = await this.work.run('comparison', `${draft.contentHash}|${contentHashOf(next)}`, async () => ({
      before,
      after: next,
    }));
    if (isPreview)
      return { revision: draft.revision, contentHash: draft.contentHash, changes, edits, undo: [], ignored };
    return { ...(await this.steps.save(actor, draft, next)), changes, edits, ignored };
  }

  async #read(
    content: VersionContent,
    body: Uint8Array,
  ): Promise<{ next: VersionContent; edits: readonly Change[]; ignored: readonly string[] }> {
    // A view of a request's buffer may belong to a larger one: only its own bytes go to the other thread.
    const bytes = new Uint8Array(body);
    const key = `${contentHashOf(content)}|${createHash('sha256').update(bytes).digest('hex')}`;
    const read = await this.work.run('tablesReading', key, async () => ({ content, bytes }));
    if ('problems' in read) throw new Problem('tables/refused', read.problems.slice(0, MOST_TOLD).map(detailOf));
    return { next: applyChanges(content, read.changes), edits: read.changes, ignored: read.ignored };
  }

  async #written(
    content: VersionContent,
    name: string,
    language: Language,
  ): Promise<{ name: string; content: Uint8Array }> {
    const key = `${contentHashOf(content)}|${language}`;
    return { name, content: await this.work.run('tablesWritten', key, async () => ({ content, language })) };
  }
}

const detailOf = ({ code, sheet, cell, words }: SheetProblem) => ({
  pointer: [sheet, cell].flatMap((name) => (name === undefined ? [] : [`/${stepOf(name)}`])).join(''),
  code,
  detail: words,
});
