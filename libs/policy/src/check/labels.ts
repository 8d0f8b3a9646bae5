import type { Check } from './context.js';
import { diagnostic } from './diagnostic.js';
import { type FileNode } from './walk/nodes.js';

interface Bilingual {
  readonly ko: string;
  readonly en: string;
}
const HANGUL = /\p{Script=Hangul}/u;
const LATIN = /\p{Script=Latin}/u;

const isSame = ({ ko, en }: Bilingual): boolean => ko === en && LATIN.test(ko) && !HANGUL.test(ko);

/**
 * Whether a text lacks a language, or is the same in both.
 * @param names of the value: it is asked of every object in the files
 */
export function isDoubtful(value: object, names: readonly string[]): boolean {
  if (names.length !== 2 || !names.includes('ko') || !names.includes('en')) return false;
  const { ko, en } = value as Bilingual;
  if (typeof ko !== 'string' || typeof en !== 'string') return false;
  return ko.trim() === '' || en.trim() === '' || isSame({ ko, en });
}

/** Officers' text stands in both languages, and in each as its own. */
export const labels: Check = ({ nodes }) => nodes.labels.flatMap(ofNode);

function ofNode(node: FileNode): ReturnType<Check> {
  const { file } = node;
  const value = node.value as Bilingual;
  const empty = (['ko', 'en'] as const).filter((language) => value[language].trim() === '');
  if (empty.length > 0) {
    return empty.map((language) =>
      diagnostic('label/missing-language', file, `${node.pointer}/${language}`, {
        severity: 'warning',
        details: { language },
      }),
    );
  }
  return [
    diagnostic('label/same-in-both', file, `${node.pointer}/ko`, { severity: 'warning', details: { text: value.ko } }),
  ];
}
