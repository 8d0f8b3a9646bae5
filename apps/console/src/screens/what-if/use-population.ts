import { useQueries } from '@tanstack/react-query';
import { query } from '../../api/client.js';
import type { FieldView } from '../../api/types.js';
import { useDraft } from '../../app/use-draft.js';
import { populationStart } from './population-start.js';
import type { Setup } from './types.js';

export interface PopulationText {
  readonly text: string;
  readonly put: (text: string) => void;
  /** Nothing while it cannot be read. */
  readonly population: Readonly<Record<string, unknown>> | undefined;
  readonly isPending: boolean;
}

/** The generated population as it is typed; it begins with the facts that the decisions ask for. */
export function usePopulation(rules: string, setup: Setup | undefined, isWanted: boolean): PopulationText {
  const typed = useDraft<string>(`what-if-population:${rules}`, '');
  const [programme = '', version = ''] = (setup?.rules.id ?? '').split('/');
  const isPublished = !rules.startsWith('draft:');
  const answers = useQueries({
    queries: (setup?.question.decisions ?? []).map((decision) => ({
      ...query.queryOptions('get', '/api/rule-sets/{programme}/{version}/decisions/{decision}', {
        params: { path: { programme, version, decision } },
      }),
      enabled: isWanted && isPublished && typed.value === '',
    })),
  });
  const fields = new Map<string, FieldView>();
  for (const { data } of answers) for (const input of data?.inputs ?? []) fields.set(input.id, input);
  const start = populationStart([...fields.values()], setup?.asOf ?? '');
  const text = typed.value === '' ? JSON.stringify(start, null, 2) : typed.value;
  return {
    text,
    put: typed.change,
    population: populationIn(text),
    isPending: isWanted && typed.value === '' && answers.some(({ isFetching }) => isFetching),
  };
}

export function populationIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read)
      ? (read as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}
