import { existsSync } from 'node:fs';
import { DocumentError, readTemplate, type FormTemplate } from '#documents';
import { readTemplatesDirectory } from '#documents/files';
import { InputError } from './report-error.js';

export interface Templates {
  readonly css: string;
  readonly byId: ReadonlyMap<string, FormTemplate>;
  /** The broken ones by id, with what is wrong: they keep the others from nothing. */
  readonly refused: ReadonlyMap<string, DocumentError>;
}

/** The folder with the templates: the option, else TEMPLATES_DIR, else `templates` below the working folder. */
export const templatesDirectory = (option?: string): string => option ?? process.env['TEMPLATES_DIR'] ?? 'templates';

/** @throws InputError when there is no such folder */
export async function openTemplates(option?: string): Promise<Templates> {
  const directory = templatesDirectory(option);
  if (!existsSync(directory))
    throw new InputError(`서식 틀 폴더가 없습니다: ${directory}`, `There is no templates folder: ${directory}`);
  const { css, folders } = await readTemplatesDirectory(directory);
  const [byId, refused] = [new Map<string, FormTemplate>(), new Map<string, DocumentError>()];
  for (const folder of folders)
    try {
      byId.set(folder.id, readTemplate(folder));
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      refused.set(folder.id, error);
    }
  return { css, byId, refused };
}
