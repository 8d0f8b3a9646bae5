import type { Words } from '#policy';
import { wordsOf, type Details } from '../messages.js';
import type { Gap, GapCode } from './filled-form.js';

export const pointerOf = (...steps: readonly string[]): string =>
  steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
export const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

export function gap(
  code: GapCode,
  pointer: string,
  { field = '', label, says = code, details = {} }: { field?: string; label: Words; says?: string; details?: Details },
): Gap {
  return { pointer, field, label, code, words: wordsOf(says, { label, ...details }) };
}

const isWrong = ({ code, field }: Gap): boolean =>
  code === 'form/wrong-type' || (code === 'form/unknown-field' && field !== '');

/** Each place once. A wrong value counts as none: that it is missing then is not said again. */
export function once(gaps: readonly Gap[]): readonly Gap[] {
  const wrong = gaps.filter(isWrong).map(({ pointer }) => pointer);
  const isTold = ({ pointer }: Gap): boolean =>
    wrong.some((told) => `${told}/`.startsWith(`${pointer}/`) || pointer.startsWith(`${told}/`));
  const kept = gaps.filter((one) => isWrong(one) || !isTold(one));
  const placeOf = ({ pointer, field }: Gap): string =>
    pointer.startsWith('/decisions/') ? `${pointer} ${field}` : pointer;
  const places = kept.map(placeOf);
  return kept.filter((_, index) => places.indexOf(places[index] ?? '') === index);
}
