import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OFFICE_KINDS, officeFile } from '../office/kinds.js';
import type { TemplateFolder } from '../template/template-folder.js';

const STYLE_SHEET = join('styles', 'form.css');
const PAGE_STYLE_SHEET = join('styles', 'pages.css');
const VERSION = /^v[1-9]\d*$/;

/**
 * Reads every version of every form under a templates directory: `<form>/v<N>/`, and the one style sheet they share.
 * In order of name, so that what depends on the order is the same on every machine.
 * @throws the file system's own error when the directory or the style sheet cannot be read
 */
export async function readTemplatesDirectory(
  directory: string,
): Promise<{ readonly css: string; readonly folders: readonly TemplateFolder[] }> {
  const css = await readFile(join(directory, STYLE_SHEET), 'utf8');
  const folders: TemplateFolder[] = [];
  for (const form of await foldersIn(directory))
    for (const version of await foldersIn(join(directory, form)))
      if (VERSION.test(version)) folders.push(await versionIn(`${form}/${version}`, join(directory, form, version)));
  return { css, folders };
}

/**
 * Reads a page that the product prints of itself, `pages/<id>/`, and the one style sheet of pages.
 * @throws the file system's own error when one of them cannot be read
 */
export async function readPageFolder(
  directory: string,
  id: string,
): Promise<{ readonly css: string; readonly folder: TemplateFolder }> {
  const css = await readFile(join(directory, PAGE_STYLE_SHEET), 'utf8');
  return { css, folder: { id, texts: await textsIn(join(directory, 'pages', id)) } };
}

async function foldersIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

/** The text of a version, and the office's own files beside it. */
async function versionIn(id: string, folder: string): Promise<TemplateFolder> {
  const present = await namesIn(folder);
  const kinds = OFFICE_KINDS.filter((kind) => present.includes(officeFile(kind)));
  const office = await Promise.all(
    kinds.map(async (kind) => [kind, await readFile(join(folder, officeFile(kind)))] as const),
  );
  const ofOffice: readonly string[] = OFFICE_KINDS.map(officeFile);
  const texts = await textsIn(folder, ofOffice);
  return office.length === 0 ? { id, texts } : { id, texts, office: Object.fromEntries(office) };
}

/** Every file, known or not: a file that does not belong is for the reader of templates to refuse. */
async function textsIn(folder: string, but: readonly string[] = []): Promise<Record<string, string>> {
  const names = (await namesIn(folder)).filter((name) => !but.includes(name));
  return Object.fromEntries(
    await Promise.all(names.sort().map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
}
