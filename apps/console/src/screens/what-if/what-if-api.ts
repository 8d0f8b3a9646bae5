import { api as typed } from '../../api/client.js';
import { tagOf } from '../../editing/save-port.js';
import { answered } from '../../api/answered.js';
import { newKey } from '../../api/new-key.js';
import type {
  KeptScenario,
  NoiseRow,
  Question,
  ReviewRow,
  Row,
  Run,
  RunRequest,
  Setup,
  Source,
  Overlay,
} from './types.js';
import type { Words } from '../../api/types.js';

/** The calls of this screen, by the routes agreed. All throw Problem, Unreachable or AbortError. */

type Init = Readonly<Record<string, unknown>> & { readonly signal?: AbortSignal | undefined };
type Call = <T>(
  path: string,
  init?: Init,
) => Promise<{ readonly data?: T; readonly error?: unknown; readonly response: Response }>;
const api = typed as unknown as Readonly<Record<'GET' | 'POST' | 'PUT' | 'DELETE', Call>>;

/** The service answers at once what takes no longer than this, and tells of the rest how far it is. */
const WAIT_MS = 1_000;
const MOST_AT_ONCE = 100;

export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}
export interface ScenarioBody {
  readonly rules: string;
  readonly label: Words;
  readonly note?: string;
  readonly overlay: Overlay;
  readonly question?: Question;
  readonly isShared: boolean;
}
export interface RowQuery {
  readonly scenario?: string;
  readonly difference?: string;
  readonly by?: string;
  readonly key?: string;
  readonly order?: string;
  readonly descending?: boolean;
  readonly after?: string;
  readonly limit?: number;
}

const given = (query: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (isNothing(value) ? [] : [[name, String(value)]])),
  );
const isNothing = (value: unknown): boolean => value === undefined || value === '';

export const readSetup = async (rules: string, signal?: AbortSignal): Promise<Setup> =>
  answered(await api.GET<Setup>('/api/what-if/setup', { params: { query: { rules } }, signal }));

export const readScenarios = (programme: string, signal?: AbortSignal): Promise<readonly KeptScenario[]> =>
  everyPage<KeptScenario>('/api/what-if/scenarios', { programme }, signal);

export const readScenario = async (scenario: string, signal?: AbortSignal): Promise<KeptScenario> =>
  answered(
    await api.GET<KeptScenario>('/api/what-if/scenarios/{scenario}', { params: { path: { scenario } }, signal }),
  );

export const keepScenario = async (body: ScenarioBody): Promise<KeptScenario> =>
  answered(
    await api.POST<KeptScenario>('/api/what-if/scenarios', {
      params: { header: { 'Idempotency-Key': newKey() } },
      body,
    }),
  );

export const changeScenario = async (
  { id, revision }: Pick<KeptScenario, 'id' | 'revision'>,
  body: ScenarioBody,
): Promise<KeptScenario> =>
  answered(
    await api.PUT<KeptScenario>('/api/what-if/scenarios/{scenario}', {
      params: { path: { scenario: id }, header: { 'If-Match': tagOf(revision) } },
      body,
    }),
  );

export async function forgetScenario({ id, revision }: Pick<KeptScenario, 'id' | 'revision'>): Promise<void> {
  answered(
    await api.DELETE('/api/what-if/scenarios/{scenario}', {
      params: { path: { scenario: id }, header: { 'If-Match': tagOf(revision) } },
    }),
  );
}

export const readSources = (programme: string, signal?: AbortSignal): Promise<readonly Source[]> =>
  everyPage<Source>('/api/what-if/sources', { programme }, signal);

export const uploadSource = async (rules: string, file: File): Promise<Source> =>
  answered(
    await api.POST<Source>('/api/what-if/sources', {
      params: { query: { rules, name: file.name } },
      headers: { 'content-type': typeOf(file.name) },
      body: file,
      bodySerializer: (body: unknown) => body,
    }),
  );

export async function forgetSource(source: string): Promise<void> {
  answered(await api.DELETE('/api/what-if/sources/{source}', { params: { path: { source } } }));
}

/** By the name's ending: what the browser calls a spreadsheet depends on what is installed. */
function typeOf(name: string): string {
  if (/\.xlsx$/i.test(name)) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return /\.(jsonl|ndjson)$/i.test(name) ? 'application/x-ndjson' : 'text/csv';
}

export const startRun = async (body: RunRequest, signal?: AbortSignal): Promise<Run> =>
  answered(
    await api.POST<Run>('/api/what-if/runs', {
      params: { query: { wait: String(WAIT_MS) }, header: { 'Idempotency-Key': newKey() } },
      body,
      signal,
    }),
  );

export const readRun = async (run: string, signal?: AbortSignal): Promise<Run> =>
  answered(
    await api.GET<Run>('/api/what-if/runs/{run}', {
      params: { path: { run }, query: { wait: String(WAIT_MS) } },
      signal,
    }),
  );

export const cancelRun = async (run: string): Promise<Run> =>
  answered(await api.POST<Run>('/api/what-if/runs/{run}/cancellation', { params: { path: { run } } }));

export const readRows = async <T extends Row | ReviewRow | NoiseRow>(
  run: string,
  query: RowQuery,
  signal?: AbortSignal,
): Promise<Page<T>> =>
  answered(
    await api.GET<Page<T>>('/api/what-if/runs/{run}/rows', {
      params: { path: { run }, query: given({ ...query }) },
      signal,
    }),
  );

/** The rows as a file, and the name that the service gives it. */
export async function readRowsFile(
  run: string,
  query: { readonly format: 'csv' | 'xlsx'; readonly language: string },
): Promise<{ readonly content: Blob; readonly disposition: string | null }> {
  const answer = await api.GET<Blob>('/api/what-if/runs/{run}/rows/file', {
    params: { path: { run }, query },
    parseAs: 'blob',
  });
  return { content: answered(answer), disposition: answer.response.headers.get('content-disposition') };
}

/** Makes a draft of a stored scenario. @returns the draft's id */
export const draftOf = async (body: {
  readonly base: string;
  readonly id: string;
  readonly title: Words;
  readonly inForceFrom: string;
  readonly scenario: string;
}): Promise<string> =>
  answered(
    await api.POST<{ readonly id: string }>('/api/drafts', {
      params: { header: { 'Idempotency-Key': newKey() } },
      body,
    }),
  ).id;

async function everyPage<T>(
  path: string,
  query: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<readonly T[]> {
  const found: T[] = [];
  let after: string | undefined;
  do {
    const page: Page<T> = answered(
      await api.GET<Page<T>>(path, {
        params: { query: { ...query, limit: String(MOST_AT_ONCE), ...(after === undefined ? {} : { after }) } },
        signal,
      }),
    );
    found.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return found;
}
