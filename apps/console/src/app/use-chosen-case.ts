import { useSearchParams } from 'react-router';

interface ChosenCase {
  /** Id of the round; empty for none. */
  readonly round: string;
  /** Number of the application within the round; empty for none. */
  readonly application: string;
  /** Puts another into the address, as a step of its own in the history; an empty application takes it out. */
  readonly choose: (round: string, application: string) => void;
  /** The same for other addresses, from the question mark on; empty for none. */
  readonly search: string;
}

/** The stored application that the address names: `?round=self-support-fund-2024-demo&application=A-01`. */
export function useChosenCase(): ChosenCase {
  const [params, setParams] = useSearchParams();
  const round = params.get('round') ?? '';
  const application = params.get('application') ?? '';
  const choose = (newRound: string, newApplication: string): void =>
    setParams(
      (before) => {
        put(before, 'round', newRound);
        put(before, 'application', newApplication);
        return before;
      },
      { preventScrollReset: true },
    );
  const isChosen = round !== '' && application !== '';
  const search = isChosen ? `?${new URLSearchParams({ round, application }).toString()}` : '';
  return { round, application, choose, search };
}

function put(params: URLSearchParams, name: string, value: string): void {
  if (value === '') params.delete(name);
  else params.set(name, value);
}
