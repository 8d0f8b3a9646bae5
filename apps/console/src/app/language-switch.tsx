import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { switchLanguage } from '../i18n/i18n.js';
import { useLanguage } from '../i18n/use-language.js';
import { loseConnection } from './connection.js';

/** Named in the language it leads to, and marked as such for those who listen. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const other = useLanguage() === 'ko' ? 'en' : 'ko';
  return (
    <Button
      kind="plain"
      lang={other}
      onClick={() => {
        void switchLanguage(other).then(
          // A problem comes in one language; it is asked for again in the other.
          () => queries.resetQueries({ predicate: ({ state }) => state.status === 'error' }),
          loseConnection,
        );
      }}
    >
      {t('shell.otherLanguage')}
    </Button>
  );
}
