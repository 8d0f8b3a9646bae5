import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import {
  applicationsOfDemo,
  applicationsOfJsonLines,
  populationOf,
  type Application,
  type DemoFile,
  type SourceRead,
} from '#policy';
import { applicationsOfCsv, applicationsOfWorkbook } from '#spreadsheets';
import { readObject } from '../read-object.js';
import { InputError } from '../report-error.js';
import type { FoundVersion } from '../versions.js';

type Content = NonNullable<FoundVersion['content']>;

/**
 * The applications of a file by its ending: JSON lines, CSV, Excel, or a population to be drawn; without one those invented beside the version.
 * @throws InputError with everything that is wrong with the file
 */
export async function readApplications(
  { folder }: FoundVersion,
  content: Content,
  path: string | undefined,
): Promise<readonly Application[]> {
  if (path === undefined) return demoOf(folder);
  const { applications, problems } = await readAs(extname(path).toLowerCase(), path, content);
  if (problems.length === 0) return applications;
  const told = (language: 'ko' | 'en'): string => problems.map(({ words }) => `${path}: ${words[language]}`).join('\n');
  throw new InputError(told('ko'), told('en'));
}

/** What a file states of a population to be drawn; undefined for a file of applications. */
export async function readPopulation(path: string | undefined): Promise<Record<string, unknown> | undefined> {
  return path !== undefined && extname(path).toLowerCase() === '.json' ? readObject(path) : undefined;
}

function demoOf({ id, files }: FoundVersion['folder']): readonly Application[] {
  const demo = files['demo.json'];
  if (demo !== undefined) return applicationsOfDemo(demo as DemoFile);
  throw new InputError(
    `${id}에는 시험용 신청이 없습니다. --applications 로 파일을 적어 주세요.`,
    `${id} has no invented applications: name a file with --applications.`,
  );
}

async function readAs(ending: string, path: string, { ruleSet }: Content): Promise<SourceRead> {
  switch (ending) {
    case '.jsonl':
    case '.ndjson':
      return applicationsOfJsonLines(ruleSet, await readFile(path, 'utf8'));
    case '.csv':
      return applicationsOfCsv(ruleSet, await readFile(path, 'utf8'));
    case '.xlsx':
      return applicationsOfWorkbook(ruleSet, await readFile(path));
    case '.json':
      return { applications: [...populationOf(ruleSet, await readObject(path))], problems: [] };
    default:
      throw new InputError(
        `신청 파일은 .jsonl, .csv, .xlsx, 지어낼 모집단은 .json이어야 합니다: ${path}`,
        `Applications stand in a file ending in .jsonl, .csv or .xlsx, a population to be drawn in .json: ${path}`,
      );
  }
}
