import { createHash } from 'node:crypto';
import {
  applicationsOfJsonLines,
  canonicalJson,
  problemAt,
  type Application,
  type RuleSet,
  type SourceProblem,
  type SourceRead,
  type VersionContent,
} from '#policy';
import type { ApplicationBlock } from '#persistence';
import { reading } from './reading.js';

export type SourceFormat = 'csv' | 'xlsx' | 'jsonl';
interface SourceFile {
  readonly content: VersionContent;
  readonly format: SourceFormat;
  readonly bytes: Uint8Array;
}
/** An uploaded file of applications, ready to be kept; or everything that is wrong with it. */
export type SourceReading =
  | { readonly applications: number; readonly contentHash: string; readonly blocks: readonly ApplicationBlock[] }
  | { readonly problems: readonly SourceProblem[] };

/** Lines of a text file. Counted before it is read, so that what is far too long costs nothing. */
export const MOST_LINES = 100_000;
export const MOST_CELLS = 5_000_000;
/** Characters of one application as JSON. */
const LARGEST_APPLICATION = 1_000_000;
/** Characters after which a block is full: small enough for a document, large enough to be few. */
const FULL_BLOCK = 1_000_000;

/** A file is taken whole or not at all: with one wrong cell nothing of it is kept. */
export const sourceReading = ({ content, format, bytes }: SourceFile): Promise<SourceReading> =>
  reading(content, async ({ ruleSet }) => {
    const { applications, problems } = await readAs(format, ruleSet, bytes);
    return problems.length > 0 ? { problems } : inBlocks(applications);
  });

async function readAs(format: SourceFormat, ruleSet: RuleSet, bytes: Uint8Array): Promise<SourceRead> {
  const { applicationsOfCsv, applicationsOfWorkbook, SpreadsheetError } = await import('#spreadsheets');
  if (format === 'xlsx') {
    try {
      return await applicationsOfWorkbook(ruleSet, bytes);
    } catch (error) {
      if (!(error instanceof SpreadsheetError)) throw error;
      const { code, words, problems } = error;
      const [first] = problems;
      return refused({ code, row: 1, column: first?.cell ?? '', words });
    }
  }
  const tooLong = tooLongIn(bytes, format);
  if (tooLong !== undefined) return refused(tooLong);
  const text = decoded(bytes);
  if (text === undefined) return refused(problemAt(1, '', 'source/not-utf8'));
  return format === 'csv' ? applicationsOfCsv(ruleSet, text) : applicationsOfJsonLines(ruleSet, text);
}

const refused = (problem: SourceProblem): SourceRead => ({ applications: [], problems: [problem] });

const [LINE_FEED, RETURN, COMMA] = [0x0a, 0x0d, 0x2c];

function tooLongIn(bytes: Uint8Array, format: SourceFormat): SourceProblem | undefined {
  let [lines, commas] = [1, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === LINE_FEED || (byte === RETURN && bytes[at + 1] !== LINE_FEED)) lines += at + 1 < bytes.length ? 1 : 0;
    else if (byte === COMMA) commas += 1;
  }
  if (lines > MOST_LINES) return problemAt(1, '', 'source/too-many-lines', { count: lines, limit: MOST_LINES });
  if (format === 'csv' && commas > MOST_CELLS)
    return problemAt(1, '', 'source/too-many-cells', { count: commas, limit: MOST_CELLS });
  return undefined;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Texts, since they go to the other thread and into the database as they are. */
function inBlocks(applications: readonly Application[]): SourceReading {
  const hash = createHash('sha256');
  const blocks: ApplicationBlock[] = [];
  let [from, texts, length] = [0, [] as string[], 0];
  for (const [index, application] of applications.entries()) {
    const text = canonicalJson(application);
    if (text.length > LARGEST_APPLICATION) {
      const details = { id: application.id, limit: LARGEST_APPLICATION };
      return { problems: [problemAt(index + 1, 'id', 'source/application-too-large', details)] };
    }
    hash.update(text).update('\n');
    texts.push(text);
    length += text.length;
    if (length < FULL_BLOCK && index + 1 < applications.length) continue;
    blocks.push({ from, to: index + 1, applications: `[${texts.join(',')}]` });
    [from, texts, length] = [index + 1, [], 0];
  }
  return { applications: applications.length, contentHash: `sha256:${hash.digest('hex')}`, blocks };
}
