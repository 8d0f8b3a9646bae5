import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { MarkedText } from '../../components/marked-text.js';
import { useUnits } from '../../fields/use-unit.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import { readLever, type LeverMistake } from './read-lever.js';
import { scaleOf } from './scale.js';
import type { Lever, LeverValue } from './types.js';
import { boxText, useLeverText } from './use-lever-text.js';

interface Props {
  readonly lever: Lever;
  /** What it has been made; nothing while it is as it stands. */
  readonly value: LeverValue | undefined;
  /** @param value nothing puts it back */
  readonly onChange: (value: LeverValue | undefined) => void;
}

/** One value of the rules: a box beside a slider, what holds now marked on it and told, and the way back. */
export function LeverField({ lever, value, onChange }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const textOf = useLeverText();
  const unit = useUnits()(lever.unit as Unit) ?? '';
  const id = useId();
  // Kept as typed until the box is left: a number read on every key would turn 12.5 into 125.
  const [typed, setTyped] = useState<{ readonly text: string; readonly mistake?: LeverMistake }>();
  const now = value ?? lever.value;
  const put = (next: LeverValue): void => onChange(String(next) === String(lever.value) ? undefined : next);
  const type = (text: string): void => {
    const read = readLever(lever, text);
    setTyped(typeof read === 'string' ? { text, mistake: read } : { text });
    if (typeof read === 'object') put(read.value);
  };
  const label = capital(words(lever.label));
  const current = t('whatIf.lever.current', { value: textOf(lever, lever.value) });
  return (
    <div className={typed?.mistake === undefined ? 'field lever' : 'field lever field-wrong'}>
      <label className="field-label" htmlFor={id}>
        <MarkedText text={label} />
      </label>
      <div className="input-row">
        <input
          id={id}
          type="text"
          autoComplete="off"
          inputMode={lever.kind === 'whole' && lever.unit !== 'won' ? 'numeric' : 'text'}
          className={lever.kind === 'day' ? 'input input-date' : 'input input-number'}
          value={typed?.text ?? boxText(lever, now)}
          aria-invalid={typed?.mistake !== undefined}
          aria-describedby={`${id}-current ${id}-wrong`}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setTyped((before) => (before?.mistake === undefined ? undefined : before))}
        />
        {unit === '' ? null : <span className="input-unit">{unit}</span>}
        {value === undefined ? null : <Badge tone="primary">{t('whatIf.lever.changed')}</Badge>}
      </div>
      <p className="field-error" id={`${id}-wrong`} role={typed?.mistake === undefined ? undefined : 'alert'}>
        {typed?.mistake === undefined ? '' : t(`mistake.${typed.mistake}`)}
      </p>
      <Slider
        lever={lever}
        label={label}
        current={current}
        now={now}
        onChange={(next) => (setTyped(undefined), put(next))}
      />
      <div className="row lever-foot">
        <span className="small subtle" id={`${id}-current`}>
          {current}
        </span>
        {value === undefined && typed === undefined ? null : (
          <Button
            kind="plain"
            size="small"
            aria-label={t('whatIf.lever.backOf', { label })}
            onClick={() => {
              setTyped(undefined);
              onChange(undefined);
            }}
          >
            {t('whatIf.lever.back')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface SliderProps {
  readonly lever: Lever;
  readonly label: string;
  readonly current: string;
  readonly now: LeverValue;
  readonly onChange: (value: LeverValue) => void;
}

/** Nothing where the service tells no ends that make a scale. */
function Slider({ lever, label, current, now, onChange }: SliderProps) {
  const { t } = useTranslation();
  const textOf = useLeverText();
  const id = useId();
  const scale = scaleOf(lever);
  if (scale === undefined || scale.last === 0) return null;
  return (
    <div className="lever-slider">
      <input
        type="range"
        min={0}
        max={scale.last}
        step={1}
        value={scale.positionOf(now)}
        list={`${id}-marks`}
        aria-label={t('whatIf.lever.slider', { label })}
        aria-valuetext={`${textOf(lever, now)}, ${current}`}
        onChange={(event) => onChange(scale.at(Number(event.target.value)))}
      />
      <datalist id={`${id}-marks`}>
        <option value={scale.positionOf(lever.value)} />
      </datalist>
      <p className="lever-ends small subtle" aria-hidden="true">
        <span>{textOf(lever, lever.from)}</span>
        <span>{textOf(lever, lever.to)}</span>
      </p>
    </div>
  );
}
