import type { VersionChange } from '../../components/change-row.js';

export type Section = VersionChange['section'];

/** The order in which a version is read. */
const ORDER: readonly Section[] = [
  ...(['manifest', 'parameters', 'decisions', 'shared', 'facts', 'words', 'papers', 'process', 'forms'] as const),
  ...(['readings', 'notes', 'waivers', 'clauses', 'cases'] as const),
];

export interface ChangeGroup {
  readonly section: Section;
  readonly changes: readonly VersionChange[];
}

/** Changes by the part of the version they are in; what people decide on before what goes along. */
export const groupsOf = (changes: readonly VersionChange[]): readonly ChangeGroup[] =>
  ORDER.map((section) => ({ section, changes: changes.filter((change) => change.section === section) })).filter(
    (group) => group.changes.length > 0,
  );
