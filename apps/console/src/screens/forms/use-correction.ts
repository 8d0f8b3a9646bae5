import { useSearchParams } from 'react-router';
import type { UseQueryResult } from '@tanstack/react-query';
import { query } from '../../api/client.js';
import type { KeptDocument, Problem } from '../../api/types.js';
import { useMay } from '../../app/session.js';

/** The document that the address says is corrected by what is filled in: `?corrects=m-…`. */
export function useCorrection(): {
  /** Empty for none. */
  readonly id: string;
  readonly document: UseQueryResult<KeptDocument, Problem>;
} {
  const id = useSearchParams()[0].get('corrects') ?? '';
  const isAsked = useMay('documents:make') && id !== '';
  const document = query.useQuery(
    'get',
    '/api/documents/{document}',
    { params: { path: { document: id } } },
    { enabled: isAsked },
  );
  return { id: isAsked ? id : '', document };
}
