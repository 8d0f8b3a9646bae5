import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import { afterOf, everyPage } from '../../api/pages.js';
import type { Problem, Round, RoundPapers } from '../../api/types.js';
import type { KeptFormat } from '../documents/use-format.js';
import { useSettled } from '../forms/use-settled.js';
import type { givenOf, Order } from './order.js';

const PAUSE_MS = 400;
const KEPT_MS = 60_000;

type Given = Pick<ReturnType<typeof givenOf>, 'facts' | 'fields'>;
type Asked = Given & { readonly forms: string[]; readonly format: KeptFormat };
export type Recipient = RoundPapers['items'][number];
export interface FoundRecipients {
  readonly list: UseQueryResult<readonly Recipient[], Problem>;
  /** Whom the batch is for; undefined for everyone. */
  readonly ids: readonly string[] | undefined;
  /** Papers of theirs that are there already with the same contents; undefined where nobody has looked. */
  readonly same: number | undefined;
  readonly isPending: boolean;
}

/** The applications of the round with how the chosen papers stand for each; asked for where it matters. */
export function useRecipients(
  round: Round,
  { forms, recipients, chosen }: Order,
  { facts, fields, format }: Given & { readonly format: KeptFormat },
): FoundRecipients {
  const wanted = JSON.stringify({ forms, facts, fields, format });
  const { settled } = useSettled(wanted, PAUSE_MS);
  const isAsked = recipients !== 'all' && forms.length > 0;
  const list = useQuery<readonly Recipient[], Problem>({
    queryKey: ['round-papers', round.id, settled],
    queryFn: ({ signal }) => {
      const body = JSON.parse(settled) as Asked;
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
    enabled: isAsked && (JSON.parse(settled) as Asked).forms.length > 0,
    staleTime: 0,
    gcTime: KEPT_MS,
    placeholderData: keepPreviousData,
  });
  const isPending = isAsked && (settled !== wanted || list.data === undefined || list.isPlaceholderData);
  const own = (list.data ?? []).filter((one) =>
    recipients === 'ready' ? isReady(one) : chosen.includes(one.application),
  );
  if (recipients === 'all') return { list, ids: undefined, same: undefined, isPending };
  const same = own.reduce((sum, one) => sum + sameIn(one), 0);
  return { list, ids: own.map(({ application }) => application), same, isPending };
}

/** Papers of an application that a batch leaves out: there is one already, with the same contents. */
export const sameIn = ({ papers }: Recipient): number => papers.filter(({ isSame }) => isSame === true).length;

/** All of the chosen papers can be made, and none has been. */
export const isReady = ({ papers }: Recipient): boolean => papers.every(({ state }) => state === 'ready');
