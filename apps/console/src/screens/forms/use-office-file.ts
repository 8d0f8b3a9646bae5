import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import type { FormView, Problem } from '../../api/types.js';
import type { FormData } from './paper.js';
import { fileNameIn, saveFile } from './save-file.js';
import { pathOf } from './use-filled.js';

/** The office's own kinds of file that a form may be had as. */
export const OFFICE_KINDS = ['hwpx', 'docx'] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];

interface Order {
  readonly kind: OfficeKind;
  readonly data: FormData;
}

/** Has the office's own file of a form filled and saves it. It answers with the name of the file. */
export const useOfficeFile = (view: FormView): UseMutationResult<string, Error | Problem, Order> =>
  useMutation<string, Error | Problem, Order>({
    // As HTML: it is made at once or not at all.
    networkMode: 'always',
    retry: false,
    mutationFn: async ({ kind, data }) => {
      const order = { params: { path: pathOf(view) }, body: data, parseAs: 'blob' } as const;
      const answer =
        kind === 'hwpx'
          ? await api.POST('/api/forms/{programme}/{version}/{form}/hwpx', order)
          : await api.POST('/api/forms/{programme}/{version}/{form}/docx', order);
      const name = fileNameIn(answer.response.headers.get('content-disposition'), `${view.form}.${kind}`);
      saveFile(answered(answer), name);
      return name;
    },
  });
