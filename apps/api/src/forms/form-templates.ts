import { Injectable, Logger } from '@nestjs/common';
import type { Words } from '#policy';
import { DocumentError, readTemplate, toldAt, type FormTemplate, type TemplateProblem } from '#documents';
import { readTemplatesDirectory } from '#documents/files';
import { Settings } from '../settings.js';

/** A template, or a form, that is not offered, and why. */
export interface FormRefusal {
  /** "agreement/v1", or "programme/version/form" where the two do not fit together. */
  readonly id: string;
  readonly words: Words;
  readonly problems?: readonly Pick<TemplateProblem, 'code' | 'line' | 'column' | 'where' | 'words'>[];
}

/** The templates of forms, read at start. A broken one is told, and keeps the others from nothing. */
@Injectable()
export class FormTemplates {
  readonly #logger = new Logger(FormTemplates.name);
  readonly #templates = new Map<string, FormTemplate>();
  #refusals: readonly FormRefusal[] = [];
  #css = '';

  constructor(private readonly settings: Settings) {}

  /** By their ids. */
  get all(): ReadonlyMap<string, FormTemplate> {
    return this.#templates;
  }

  get refusals(): readonly FormRefusal[] {
    return this.#refusals;
  }

  /** The style sheet of every form. */
  get css(): string {
    return this.#css;
  }

  async read(): Promise<void> {
    try {
      const { css, folders } = await readTemplatesDirectory(this.settings.templatesDirectory);
      this.#css = css;
      this.#refusals = folders.flatMap((folder) => {
        const refusal = refusalOf(folder.id, () => this.#templates.set(folder.id, readTemplate(folder)));
        return refusal === undefined ? [] : [refusal];
      });
      this.#refusals.forEach((refusal) => this.tell(refusal));
    } catch (error) {
      this.#logger.warn(
        `${this.settings.templatesDirectory} 에서 서식을 읽지 못했습니다: ${String(error)} / ` +
          `The templates of forms could not be read from ${this.settings.templatesDirectory}: ${String(error)}`,
      );
    }
  }

  /** For who runs the service: every problem with its place. */
  tell({ id, words, problems = [] }: FormRefusal): void {
    const places = problems.map(toldAt).map(({ ko, en }) => `${ko} / ${en}`);
    this.#logger.warn([`${id}: ${words.ko} / ${words.en}`, ...places].join('\n'));
  }
}

/** What a template's own fault is; any other error is thrown on. */
export function refusalOf(id: string, read: () => unknown): FormRefusal | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const problems = error.problems
      ?.filter(({ severity }) => severity === 'error')
      .map(({ severity: _, ...told }) => told);
    return { id, words: error.words, ...(problems === undefined ? {} : { problems }) };
  }
}
