import type { Words } from '../policy-error.js';

/** The parts of a version in the order in which a comparison goes through them. */
export const SECTIONS = [
  'manifest',
  'clauses',
  'parameters',
  'words',
  'facts',
  'shared',
  'decisions',
  'papers',
  'forms',
  'process',
  'readings',
  'notes',
  'waivers',
  'cases',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** One difference between two versions, for the person who answers for it. */
export interface VersionChange {
  /** The place by names, as changes have it; of something removed, in the version before. */
  readonly at: string;
  readonly section: SectionId;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** The way to it by labels: 신청 자격 › 인정일 창구. */
  readonly where: Words;
  /** Old and new value in words, with units. Absent where there is none. */
  readonly before?: Words;
  readonly after?: Words;
  /** The change as a whole sentence. */
  readonly sentence: Words;
  /** Clauses, readings and notes that what changed rests on, in either version. */
  readonly sources: readonly string[];
}
