import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkedText } from '../../components/marked-text.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import { chosenOf } from './bench.js';
import { withReading, withRule } from './overlay.js';
import { useStand } from './stand.js';
import type { Setup } from './types.js';

/** Where the notice can be read in more than one way, and rules that can be switched off: folded until they are wanted. */
export function ReadingsAndRules() {
  const { t } = useTranslation();
  const { setup, bench } = useStand();
  const { overlay } = chosenOf(bench);
  const { readings, switches } = setup;
  const changed = Object.keys(overlay.readings ?? {}).length;
  const off = overlay.rulesOff?.length ?? 0;
  return (
    <>
      {readings.length === 0 ? null : (
        <details className="folded">
          <summary>{t('whatIf.readings.title', { count: readings.length, changed })}</summary>
          <div className="stack">
            {readings.map((reading) => (
              <ReadingField key={reading.id} reading={reading} />
            ))}
          </div>
        </details>
      )}
      {switches.length === 0 ? null : (
        <details className="folded">
          <summary>{t('whatIf.rules.title', { count: switches.length, off })}</summary>
          <Switches />
        </details>
      )}
    </>
  );
}

function ReadingField({ reading }: { readonly reading: Setup['readings'][number] }) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const name = useId();
  const { bench, act } = useStand();
  const { overlay } = chosenOf(bench);
  const now = overlay.readings?.[reading.id] ?? reading.chosen;
  return (
    <fieldset className="field">
      <legend className="field-label">
        {reading.id} <MarkedText text={capital(words(reading.label))} />
      </legend>
      {reading.options.map(({ id, label }) => (
        <label key={id} className="choice">
          <input
            type="radio"
            name={name}
            checked={id === now}
            onChange={() =>
              act({
                type: 'overlay',
                overlay: withReading(overlay, reading.id, id === reading.chosen ? undefined : id),
              })
            }
          />
          <span>
            <MarkedText text={capital(words(label))} />
            {id === reading.chosen ? <span className="small subtle"> {t('whatIf.readings.chosen')}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Switches() {
  const words = useWords();
  const capital = useCapital();
  const { t } = useTranslation();
  const { setup, bench, act } = useStand();
  const { overlay } = chosenOf(bench);
  const decisions = setup.decisions.filter(({ id }) => setup.switches.some(({ decision }) => decision === id));
  return (
    <div className="stack">
      {decisions.map(({ id, label }) => (
        <fieldset key={id} className="field">
          <legend className="field-label">{t('whatIf.rules.of', { decision: capital(words(label)) })}</legend>
          {setup.switches
            .filter(({ decision }) => decision === id)
            .map(({ rule, label: name }) => (
              <label key={rule} className="choice">
                <input
                  type="checkbox"
                  checked={overlay.rulesOff?.includes(rule) === true}
                  onChange={(event) => act({ type: 'overlay', overlay: withRule(overlay, rule, event.target.checked) })}
                />
                <span>
                  <MarkedText text={capital(words(name))} />
                </span>
              </label>
            ))}
        </fieldset>
      ))}
    </div>
  );
}
