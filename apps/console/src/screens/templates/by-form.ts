import type { TemplateSummary, Words } from '../../api/types.js';

export interface FormVersions {
  readonly form: string;
  /** Of its latest version. */
  readonly title: Words;
  /** The latest first. */
  readonly versions: readonly TemplateSummary[];
}

const numberOf = ({ version }: Pick<TemplateSummary, 'version'>): number => Number(version.slice(1));

/** Versions by form, forms in the order in which they come. */
export function groupedByForm(items: readonly TemplateSummary[]): readonly FormVersions[] {
  const groups = new Map<string, TemplateSummary[]>();
  for (const item of items) groups.set(item.form, [...(groups.get(item.form) ?? []), item]);
  return [...groups].flatMap(([form, found]) => {
    const versions = [...found].sort((one, other) => numberOf(other) - numberOf(one));
    const [latest] = versions;
    return latest === undefined ? [] : [{ form, title: latest.title, versions }];
  });
}
