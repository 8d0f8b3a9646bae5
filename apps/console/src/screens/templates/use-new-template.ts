import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import { newKey } from '../../api/new-key.js';
import type { Problem, Words } from '../../api/types.js';
import { templateDraftAddress } from '../../app/addresses.js';

export interface NewTemplate {
  readonly form: string;
  /** "programme/version" whose form it is held against. */
  readonly ruleSet: string;
  /** "form/v<N>" it begins from; null for a wording from nothing. */
  readonly base: string | null;
  readonly title?: Words;
}

/** Begins a draft and opens it. Asked twice, a draft is begun once. */
export function useNewTemplate() {
  const navigate = useNavigate();
  const asked = useRef({ what: '', key: '' });
  return useMutation<string, Problem, NewTemplate>({
    mutationFn: async (order) => {
      const what = JSON.stringify(order);
      if (asked.current.what !== what) asked.current = { what, key: newKey() };
      const params = { header: { 'Idempotency-Key': asked.current.key } };
      return answered(await api.POST('/api/template-drafts', { params, body: order })).id;
    },
    onSuccess: (draft) => void navigate(templateDraftAddress(draft)),
  });
}
