import type { Check } from './context.js';
import { diagnostic } from './diagnostic.js';
import { type FileNode } from './walk/nodes.js';

interface Bilingual {
  readonly ko: string;
  readonly en: string;
}
const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 2 &&
  typeof (value as Partial<Bilingual>).ko === 'string' &&
  typeof (value as Partial<Bilingual>).en === 'string';

const HANGUL = /\p{Script=Hangul}/u;
const LATIN = /\p{Script=Latin}/u;

/** Officers' text stands in both languages, and in each as its own. */
export const labels: Check = ({ nodes }) => nodes.flatMap(ofNode);

function ofNode({ file, pointer, value }: FileNode): ReturnType<Check> {
  if (!isBilingual(value)) return [];
  const empty = (['ko', 'en'] as const).filter((language) => value[language].trim() === '');
  if (empty.length > 0) {
    return empty.map((language) =>
      diagnostic('label/missing-language', file, `${pointer}/${language}`, {
        severity: 'warning',
        details: { language },
      }),
    );
  }
  const untranslated = value.ko === value.en && LATIN.test(value.ko) && !HANGUL.test(value.ko);
  return untranslated
    ? [diagnostic('label/same-in-both', file, `${pointer}/ko`, { severity: 'warning', details: { text: value.ko } })]
    : [];
}
