import type { Change, VersionContent, Words } from '#policy';
import type { SheetProblem } from '#spreadsheets';

/** What an uploaded workbook says, or why it says nothing. */
export type TablesReading =
  | { readonly changes: readonly Change[]; readonly ignored: readonly string[] }
  | { readonly problems: readonly SheetProblem[] };

/** What is read wrong would be kept as right, so a workbook with one wrong cell changes nothing. */
export async function tablesReading({
  content,
  bytes,
}: {
  readonly content: VersionContent;
  readonly bytes: Uint8Array;
}): Promise<TablesReading> {
  const { changesOfWorkbook, SpreadsheetError } = await import('#spreadsheets');
  try {
    const { changes, problems, ignored } = await changesOfWorkbook(content, bytes);
    return problems.length > 0 ? { problems } : { changes, ignored };
  } catch (error) {
    // Errors lose their class between threads.
    if (!(error instanceof SpreadsheetError)) throw error;
    const { code, words, problems } = error;
    return { problems: problems.length > 0 ? problems : [{ code, words }] };
  }
}

/** Loaded with the first workbook: most threads never see one. */
export async function tablesWritten({
  content,
  language,
}: {
  readonly content: VersionContent;
  readonly language: keyof Words;
}): Promise<Uint8Array> {
  const { workbookOfContent } = await import('#spreadsheets');
  return workbookOfContent(content, language);
}
