import { shownCode, type FormData } from '#documents';
import type { MadeDocument, MadeDocumentSummary, SignOff, StoredFile, StoredMark } from '#persistence';

type Shown = Omit<MadeDocumentSummary, '_id' | 'file' | 'year' | 'serial' | 'title'>;

/** A document as it is shown; see DocumentSummary. */
export interface DocumentSummaryView extends Shown {
  readonly id: string;
  readonly file: Omit<StoredFile, 'id'>;
  readonly state: 'current' | 'superseded';
  readonly replacedBy?: { readonly document: string; readonly number: string };
  readonly check?: StoredMark;
  readonly signed?: Omit<StoredFile, 'id'> & StoredMark & { readonly contentType: string; readonly n: number };
}
export interface DocumentView extends DocumentSummaryView {
  /** What it was made from. */
  readonly input: FormData;
}

export function summaryView(
  { _id: id, file, year: _, serial: __, title: ___, code, ...document }: MadeDocumentSummary,
  { check, scan }: SignOff = {},
  successor?: MadeDocumentSummary,
): DocumentSummaryView {
  return {
    ...document,
    id,
    code: shownCode(code),
    file: withoutId(file),
    state: successor === undefined ? 'current' : 'superseded',
    ...(successor === undefined ? {} : { replacedBy: { document: successor._id, number: successor.number } }),
    ...(check === undefined ? {} : { check: check.checked }),
    ...(scan === undefined
      ? {}
      : { signed: { ...withoutId(scan.file), ...scan.signed, contentType: scan.contentType, n: scan.n } }),
  };
}

export const wholeView = (
  { input, ...document }: MadeDocument,
  signOff?: SignOff,
  successor?: MadeDocumentSummary,
): DocumentView => ({ ...summaryView(document, signOff, successor), input: JSON.parse(input) as FormData });

const withoutId = ({ size, sha256 }: StoredFile): Omit<StoredFile, 'id'> => ({ size, sha256 });
