import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { query } from '../../api/client.js';
import type { FormSummary } from '../../api/types.js';
import { readDraft } from '../../app/use-draft.js';
import { BLANK, dataOf, isBlank, type FormData, type Paper } from '../forms/paper.js';
import { pathOf } from '../forms/use-filled.js';

/**
 * What was filled in, in this tab, into the forms of a case: someone who comes back from a field finds the paper ready.
 * @param name of the case as `useChosenCase` has it; empty for what was typed without one
 * @returns by form; undefined while it is not known what the fields of one of them are
 */
export function useGiven(
  forms: readonly FormSummary[],
  name: string,
): { readonly given?: Readonly<Record<string, FormData>>; readonly isPaused: boolean } {
  // As they stand on arriving: nothing here changes them.
  const [papers] = useState(() =>
    forms.flatMap((form) => {
      const paper = readDraft<Paper>(`form/${form.id}`) ?? BLANK;
      const isOfCase = (readDraft<string>(`form/${form.id}/case`) ?? '') === name;
      return isOfCase && !isBlank(paper) ? [{ form, paper }] : [];
    }),
  );
  const views = useQueries({
    queries: papers.map(({ form }) =>
      query.queryOptions(
        'get',
        '/api/forms/{programme}/{version}/{form}',
        { params: { path: pathOf(form) } },
        { staleTime: Infinity },
      ),
    ),
  });
  const isPaused = views.some(({ fetchStatus }) => fetchStatus === 'paused');
  const given = papers.map(({ form, paper }, at) => {
    const view = views[at]?.data;
    return view === undefined ? undefined : ([form.form, dataOf(view, paper).data] as const);
  });
  const known = given.filter((one) => one !== undefined);
  return known.length < given.length && !views.some(({ isError }) => isError)
    ? { isPaused }
    : { isPaused, given: Object.fromEntries(known) };
}
