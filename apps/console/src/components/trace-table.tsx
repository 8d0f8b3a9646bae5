import { useTranslation } from 'react-i18next';
import type { TracedRule } from '../api/types.js';
import { Badge, type Tone } from './badge.js';
import { ClauseLinks } from './clause-link.js';
import { DataTable } from './data-table.js';
import { useCapital } from '../i18n/use-language.js';

/** Met is good for what is required; for what stops an application it is the other way round. */
function toneOf({ kind, result }: TracedRule): Tone {
  if (result === 'unknown') return 'warning';
  if (kind === 'require' && result === 'met') return 'success';
  if (kind === 'require' && result === 'notMet') return 'danger';
  return kind !== 'require' && result === 'met' ? 'warning' : 'neutral';
}

/** One rule of a decision: how it came out, and each condition with what was found and the line it was held against. */
export function TraceRule({ rule, ruleSet }: { readonly rule: TracedRule; readonly ruleSet: string }) {
  const { t } = useTranslation();
  const capital = useCapital();
  return (
    <section className="stack-tight trace-rule">
      <div className="row">
        <h4>{capital(rule.label)}</h4>
        <Badge tone={toneOf(rule)}>{capital(rule.resultText)}</Badge>
        <ClauseLinks ruleSet={ruleSet} ids={rule.source} />
      </div>
      {rule.comparisons.length === 0 ? null : (
        <DataTable
          caption={t('trace.caption', { rule: rule.label })}
          isCaptionHidden
          columns={[
            { id: 'looked', label: t('trace.looked'), cell: ({ looked }) => capital(looked) },
            { id: 'found', label: t('trace.found'), cell: ({ found }) => found },
            { id: 'line', label: t('trace.line'), cell: ({ line }) => line },
            { id: 'result', label: t('trace.result'), cell: ({ resultText }) => resultText },
          ]}
          rows={rule.comparisons.map((comparison, index) => ({ ...comparison, index }))}
          rowKey={({ index }) => String(index)}
          empty=""
        />
      )}
    </section>
  );
}
