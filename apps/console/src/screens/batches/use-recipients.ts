import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import { afterOf, everyPage } from '../../api/pages.js';
import type { Problem, Round, RoundPapers } from '../../api/types.js';
import { useSettled } from '../forms/use-settled.js';
import type { givenOf, Order } from './order.js';

const PAUSE_MS = 400;
const KEPT_MS = 60_000;

export type Recipient = RoundPapers['items'][number];
export interface FoundRecipients {
  readonly list: UseQueryResult<readonly Recipient[], Problem>;
  /** Whom the batch is for; undefined for everyone. */
  readonly ids: readonly string[] | undefined;
  readonly isPending: boolean;
}

/** The applications of the round with how the chosen papers stand for each; asked for where it matters. */
export function useRecipients(
  round: Round,
  { forms, recipients, chosen }: Order,
  { facts, fields }: Pick<ReturnType<typeof givenOf>, 'facts' | 'fields'>,
): FoundRecipients {
  const wanted = JSON.stringify({ forms, facts, fields });
  const { settled } = useSettled(wanted, PAUSE_MS);
  const isAsked = recipients !== 'all' && forms.length > 0;
  const list = useQuery<readonly Recipient[], Problem>({
    queryKey: ['round-papers', round.id, settled],
    queryFn: ({ signal }) => {
      const body = JSON.parse(settled) as { forms: string[]; facts: typeof facts; fields: typeof fields };
      return everyPage<Recipient>(async (after) =>
        answered(
          await api.POST('/api/rounds/{id}/papers', {
            params: { path: { id: round.id } },
            body: { ...body, ...afterOf(after) },
            signal,
          }),
        ),
      );
    },
    enabled: isAsked && (JSON.parse(settled) as { forms: string[] }).forms.length > 0,
    staleTime: 0,
    gcTime: KEPT_MS,
    placeholderData: keepPreviousData,
  });
  const isPending = isAsked && (settled !== wanted || list.data === undefined || list.isPlaceholderData);
  const ids =
    recipients === 'all'
      ? undefined
      : (list.data ?? [])
          .filter((one) => (recipients === 'ready' ? isReady(one) : chosen.includes(one.application)))
          .map(({ application }) => application);
  return { list, ids, isPending };
}

/** All of the chosen papers can be made, and none has been. */
export const isReady = ({ papers }: Recipient): boolean => papers.every(({ state }) => state === 'ready');
