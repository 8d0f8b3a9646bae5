import { useSearchParams } from 'react-router';

/** What the list is narrowed by; it stands in the address. */
export const FILTERS = [
  'find',
  'form',
  'application',
  'maker',
  'state',
  'format',
  'round',
  'batch',
  'programme',
] as const;
export type Filter = (typeof FILTERS)[number];
export type Filters = Readonly<Partial<Record<Filter, string>>>;

export function useFilters(): { readonly filters: Filters; readonly put: (filters: Filters) => void } {
  const [params, setParams] = useSearchParams();
  const filters = Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = params.get(name)?.trim() ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  ) as Filters;
  return {
    filters,
    put: (next) =>
      setParams(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined && value !== '')), {
        preventScrollReset: true,
      }),
  };
}
