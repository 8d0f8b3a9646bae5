import { useSearchParams } from 'react-router';

export type Parameter = 'rules' | 'source' | 'scenario' | 'kind';

/** Where one is: rules, source, stored scenarios and kind stand in the address, so that it can be sent to somebody. */
export function usePlace(): {
  readonly value: (parameter: Parameter) => string;
  readonly put: (values: Partial<Readonly<Record<Parameter, string>>>) => void;
} {
  const [search, setSearch] = useSearchParams();
  return {
    value: (parameter) => search.get(parameter) ?? '',
    put: (values) =>
      setSearch(
        (before) => {
          for (const [parameter, value] of Object.entries(values))
            if (value === '') before.delete(parameter);
            else before.set(parameter, value);
          return before;
        },
        { replace: true, preventScrollReset: true },
      ),
  };
}

export const GENERATED = 'generated';
const ROUND = 'round:';
const FILE = 'file:';

/** How a source is called in the address. @example addressOfRound('r1') // 'round:r1' */
export const addressOfRound = (round: string): string => `${ROUND}${round}`;
export const addressOfFile = (source: string): string => `${FILE}${source}`;

/** What is asked about, by its name in the address; a generated population is told apart, since it is no id. */
export function sourceAt(
  address: string,
  population: Readonly<Record<string, unknown>> | undefined,
):
  | { readonly round: string }
  | { readonly source: string }
  | { readonly population: Readonly<Record<string, unknown>> }
  | undefined {
  if (address.startsWith(ROUND)) return { round: address.slice(ROUND.length) };
  if (address.startsWith(FILE)) return { source: address.slice(FILE.length) };
  return address === GENERATED && population !== undefined ? { population } : undefined;
}
