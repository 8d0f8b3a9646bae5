import { Ajv } from 'ajv';
import { contentHash, PolicyError, readJson, type Words } from '#policy';
import { DocumentError } from '../document-error.js';
import type { FormData, FormTemplate } from './form-template.js';
import { readOfficeFiles, refuseErrors, together } from './office-files.js';
import { parseTemplate } from './parse.js';
import type { TemplateFolder } from './template-folder.js';

interface FormFile {
  readonly title: Words;
  readonly language: 'ko';
}
const FILES = ['form.json', 'form.hbs', 'sample.json'] as const;
type FileName = (typeof FILES)[number];

const text = { type: 'string', minLength: 1, maxLength: 200 };
const ajv = new Ajv({ strict: true, ownProperties: true });
const isFormFile = ajv.compile<FormFile>({
  type: 'object',
  additionalProperties: false,
  required: ['title', 'language'],
  properties: {
    $schema: { type: 'string' },
    title: { type: 'object', additionalProperties: false, required: ['ko', 'en'], properties: { ko: text, en: text } },
    language: { const: 'ko' },
  },
});
const isFormData = ajv.compile<FormData>({
  type: 'object',
  additionalProperties: false,
  properties: { facts: { type: 'object' }, fields: { type: 'object' } },
});

/**
 * Judges the folder of one version of a form.
 * @throws DocumentError `template/missing-file`, `template/unknown-file`, `template/wrong-file`, `office/…` for an office's
 * file that is not taken, or `template/refused` with every problem of the text
 */
export function readTemplate({ id, texts, office = {} }: TemplateFolder): FormTemplate {
  const unknown = Object.keys(texts).find((name) => !(FILES as readonly string[]).includes(name));
  if (unknown !== undefined) throw new DocumentError('template/unknown-file', { id, file: unknown }, `/${unknown}`);
  const { title, language } = json(id, texts, 'form.json', isFormFile);
  const sample = json(id, texts, 'sample.json', isFormData);
  const source = fileOf(id, texts, 'form.hbs');
  const html = parseTemplate(source);
  refuseErrors(id, 'form.hbs', html.problems);
  const { templates, warnings } = readOfficeFiles(id, office, { source, html: html.parsed });
  const parsed = together([html.parsed, ...Object.values(templates).map((one) => one.parsed)]);
  const [form = '', version = ''] = id.split('/');
  const hash = contentHash({ id, title, language, source });
  const all = [...html.problems, ...warnings];
  return { id, form, version, hash, title, language, source, sample, warnings: all, office: templates, parsed };
}

/** All of them by id. @throws DocumentError for the first that is refused */
export const readTemplates = (folders: readonly TemplateFolder[]): ReadonlyMap<string, FormTemplate> =>
  new Map(folders.map((folder) => [folder.id, readTemplate(folder)]));

function fileOf(id: string, texts: TemplateFolder['texts'], file: FileName): string {
  const content = Object.hasOwn(texts, file) ? texts[file] : undefined;
  if (content === undefined) throw new DocumentError('template/missing-file', { id, file }, `/${file}`);
  return content;
}

function json<T>(
  id: string,
  texts: TemplateFolder['texts'],
  file: FileName,
  isValid: ((value: unknown) => value is T) & { errors?: typeof ajv.errors },
): T {
  const wrong = (detail: string, pointer: string): DocumentError =>
    new DocumentError('template/wrong-file', { id, file, detail }, `/${file}${pointer}`);
  let value: unknown;
  try {
    value = readJson(fileOf(id, texts, file), { keepInexact: true });
  } catch (error) {
    if (error instanceof PolicyError) throw wrong(error.message, error.pointer);
    throw error;
  }
  if (isValid(value)) return value;
  const [error] = isValid.errors ?? [];
  throw wrong(`${error?.instancePath || '/'} ${error?.message ?? ''}`, error?.instancePath ?? '');
}
