import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { Notice } from '../../components/notice.js';
import { useWords } from '../../i18n/use-language.js';

/** Why the provider sent someone back without letting them in, in the service's words. Nothing of the address is shown. */
export function OidcProblem({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const { data, isPending } = query.useQuery('get', '/problems', {}, { staleTime: Infinity });
  if (isPending) return null;
  const known = data?.problems.find((problem) => problem.code === code);
  return (
    <Notice kind="danger" isLive {...(known === undefined ? {} : { title: words(known.title) })}>
      {known === undefined ? t('signIn.problem') : words(known.action)}
    </Notice>
  );
}
