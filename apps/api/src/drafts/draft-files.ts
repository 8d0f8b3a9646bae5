import { Injectable } from '@nestjs/common';
import { contentHash, contentOfFiles, formatJson, versionFiles, type Diagnostic, type VersionContent } from '#policy';
import { ruleSetFolder, type UnreadableFile } from '#persistence';
import type { Actor } from '../access/actor.js';
import { Problem } from '../problems/problem.js';
import { detailOf } from '../problems/problem-from-error.js';
import { DraftContents } from './draft-contents.js';
import { DraftSteps } from './draft-steps.js';
import type { DraftSaved, SeenDraft } from './draft-views.js';
import { DraftWork, notReadable } from './work/draft-work.js';
import type { FilesReading } from './work/files-reading.js';

type Texts = Readonly<Record<string, string>>;
/** Texts by path; null: the file goes. */
export type EditedTexts = Readonly<Record<string, string | null>>;

/** A draft as the files that stand under `rules/`. */
@Injectable()
export class DraftFiles {
  constructor(
    private readonly steps: DraftSteps,
    private readonly contents: DraftContents,
    private readonly work: DraftWork,
  ) {}

  async read(actor: Actor, id: string): Promise<Texts> {
    return textsOf(await this.contents.of(await this.steps.find(actor, id)));
  }

  /**
   * Files take the place of what the draft holds; the difference becomes its changes.
   * @throws Problem `draft/not-readable` with file and pointer for files that are no rule set of this name
   */
  async write(actor: Actor, seen: SeenDraft, texts: Texts): Promise<DraftSaved> {
    const draft = await this.steps.seen(actor, seen, 'drafts:write');
    await this.steps.allowed(actor, draft, { kind: 'change' });
    const folder = ruleSetFolder(draft.programme, draft.version, texts);
    if (folder.unreadable.length > 0)
      throw new Problem(
        'draft/not-readable',
        folder.unreadable.map(({ path, error }) => {
          const detail = detailOf(error);
          return { ...detail, pointer: `/${path}${detail.pointer}` };
        }),
      );
    const { content, diagnostics } = contentOfFiles(folder.files, folder.id);
    const isWrong = diagnostics.some(({ severity }) => severity === 'error');
    if (content === undefined || isWrong) throw notReadable(diagnostics);
    return this.steps.save(actor, draft, content, { toTheLetter: true });
  }

  /**
   * What some files, put in the place of the draft's own, would change, and what is wrong with them. Keeps nothing.
   * @returns no changes where the files are no JSON or have not the form of a rule set
   */
  async reading(actor: Actor, id: string, edited: EditedTexts): Promise<FilesReading> {
    const draft = await this.steps.find(actor, id);
    const before = await this.contents.of(draft);
    const merged: EditedTexts = { ...textsOf(before), ...edited };
    const texts = Object.fromEntries(
      Object.entries(merged).flatMap(([path, text]) => (text === null ? [] : [[path, text]])),
    );
    const { files, unreadable } = ruleSetFolder(draft.programme, draft.version, texts);
    if (unreadable.length > 0) return { diagnostics: unreadable.map(unreadableAs) };
    return this.work.run('filesReading', `${draft.contentHash}|${contentHash(edited)}`, async () => ({
      files,
      id: `${draft.programme}/${draft.version}`,
      before,
    }));
  }
}

/** In the one written form of rule files. */
export const textsOf = (content: VersionContent): Texts =>
  Object.fromEntries(Object.entries(versionFiles(content)).map(([path, json]) => [path, formatJson(json)]));

const unreadableAs = ({ path, error: { code, pointer, words } }: UnreadableFile): Diagnostic => ({
  code,
  severity: 'error',
  file: path,
  pointer,
  words,
});
