import { lazy, type ComponentType } from 'react';

/** In the order in which they stand in the contents. */
export const SECTION_IDS = [
  'manifest',
  'clauses',
  'facts',
  'words',
  'decisions',
  'parameters',
  'tables',
  'rounds',
  'scoring',
  'papers',
  'process',
  'readings',
  'notes',
  'forms',
  'cases',
  'confirmations',
  'files',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** What a section page is given: what the address names within it (a decision, a fact, a parameter …), if anything. */
export interface SectionProps {
  readonly item: string | undefined;
}

/** A page of the editor, fetched when it is opened. It looks at the draft by `useEditing`. */
export interface Section {
  readonly id: SectionId;
  readonly Component: ComponentType<SectionProps>;
}

/**
 * The pages there are, one line each. In a page:
 * - what stands for a place carries `data-at={at}`: problems and comparisons lead there, and the help column follows the
 *   focus by it;
 * - `useTrial()` (../trial.js) says which rules decided what is being tried: their places are to be marked;
 * - `<SectionTitle />` stands above by itself; headings within begin at <h3>.
 */
export const sections: readonly Section[] = [
  { id: 'manifest', Component: lazy(async () => ({ default: (await import('./manifest.js')).ManifestSection })) },
  {
    id: 'decisions',
    Component: lazy(async () => ({ default: (await import('./decisions.js')).DecisionsSection })),
  },
  { id: 'clauses', Component: lazy(async () => ({ default: (await import('./clauses.js')).ClausesSection })) },
  { id: 'facts', Component: lazy(async () => ({ default: (await import('./facts.js')).FactsSection })) },
  { id: 'words', Component: lazy(async () => ({ default: (await import('./words.js')).WordsSection })) },
  { id: 'parameters', Component: lazy(async () => ({ default: (await import('./parameters.js')).ParametersSection })) },
  { id: 'tables', Component: lazy(async () => ({ default: (await import('./tables.js')).TablesSection })) },
  { id: 'rounds', Component: lazy(async () => ({ default: (await import('./rounds.js')).RoundsSection })) },
  { id: 'scoring', Component: lazy(async () => ({ default: (await import('./scoring.js')).ScoringSection })) },
  { id: 'papers', Component: lazy(async () => ({ default: (await import('./documents.js')).DocumentsSection })) },
  { id: 'process', Component: lazy(async () => ({ default: (await import('./process.js')).ProcessSection })) },
  { id: 'readings', Component: lazy(async () => ({ default: (await import('./readings.js')).ReadingsSection })) },
  { id: 'notes', Component: lazy(async () => ({ default: (await import('./notes.js')).NotesSection })) },
  { id: 'forms', Component: lazy(async () => ({ default: (await import('./forms.js')).FormsSection })) },
  { id: 'cases', Component: lazy(async () => ({ default: (await import('./cases.js')).CasesSection })) },
  {
    id: 'confirmations',
    Component: lazy(async () => ({ default: (await import('./confirmations.js')).ConfirmationsSection })),
  },
  { id: 'files', Component: lazy(async () => ({ default: (await import('./files.js')).FilesSection })) },
];
