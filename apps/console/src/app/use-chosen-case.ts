import { useSearchParams } from 'react-router';

interface ChosenCase {
  /** Id of the round; empty for none. */
  readonly round: string;
  /** Number of the application within the round; empty for none. */
  readonly application: string;
  /** Id of a decision that is kept, whose facts are the case; empty for none. */
  readonly decision: string;
  /** As a form keeps what it was filled from: "round/application", "decision/e-…"; empty for none. */
  readonly name: string;
  /** Puts another into the address, as a step of its own in the history; an empty application takes it out. */
  readonly choose: (round: string, application: string) => void;
  readonly chooseDecision: (decision: string) => void;
  /** The same for other addresses, from the question mark on; empty for none. */
  readonly search: string;
}

/**
 * The case that the address names: a stored application, `?round=self-support-fund-2024-demo&application=A-01`, or the
 * facts of a decision that is kept, `?decision=e-…`.
 */
export function useChosenCase(): ChosenCase {
  const [params, setParams] = useSearchParams();
  const [round, application, decision] = ['round', 'application', 'decision'].map((name) => params.get(name) ?? '') as [
    string,
    string,
    string,
  ];
  const put = (values: Readonly<Record<string, string>>): void =>
    setParams(
      (before) => {
        for (const [name, value] of Object.entries(values))
          if (value === '') before.delete(name);
          else before.set(name, value);
        return before;
      },
      { preventScrollReset: true },
    );
  const isApplication = round !== '' && application !== '';
  const parts = isApplication ? { round, application } : decision === '' ? undefined : { decision };
  return {
    round,
    application,
    decision: isApplication ? '' : decision,
    name: isApplication ? `${round}/${application}` : decision === '' ? '' : `decision/${decision}`,
    choose: (newRound, newApplication) =>
      put({ round: newRound, application: newApplication, decision: '', typed: '' }),
    chooseDecision: (newDecision) => put({ round: '', application: '', decision: newDecision, typed: '' }),
    search: parts === undefined ? '' : `?${new URLSearchParams(parts).toString()}`,
  };
}
