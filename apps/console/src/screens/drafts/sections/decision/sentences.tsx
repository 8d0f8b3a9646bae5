import { useTranslation } from 'react-i18next';
import { useSentences } from '../../../../editing/sentences.js';
import { useLanguage } from '../../../../i18n/use-language.js';
import { MarkedText } from '../../../../components/marked-text.js';

/** What the rules say at a place, in both languages, that of the screen first. */
export function SentencesAt({ at }: { readonly at: string }) {
  const { t } = useTranslation();
  const sentences = useSentences(at);
  const language = useLanguage();
  const order = language === 'ko' ? (['ko', 'en'] as const) : (['en', 'ko'] as const);
  const lacking = sentences.unfinished[language];
  if (lacking.length > 0)
    return (
      <div className="small stack-tight">
        <p>{t('decisionEditor.unfinished')}</p>
        <ul>
          {[...new Set(lacking)].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
    );
  if (sentences.ko.length + sentences.en.length === 0)
    return <p className="small subtle">{t('decisionEditor.noSentences')}</p>;
  return (
    <div className="rule-sentences">
      {order.map((one) => (
        <div key={one} lang={one} className="stack-tight">
          {sentences[one].map((text) => (
            <p key={text} className="prose">
              {one === 'en' ? <MarkedText text={text} /> : text}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}
