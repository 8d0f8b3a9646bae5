import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Problem } from '../../api/types.js';
import type { Draft } from '../../editing/draft.js';
import { tagOf } from '../../editing/save-port.js';
import type { StepId } from './steps.js';
import { answered } from '../../api/answered.js';
import { useRenew } from './use-review.js';

export interface TakenStep {
  readonly id: StepId;
  /** As it was when the step was asked for: the step is for what was on the screen then. */
  readonly draft: Draft;
  readonly reason: string;
}

/** Takes a step. When somebody else was faster the service refuses it, and the page shows what happened. */
export function useTakeStep(draft: string, onDone: (after: Draft) => void) {
  const queries = useQueryClient();
  const renew = useRenew(draft);
  return useMutation<Draft, Problem, TakenStep>({
    mutationFn: async (step) => answered(await send(step)),
    onSuccess: (after) => {
      queries.setQueryData(['get', '/api/drafts/{draft}', { params: { path: { draft } } }], after);
      onDone(after);
    },
    onSettled: renew,
  });
}

function send({ id, draft, reason }: TakenStep) {
  const params = { path: { draft: draft.id }, header: { 'If-Match': tagOf(draft.revision) } };
  switch (id) {
    case 'submission':
      return api.POST('/api/drafts/{draft}/submission', { params });
    case 'return':
      return api.POST('/api/drafts/{draft}/return', { params, body: { reason } });
    case 'approval':
      return api.POST('/api/drafts/{draft}/approval', { params, body: { contentHash: draft.contentHash } });
    case 'publication':
      // The same revision is published once, however often it is asked for.
      return api.POST('/api/drafts/{draft}/publication', {
        params: { ...params, header: { ...params.header, 'Idempotency-Key': `${draft.id}-r${draft.revision}` } },
      });
    case 'reopening':
      return api.POST('/api/drafts/{draft}/reopening', { params });
    case 'discard':
      return api.POST('/api/drafts/{draft}/discard', { params, body: { reason } });
  }
}
