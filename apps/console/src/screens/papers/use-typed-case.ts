import { useSearchParams } from 'react-router';

/** Whether the address asks for what was typed into the forms, without an application: `?typed=1`. */
export function useTypedCase(): { readonly isTyped: boolean; readonly chooseTyped: () => void } {
  const [params, setParams] = useSearchParams();
  const isCase = params.has('application') || params.has('decision');
  return {
    isTyped: params.has('typed') && !isCase,
    chooseTyped: () =>
      setParams(
        (before) => {
          for (const name of ['round', 'application', 'decision']) before.delete(name);
          before.set('typed', '1');
          return before;
        },
        { preventScrollReset: true },
      ),
  };
}
