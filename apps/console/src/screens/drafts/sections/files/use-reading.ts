import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answered } from '../../../../api/answered.js';
import { api } from '../../../../api/client.js';
import type { Diagnostic, Problem } from '../../../../api/types.js';
import type { Change } from '../../../../editing/change.js';
import { useEditingState } from '../../../../editing/use-editing.js';

export interface FilesReading {
  /** Nothing where the text has not the form of a rule set. */
  readonly changes?: readonly Change[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Milliseconds without a key before the service is asked. */
const REST_MS = 500;

/** What the service makes of one file of a draft. @throws Problem, Unreachable */
export async function readFile(draft: string, path: string, text: string, signal?: AbortSignal): Promise<FilesReading> {
  const answer = await api.POST('/api/drafts/{draft}/files/reading', {
    params: { path: { draft } },
    body: { files: { [path]: text } },
    ...(signal === undefined ? {} : { signal }),
  });
  return answered(answer);
}

/**
 * What is wrong with a text that is being typed.
 * @param text nothing: what is saved, which is checked anyway
 */
export function useReading(draft: string, path: string, text: string | undefined) {
  const revision = useEditingState((state) => state.revision);
  const rested = useRested(text);
  const reading = useQuery<FilesReading, Problem>({
    queryKey: ['files-reading', draft, revision, path, rested],
    queryFn: ({ signal }) => readFile(draft, path, rested ?? '', signal),
    enabled: rested !== undefined,
    placeholderData: keepPreviousData,
    // A text that was left behind is not read again.
    gcTime: 0,
  });
  /** What is known is of another text. */
  const isWaiting = rested !== text || reading.isFetching;
  return { data: reading.data, error: reading.error, isWaiting, retry: () => void reading.refetch() };
}

function useRested(text: string | undefined): string | undefined {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
