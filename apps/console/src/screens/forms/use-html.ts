import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import type { FormView, Problem } from '../../api/types.js';
import type { FormData } from './paper.js';
import { saveFile } from './save-file.js';
import { pathOf } from './use-filled.js';

/** Saves a form as an HTML file. The one shown takes its fonts from the service, which a file on a disk cannot. */
export const useHtml = (view: FormView): UseMutationResult<void, Error | Problem, FormData> =>
  useMutation<void, Error | Problem, FormData>({
    // Where the service is away it says so at once: a file that came minutes later would be of what stood there then.
    networkMode: 'always',
    retry: false,
    mutationFn: async (data) => {
      const answer = await api.POST('/api/forms/{programme}/{version}/{form}/html', {
        params: { path: pathOf(view) },
        body: data,
        parseAs: 'text',
      });
      const page = answered(answer);
      const name = `${[view.no, view.label.ko].filter(Boolean).join(' ')}.html`;
      saveFile(new Blob([page], { type: 'text/html;charset=utf-8' }), name);
    },
  });
