import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Badge } from '../../../../components/badge.js';
import { useEditing } from '../../../../editing/index.js';
import type { Content } from '../../../../editing/apply-change.js';
import { placeOf } from '../../../../editing/place.js';
import { useCapital, useWords } from '../../../../i18n/use-language.js';
import { usePlaceWords } from '../../place-words.js';
import { placeAddress } from '../../section-of.js';
import { useReadingEffects } from '../../use-findings.js';
import { OptionEffect } from './option-effect.js';
import { usesOf } from './uses.js';

/** The options side by side, the chosen one marked, with what each of them changes in the rules. */
export function ReadingOptions({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const name = useId();
  const { content, draft, isReadOnly, change, baseValueAt } = useEditing();
  const placeWords = usePlaceWords();
  const whole = content as unknown as Content;
  const { decisions, shared } = content;
  const uses = useMemo(() => usesOf({ decisions, shared }, id), [decisions, shared, id]);
  const effects = useReadingEffects(draft.id, id);
  const reading = content.readings[id];
  if (reading === undefined) return null;
  const before = baseValueAt(placeOf('readings', id, 'chosen'));
  return (
    <fieldset className="bare stack-tight" data-at={placeOf('readings', id, 'chosen')}>
      <legend className="field-label">{t('sections.options')}</legend>
      <div className="cards">
        {Object.entries(reading.options).map(([option, { label }]) => {
          const own = uses.flatMap((use) =>
            use.options.filter((one) => one.option === option).map((one) => ({ ...one, at: use.at })),
          );
          const isChosen = option === reading.chosen;
          const effect = effects.data?.items.find((one) => one.option === option);
          return (
            <div key={option} className="panel stack-tight">
              <label className="choice">
                <input
                  type="radio"
                  name={name}
                  checked={isChosen}
                  disabled={isReadOnly}
                  onChange={() => change([{ at: placeOf('readings', id, 'chosen'), set: option }])}
                />
                {capital(words(label))}
              </label>
              <span className="row">
                {isChosen ? <Badge tone="primary">{t('sections.chosen')}</Badge> : null}
                {before === option && !isChosen ? <Badge>{t('sections.chosenBefore')}</Badge> : null}
              </span>
              {own.length === 0 ? (
                <p className="small subtle">{t('sections.optionChangesNothing')}</p>
              ) : (
                <ul className="small">
                  {own.map(({ at, isOff }) => (
                    <li key={at}>
                      <Link to={placeAddress(draft.id, whole, at)}>{placeWords(whole, at)}</Link>
                      {isOff ? ` ${t('sections.ruleOff')}` : ''}
                    </li>
                  ))}
                </ul>
              )}
              {isChosen ? null : effect === undefined ? (
                <p className="small subtle" role="status">
                  {effects.isPending ? t('sections.effect.loading') : t('sections.effect.unknown')}
                </p>
              ) : (
                <OptionEffect effect={effect} />
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
