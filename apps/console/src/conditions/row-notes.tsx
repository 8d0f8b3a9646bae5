import { useTranslation } from 'react-i18next';
import type { LeafJson } from '../editing/rule-set-json.js';
import { isNamedKey } from './field-key.js';
import { useSurroundings } from './editor-context.js';
import { isInScope, useRuleScope } from './scope.js';
import { conditionOf, isComplete, type Row } from './tree.js';
import { useLeafWords } from './use-words-of.js';

/** What is to be said below a row: that it is not filled in, speaks of nothing known, or was another last year. */
export function RowNotes({ row }: { readonly row: Row }) {
  const { t } = useTranslation();
  const leafWords = useLeafWords();
  const scope = useRuleScope();
  const { before } = useSurroundings();
  if (!isComplete(row)) return <p className="small subtle">{t('condition.unfinishedHere')}</p>;
  const isKnown = isInScope(scope, row.field);
  const was = row.name === undefined ? undefined : before?.get(row.name);
  const is = conditionOf(row) as LeafJson;
  return (
    <>
      {isKnown || scope.names.length === 0 ? null : (
        <p className="small field-error">
          {t('condition.missingName', { name: row.field.replace(/^#/, '').replace('#', '.') })}
        </p>
      )}
      {before === undefined || isNamedKey(row.field) ? null : was === undefined ? (
        <p className="small subtle">{t('condition.addedHere')}</p>
      ) : JSON.stringify(was) === JSON.stringify(is) ? null : (
        <p className="small subtle">{t('condition.before', { words: leafWords(was) })}</p>
      )}
    </>
  );
}
