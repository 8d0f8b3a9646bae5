import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import type { FormView, Problem } from '../../api/types.js';
import type { FormData } from './paper.js';
import { fileNameIn, saveFile } from './save-file.js';
import { pathOf } from './use-filled.js';

interface Pdf {
  readonly make: (data: FormData) => void;
  readonly cancel: () => void;
  readonly isPending: boolean;
  /** The service is away; it goes on by itself. */
  readonly isPaused: boolean;
  /** The name of the file that was saved. */
  readonly saved: string | undefined;
  readonly error: Error | Problem | null;
}

/** What was ordered, and what gives this very order up: one that waits for the service outlives the button. */
interface Order {
  readonly data: FormData;
  readonly signal: AbortSignal;
}

/** Has the PDF of a form made and saves it. Leaving the form gives it up. */
export function usePdf(view: FormView): Pdf {
  const giveUp = useRef<AbortController>(undefined);
  // Known at once, while the state of the mutation is known with the next drawing: a double click is one order.
  const isUnderWay = useRef(false);
  const order = useMutation<string, Error | Problem, Order>({
    onSettled: (_name, _error, { signal }) => {
      if (giveUp.current?.signal === signal) isUnderWay.current = false;
    },
    mutationFn: async ({ data, signal }) => {
      signal.throwIfAborted();
      const answer = await api.POST('/api/forms/{programme}/{version}/{form}/pdf', {
        params: { path: pathOf(view) },
        body: data,
        parseAs: 'blob',
        signal,
      });
      const file = answered(answer);
      signal.throwIfAborted();
      const name = fileNameIn(answer.response.headers.get('content-disposition'), `${view.form}.pdf`);
      saveFile(file, name);
      return name;
    },
  });
  const { reset, mutate } = order;
  useEffect(() => () => giveUp.current?.abort(), []);
  return {
    make: (data) => {
      if (isUnderWay.current) return;
      isUnderWay.current = true;
      giveUp.current = new AbortController();
      mutate({ data, signal: giveUp.current.signal });
    },
    cancel: () => {
      giveUp.current?.abort();
      isUnderWay.current = false;
      reset();
    },
    isPending: order.isPending,
    isPaused: order.isPaused,
    saved: order.data,
    error: order.error,
  };
}
