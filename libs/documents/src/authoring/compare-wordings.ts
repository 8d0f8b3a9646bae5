import { DocumentError } from '../document-error.js';
import { OFFICE_KINDS, type OfficeKind } from '../office/kinds.js';
import { officeText } from '../office/office-text.js';
import { readOffice } from '../office/read-office.js';
import type { AuthoredTemplate } from './authored-template.js';
import { lineChanges, type LineChange } from './line-changes.js';

export type Compared = Pick<AuthoredTemplate, 'title' | 'source' | 'sample' | 'office'>;

/** What differs between two wordings. */
export interface WordingComparison {
  readonly isSame: boolean;
  /** Both titles, where they differ. */
  readonly title?: { readonly before: Compared['title']; readonly after: Compared['title'] };
  readonly wording: readonly LineChange[];
  readonly sample: readonly LineChange[];
  /** Of each of the office's own files that either has: the text in it. A file that only one has, came or went. */
  readonly office: readonly { readonly kind: OfficeKind; readonly lines: readonly LineChange[] }[];
}

/** Two wordings beside each other, line by line; office's files by the text in them. */
export function compareWordings(before: Compared, after: Compared): WordingComparison {
  const isOtherTitle = before.title.ko !== after.title.ko || before.title.en !== after.title.en;
  const wording = lineChanges(before.source, after.source);
  const sample = lineChanges(jsonText(before.sample), jsonText(after.sample));
  const office = OFFICE_KINDS.filter((kind) => before.office[kind] ?? after.office[kind]).map((kind) => ({
    kind,
    lines: lineChanges(textOf(before, kind), textOf(after, kind)),
  }));
  const isSame =
    !isOtherTitle && [wording, sample, ...office.map(({ lines }) => lines)].every((lines) => lines.every(isSameLine));
  return {
    isSame,
    ...(isOtherTitle ? { title: { before: before.title, after: after.title } } : {}),
    wording,
    sample,
    office,
  };
}

const isSameLine = ({ kind }: LineChange): boolean => kind === 'same';
const jsonText = (value: unknown): string => JSON.stringify(value, null, 2);

/** @returns nothing for a file that is not there, or cannot be opened: why is told where it was uploaded */
function textOf({ office }: Compared, kind: OfficeKind): string {
  const bytes = office[kind];
  if (bytes === undefined) return '';
  try {
    return officeText(readOffice(bytes, kind).template);
  } catch (error) {
    if (error instanceof DocumentError) return '';
    throw error;
  }
}
