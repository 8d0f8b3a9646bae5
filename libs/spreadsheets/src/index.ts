import { changesBetween, type Change, type VersionContent, type Words } from '#policy';
import { sheetsOf } from './layout.js';
import type { SheetProblem } from './messages.js';
import { SheetReader } from './read-sheets.js';
import { Values } from './values.js';
import { readWorkbook, workbookOf } from './workbook.js';

export { spreadsheetMessages, SpreadsheetError, type SheetProblem } from './messages.js';

/** The parameters, tables and papers of a version as an .xlsx file, in one language. */
export const workbookOfContent = ({ ruleSet }: VersionContent, language: keyof Words): Promise<Uint8Array> =>
  workbookOf(sheetsOf(ruleSet, new Values(ruleSet, language), language));

export interface WorkbookChanges {
  /** None while there are problems: a file is taken whole or not at all. */
  readonly changes: readonly Change[];
  readonly problems: readonly SheetProblem[];
  /** Sheets that are not the version's, left alone. */
  readonly ignored: readonly string[];
}

/**
 * What an edited .xlsx file changes in a version. Sheets that were taken out change nothing.
 * @throws SpreadsheetError `sheet/not-a-workbook`, `sheet/too-large`, `sheet/too-far`
 */
export async function changesOfWorkbook(content: VersionContent, bytes: Uint8Array): Promise<WorkbookChanges> {
  const { sheets, problems: formulas } = await readWorkbook(bytes);
  const reader = new SheetReader(content.ruleSet);
  const ruleSet = reader.read(sheets);
  const problems = [...formulas, ...reader.problems];
  const changes = problems.length > 0 ? [] : changesBetween(content, { ...content, ruleSet });
  return { changes, problems, ignored: reader.ignored };
}
export { applicationsOfCsv, applicationsOfWorkbook, type ColumnPlaces } from './applications.js';
export { CSV_START, csvLine, plainText, workbookOfTable } from './plain-table.js';
