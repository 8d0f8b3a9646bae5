import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import { newKey } from '../../api/new-key.js';
import type { FormView, KeptDocument, Problem } from '../../api/types.js';
import { useChosenCase } from '../../app/use-chosen-case.js';
import type { FormData } from './paper.js';
import { fileNameIn, saveFile } from './save-file.js';

/** Has a complete form numbered and kept. The same again after a lost answer is the same document. */
export function useKeepDocument({
  ruleSet,
  form,
}: FormView): UseMutationResult<KeptDocument, Error | Problem, FormData> {
  const { round, application } = useChosenCase();
  const asked = useRef({ what: '', key: '' });
  return useMutation<KeptDocument, Error | Problem, FormData>({
    mutationFn: async (data) => {
      const about = round === '' || application === '' ? {} : { about: { round, application } };
      const body = { ...data, ...about, form: `${ruleSet.id}/${form}` };
      const what = JSON.stringify(body);
      if (asked.current.what !== what) asked.current = { what, key: newKey() };
      const params = { header: { 'Idempotency-Key': asked.current.key } };
      return answered(await api.POST('/api/documents', { params, body }));
    },
  });
}

/** Saves the paper of a kept document: the very bytes that are kept. */
export const useKeptFile = (): UseMutationResult<void, Error | Problem, KeptDocument> =>
  useMutation<void, Error | Problem, KeptDocument>({
    networkMode: 'always',
    retry: false,
    mutationFn: async ({ id, number }) => {
      const answer = await api.GET('/api/documents/{document}/file', {
        params: { path: { document: id } },
        parseAs: 'blob',
      });
      saveFile(answered(answer), fileNameIn(answer.response.headers.get('content-disposition'), `${number}.pdf`));
    },
  });
