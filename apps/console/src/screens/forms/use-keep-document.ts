import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import { newKey } from '../../api/new-key.js';
import type { FormView, KeptDocument, Problem } from '../../api/types.js';
import { useChosenCase } from '../../app/use-chosen-case.js';
import type { FormData } from './paper.js';
import type { KeptFormat } from '../documents/use-format.js';
import { fileNameIn, saveFile } from './save-file.js';

/** Which form a document is made of: "programme/version", and its id there. */
interface KeptForm {
  readonly ruleSet: Pick<FormView['ruleSet'], 'id'>;
  readonly form: string;
}

/** What is kept: what stands in the form, and the document that it corrects. */
interface Kept extends FormData {
  readonly format: KeptFormat;
  readonly correction?: Correction | undefined;
}
/** It belongs to whom the earlier one does, and is about the same. */
interface Correction {
  readonly document: KeptDocument;
  readonly reason: string;
}
const partsOf = ({ document: { id, body }, reason }: Correction) => ({
  replaces: { document: id, reason },
  ...(body === undefined ? {} : { body }),
});

/** Has a complete form numbered and kept. The same again after a lost answer is the same document. */
export function useKeepDocument({ ruleSet, form }: KeptForm): UseMutationResult<KeptDocument, Error | Problem, Kept> {
  const { round, application, decision } = useChosenCase();
  const chosen =
    decision !== '' ? { decision } : round === '' || application === '' ? undefined : { round, application };
  const asked = useRef({ what: '', key: '' });
  return useMutation<KeptDocument, Error | Problem, Kept>({
    mutationFn: async ({ correction, ...data }) => {
      const about = correction === undefined ? chosen : correction.document.about;
      const body = {
        ...data,
        form: `${ruleSet.id}/${form}`,
        ...(about === undefined ? {} : { about }),
        ...(correction === undefined ? {} : partsOf(correction)),
      };
      const what = JSON.stringify(body);
      if (asked.current.what !== what) asked.current = { what, key: newKey() };
      const params = { header: { 'Idempotency-Key': asked.current.key } };
      return answered(await api.POST('/api/documents', { params, body }));
    },
  });
}

type Numbered = Pick<KeptDocument, 'id' | 'number' | 'format'>;

/** Saves the paper of a kept document: the very bytes that are kept. */
export const useKeptFile = (): UseMutationResult<void, Error | Problem, Numbered> =>
  useMutation<void, Error | Problem, Numbered>({
    networkMode: 'always',
    retry: false,
    mutationFn: async ({ id, number, format }) => {
      const answer = await api.GET('/api/documents/{document}/file', {
        params: { path: { document: id } },
        parseAs: 'blob',
      });
      saveFile(answered(answer), fileNameIn(answer.response.headers.get('content-disposition'), `${number}.${format}`));
    },
  });
