import { useInfiniteQuery } from '@tanstack/react-query';
import type { Problem } from './types.js';

interface Page<T> {
  readonly items: readonly T[];
  /** Where the next page begins; none on the last one. */
  readonly next?: string;
}

/** A list of the service as far as it has been asked for. @param read one page; `after` is the `next` of the one before */
export function usePages<T>(
  key: readonly unknown[],
  read: (after: string | undefined, signal: AbortSignal) => Promise<Page<T>>,
) {
  const { data, ...answer } = useInfiniteQuery<Page<T>, Problem, { pages: Page<T>[] }, readonly unknown[], string>({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => read(pageParam === '' ? undefined : pageParam, signal),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });
  return { ...answer, items: data?.pages.flatMap(({ items }) => items) };
}

/** Every page of a list, one after the other. */
export async function everyPage<T>(read: (after: string | undefined) => Promise<Page<T>>): Promise<readonly T[]> {
  const found: T[] = [];
  let after: string | undefined;
  do {
    const page = await read(after);
    found.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return found;
}

/** An `after` for the query of a request, where there is one. */
export const afterOf = (after: string | undefined): { readonly after?: string } =>
  after === undefined ? {} : { after };
