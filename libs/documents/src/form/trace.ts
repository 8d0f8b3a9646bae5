import type { BoundForm } from './bind.js';
import type { FilledForm } from './filled-form.js';

/** Stands on a form that the notice does not print. */
export const NOT_PRINTED = '원문에 서식이 없어 공고의 조항으로 만든 서식';
const SHOWN_OF_HASH = 12;

/**
 * From a paper one must find the wording and the rules it was made by, and the day whose values of the rules hold.
 * @param wordingHash of the file that the words of the paper are from
 */
export function traceOf(
  { ruleSet, ruleSetHash, form, template }: BoundForm,
  { asOf, knownOn }: FilledForm,
  wordingHash: string,
): readonly string[] {
  const name = form.no === undefined ? form.label.ko : `${form.no} ${form.label.ko}`;
  return [
    name,
    `서식 틀 ${template.id} (${shortHash(wordingHash)})`,
    `규정 ${ruleSet.manifest.id} (${shortHash(ruleSetHash)})`,
    `기준일 ${asOf}${knownOn === undefined ? '' : ` (${knownOn}까지 알려진 값)`}`,
  ];
}

const shortHash = (hash: string): string => hash.replace(/^sha256:/, '').slice(0, SHOWN_OF_HASH);
