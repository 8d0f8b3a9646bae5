import { useTranslation } from 'react-i18next';
import { MarkedText } from '../../components/marked-text.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import { countText } from './figures.js';
import type { Nearest } from './types.js';

type FactChange = Nearest['facts'][number];
type ParameterChange = Nearest['parameters'][number];

/** Facts that each alone would turn it, with what proves them; pairs where no single one does; values of the rules. */
export function NearestAnswer({ nearest }: { readonly nearest: Nearest }) {
  const { t } = useTranslation();
  const { facts, pairs, parameters, searched, wanted, outcome } = nearest;
  const isNothing = facts.length + pairs.length + parameters.length === 0;
  return (
    <div className="stack">
      <p>
        {wanted === 'yes'
          ? t('whatIf.nearest.toYes', { outcome: t(`outcome.${outcome}`) })
          : t('whatIf.nearest.toNo', { outcome: t(`outcome.${outcome}`) })}
      </p>
      {isNothing ? <p>{t('whatIf.nearest.nothing')}</p> : null}
      {facts.length === 0 ? null : (
        <section className="stack-tight">
          <h3>{t('whatIf.nearest.facts')}</h3>
          <ul className="plain-list stack-tight">
            {facts.map((change) => (
              <li key={change.place} className="nearest-change">
                <Fact change={change} />
                <span className="small subtle">{t(`whatIf.nearest.certainty.${change.certainty}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {pairs.length === 0 ? null : (
        <section className="stack-tight">
          <h3>{t('whatIf.nearest.pairs')}</h3>
          <ol className="stack-tight">
            {pairs.map((pair) => (
              <li key={pair.map(({ place }) => place).join(' ')} className="nearest-change">
                {pair.map((change) => (
                  <Fact key={change.place} change={change} />
                ))}
              </li>
            ))}
          </ol>
        </section>
      )}
      {parameters.length === 0 ? null : (
        <section className="stack-tight">
          <h3>{t('whatIf.nearest.parameters')}</h3>
          <ul className="plain-list stack-tight">
            {parameters.map((change) => (
              <li key={`${change.kind} ${change.id} ${String(change.to)}`} className="nearest-change">
                <Parameter change={change} />
                <span className="small subtle">{t(`whatIf.nearest.certainty.${change.certainty}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="small subtle">
        {t('whatIf.nearest.searched', { singles: countText(searched.singles), pairs: countText(searched.pairs) })}
        {searched.isBounded ? ` ${t('whatIf.nearest.bounded')}` : ''}
      </p>
    </div>
  );
}

function Fact({ change }: { readonly change: Omit<FactChange, 'certainty'> }) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { label, texts, provedBy } = change;
  return (
    <div>
      <p>
        <strong>
          <MarkedText text={capital(words(label))} />
        </strong>
        : {words(texts.from)} → {words(texts.to)}
      </p>
      <p className="small">
        {provedBy.length === 0
          ? t('whatIf.nearest.noProof')
          : t('whatIf.nearest.proof', { papers: provedBy.map((paper) => words(paper.label)).join(', ') })}
      </p>
    </div>
  );
}

function Parameter({ change: { kind, id, label, texts } }: { readonly change: ParameterChange }) {
  const words = useWords();
  const capital = useCapital();
  return (
    <p>
      <strong>
        {kind === 'reading' ? `${id} ` : ''}
        <MarkedText text={capital(words(label))} />
      </strong>
      : {words(texts.from)} → {words(texts.to)}
    </p>
  );
}
