import { useTranslation } from 'react-i18next';
import type { Words } from '../../api/types.js';
import { valueAtPlace, placeOf } from '../../editing/place.js';
import type { Change } from '../../editing/change.js';
import type { CaseJson, ExpectationJson } from '../../editing/rule-set-json.js';
import { useEditingStore } from '../../editing/use-editing.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import { useJsonText } from './json-text.js';

/** One thing a case expects and does not get. */
export interface CaseDifference {
  /** `outcome`, `values.<name>`, `failed`, `missing`, `problem`, `readings`, `sourceNotes` */
  readonly path: string;
  readonly expected?: unknown;
  readonly got?: unknown;
}

const PATHS = ['outcome', 'failed', 'missing', 'problem', 'readings', 'sourceNotes'] as const;
const OUTCOMES = ['yes', 'no', 'undetermined', 'invalid', 'computed'] as const;

/** What a case expected and what comes out, in words. */
export function useDifferenceWords(): (decision: string, difference: CaseDifference) => string {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const textOf = useJsonText();
  const store = useEditingStore();
  const nameOf = (decision: string, path: string): string => {
    const known = PATHS.find((one) => one === path);
    if (known !== undefined) return t(`drafts.cases.part.${known}`);
    const name = path.replace(/^values\./, '');
    const label = valueAtPlace(store.getState().content, `${placeOf('decisions', decision, 'values', name)}/label`);
    return label === undefined ? name : capital(words(label as Words));
  };
  const said = (path: string, value: unknown): string => {
    const outcome = path === 'outcome' ? OUTCOMES.find((one) => one === value) : undefined;
    return outcome === undefined ? textOf(value) : t(`outcome.${outcome}`);
  };
  return (decision, { path, expected, got }) =>
    t('drafts.cases.difference', {
      part: nameOf(decision, path),
      expected: said(path, expected),
      got: said(path, got),
    });
}

/** The changes by which a case expects what comes out now; what it does not look at stays unlooked at. */
export function acceptanceOf(found: CaseJson, differences: readonly CaseDifference[]): readonly Change[] {
  const expect = differences.reduce<ExpectationJson>(accepted, found.expect);
  return [{ at: `${placeOf('cases', found.id)}/expect`, set: expect }];
}

function accepted(expect: ExpectationJson, { path, expected, got }: CaseDifference): ExpectationJson {
  // Of readings and notes a case names some that must be shown; one that no longer is, is no longer named.
  if (path === 'readings' || path === 'sourceNotes')
    return { ...expect, [path]: (expect[path] ?? []).filter((id) => id !== expected) };
  const value = /^values\.(.+)$/.exec(path)?.[1];
  if (value === undefined) return withPart(expect, path, got);
  return { ...expect, values: withPart(expect.values ?? {}, value, got) };
}

function withPart<T extends object>(whole: T, part: string, value: unknown): T {
  const next = { ...whole, [part]: value };
  if (value === undefined) Reflect.deleteProperty(next, part);
  return next;
}
