import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { SearchInput } from '../../components/search-input.js';
import { finder } from '../../components/use-find.js';
import { useWords } from '../../i18n/use-language.js';
import { chosenOf } from './bench.js';
import { LeverField } from './lever-field.js';
import { valueIn, withValue } from './overlay.js';
import { mainLevers } from './main-levers.js';
import { useStand } from './stand.js';
import type { Lever } from './types.js';

/** The first few are seen at once; the others are looked for. */
const FEW = 6;
const PAGE = 12;

export function Levers() {
  const { t } = useTranslation();
  const { setup, question, bench } = useStand();
  const column = chosenOf(bench);
  const main = mainLevers(setup, question).slice(0, FEW);
  const isFew = (lever: Lever): boolean =>
    main.includes(lever) || valueIn(column.overlay, lever.parameter) !== undefined;
  const few = setup.levers.filter(isFew);
  return (
    <section className="stack" aria-labelledby="what-if-levers">
      <h3 id="what-if-levers">{t('whatIf.lever.title')}</h3>
      {few.length === 0 ? <p className="subtle">{t('whatIf.lever.none')}</p> : null}
      {few.map((lever) => (
        <OwnLever key={`${column.id} ${lever.parameter}`} lever={lever} />
      ))}
      {few.length === setup.levers.length ? null : (
        <details className="folded">
          <summary>{t('whatIf.lever.all', { count: setup.levers.length - few.length })}</summary>
          <Others levers={setup.levers.filter((lever) => !few.includes(lever))} />
        </details>
      )}
    </section>
  );
}

function OwnLever({ lever }: { readonly lever: Lever }) {
  const { bench, act } = useStand();
  const { id, overlay } = chosenOf(bench);
  return (
    <LeverField
      lever={lever}
      value={valueIn(overlay, lever.parameter)}
      onChange={(value) =>
        act({
          type: 'overlay',
          overlay: withValue(overlay, lever.parameter, value),
          step: `${id} ${lever.parameter}`,
        })
      }
    />
  );
}

/** Every other value, found by words: most programmes have hundreds. */
function Others({ levers }: { readonly levers: readonly Lever[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [shown, setShown] = useState(PAGE);
  const isFound = finder(text);
  const found = levers.filter(({ label, parameter }) => isFound(words(label), parameter));
  return (
    <div className="stack">
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {t('whatIf.lever.find')}
        </label>
        <SearchInput id={id} text={text} onChange={setText} />
        <p className="small subtle" role="status">
          {t('find.found', { count: found.length })}
        </p>
      </div>
      {found.slice(0, shown).map((lever) => (
        <OwnLever key={lever.parameter} lever={lever} />
      ))}
      {found.length <= shown ? null : (
        <div>
          <Button kind="plain" size="small" onClick={() => setShown(shown + PAGE)}>
            {t('whatIf.lever.more', { count: Math.min(PAGE, found.length - shown) })}
          </Button>
        </div>
      )}
    </div>
  );
}
