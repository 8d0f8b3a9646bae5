import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import { newKey } from '../../api/new-key.js';
import type { Problem, Words } from '../../api/types.js';
import { draftAddress } from '../../app/addresses.js';

export interface NewDraft {
  /** "programme/version" it begins from; null for a programme from nothing. */
  readonly base: string | null;
  /** "programme/version" it is to become. */
  readonly id: string;
  readonly title: Words;
  readonly notice?: {
    readonly title: Words;
    readonly number?: string;
    readonly date: string;
    readonly issuer: Words;
    readonly kind: 'notice' | 'pressRelease' | 'newsReport' | 'article';
  };
  /** First day in force, YYYY-MM-DD. */
  readonly inForceFrom: string;
  /** Last year's days and worked cases, a year on. */
  readonly moveDates?: boolean;
}

/** Begins a draft and opens it. Asked twice, a draft is begun once. */
export function useNewDraft() {
  const navigate = useNavigate();
  const asked = useRef({ what: '', key: '' });
  return useMutation<string, Problem, NewDraft>({
    mutationFn: async (order) => {
      const what = JSON.stringify(order);
      // Another order is another draft; the same one again, say after a lost answer, is the same.
      if (asked.current.what !== what) asked.current = { what, key: newKey() };
      const params = { header: { 'Idempotency-Key': asked.current.key } };
      return answered(await api.POST('/api/drafts', { params, body: order })).id;
    },
    onSuccess: (draft) => void navigate(draftAddress(draft)),
  });
}
