import type { Words } from '../../api/types.js';
import { applyChanges, type Content } from '../../editing/apply-change.js';
import type { Change } from '../../editing/change.js';
import { inside, isList, isNode, valueAtPlace } from '../../editing/place.js';
import { isSameJson } from '../../editing/same-json.js';

/** Values by name, as a form is filled with. */
export type Values = Readonly<Record<string, unknown>>;
export interface Sample {
  readonly facts: Values;
  readonly fields: Values;
}

/** What is edited of a draft, as the service takes it: places of changes begin with these names. */
export interface Wording {
  readonly title: Words;
  /** "programme/version" whose form it is held against. */
  readonly ruleSet: string;
  /** Handlebars text. */
  readonly source: string;
  readonly sample: Sample;
}

/** As the service tells it: an empty half of the sample may be left out there. */
export interface GivenWording extends Omit<Wording, 'sample'> {
  readonly sample: Partial<Sample>;
}

/** Both halves of the sample are there, so that a change finds its place. */
export const wordingOf = ({ title, ruleSet, source, sample }: GivenWording): Wording => ({
  title: { ko: title.ko, en: title.en },
  ruleSet,
  source,
  sample: { facts: sample.facts ?? {}, fields: sample.fields ?? {} },
});

export const contentOf = (wording: Wording): Content => ({ ...wording });
export const wordingIn = (content: Content): Wording => content as unknown as Wording;
export const changed = (wording: Wording, changes: readonly Change[]): Wording =>
  wordingIn(applyChanges(contentOf(wording), changes));

/** How deep two contents are told apart: the languages of the title, the single values of the sample. */
const PLACES = ['title/ko', 'title/en', 'ruleSet', 'source'] as const;
const MAPS = ['sample/facts', 'sample/fields'] as const;

/** The changes that make one wording of another. */
export function changesBetween(before: Wording, after: Wording): readonly Change[] {
  const [old, now] = [contentOf(before), contentOf(after)];
  const settings = PLACES.flatMap((at) => changeAt(at, old, now));
  const values = MAPS.flatMap((map) => {
    const names = new Set([...namesIn(valueAtPlace(old, map)), ...namesIn(valueAtPlace(now, map))]);
    return [...names].flatMap((name) => changeAt(inside(map, name), old, now));
  });
  return [...settings, ...values];
}

const namesIn = (value: unknown): readonly string[] => (isNode(value) && !isList(value) ? Object.keys(value) : []);

function changeAt(at: string, old: Content, now: Content): readonly Change[] {
  const [was, is] = [valueAtPlace(old, at), valueAtPlace(now, at)];
  if (isSameJson(was, is)) return [];
  return [is === undefined ? { at, remove: true } : { at, set: is }];
}
