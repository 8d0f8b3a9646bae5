import { PolicyError, readJson, type Words } from '#policy';
import { DocumentError } from '../document-error.js';

/** What `page.json` of a page says. @throws DocumentError `template/wrong-file` */
export function finishedPageFile(id: string, text: string): { readonly title: Words } {
  const wrong = (detail: string, pointer: string): DocumentError =>
    new DocumentError('template/wrong-file', { id, file: 'page.json', detail }, `/page.json${pointer}`);
  try {
    const { title } = readJson(text) as { title?: Partial<Words> };
    if (typeof title?.ko === 'string' && typeof title.en === 'string') return { title: { ko: title.ko, en: title.en } };
  } catch (error) {
    if (error instanceof PolicyError) throw wrong(error.message, error.pointer);
    throw error;
  }
  throw wrong('title { ko, en }', '/title');
}
