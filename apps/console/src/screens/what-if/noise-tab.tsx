import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../app/use-draft.js';
import { Button } from '../../components/button.js';
import { Empty } from '../../components/empty.js';
import { readDecimal, readWhole } from '../../format/numbers.js';
import { AskedFrame } from './asked-frame.js';
import { chosenOf } from './bench.js';
import { NoiseRows } from './noise-rows.js';
import { isEmpty } from './overlay.js';
import { useScoredDecision } from './scoring-tab.js';
import { useRequest, useScenarioName, useStand } from './stand.js';
import { useByButton } from './use-by-button.js';

const PARTS = ['size', 'step', 'draws', 'seed'] as const;
type Part = (typeof PARTS)[number];
type Form = Readonly<Record<Part, string>>;
const START: Form = { size: '0.5', step: '0.1', draws: '200', seed: '1' };

/** Marks shaken at random: how often each application would pass. */
export function NoiseTab() {
  const { t } = useTranslation();
  const { rules, bench } = useStand();
  const requestOf = useRequest();
  const nameOf = useScenarioName();
  const scored = useScoredDecision();
  const { value: form, change } = useDraft<Form>(`what-if-noise:${rules}`, START);
  const wrong = PARTS.filter((part) => !isRead(part, form[part]));
  const { overlay } = chosenOf(bench);
  const { asked, ask } = useByButton(
    scored.decision === undefined || wrong.length > 0
      ? undefined
      : requestOf('noise', {
          decision: scored.decision,
          noise: noiseOf(form),
          ...(isEmpty(overlay) ? {} : { overlay }),
        }),
  );
  if (scored.decision === undefined) return <Empty title={t('whatIfMore.scoring.none')} />;
  return (
    <div className="stack">
      <p className="subtle">{t('whatIfMore.noise.help', { name: nameOf(chosenOf(bench)) })}</p>
      {scored.choice}
      <div className="row what-if-choices">
        {PARTS.map((part) => (
          <NoiseField
            key={part}
            part={part}
            text={form[part]}
            isWrong={wrong.includes(part)}
            onChange={(text) => change({ ...form, [part]: text }, part)}
          />
        ))}
      </div>
      <div>
        <Button kind="primary" disabled={wrong.length > 0 || asked.isAsking} onClick={ask}>
          {t('whatIfMore.noise.ask')}
        </Button>
      </div>
      <AskedFrame asked={asked}>
        {asked.answer === undefined ? null : <NoiseRows key={asked.answer.run.id} run={asked.answer.run.id} />}
      </AskedFrame>
    </div>
  );
}

function isRead(part: Part, text: string): boolean {
  if (part === 'seed') return text.trim() !== '';
  return typeof (part === 'draws' ? readWhole(text) : readDecimal(text, false)) !== 'string';
}

function noiseOf({ size, step, draws, seed }: Form): Readonly<Record<string, unknown>> {
  const exact = (text: string): number | string | undefined => {
    const read = readDecimal(text, false);
    return typeof read === 'string' ? undefined : read.exact;
  };
  return { size: exact(size), step: exact(step), draws: readWhole(draws), seed: seed.trim() };
}

interface FieldProps {
  readonly part: Part;
  readonly text: string;
  readonly isWrong: boolean;
  readonly onChange: (text: string) => void;
}

function NoiseField({ part, text, isWrong, onChange }: FieldProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={isWrong ? 'field field-wrong' : 'field'}>
      <label className="field-label" htmlFor={id}>
        {t(`whatIfMore.noise.${part}`)}
      </label>
      <input
        id={id}
        type="text"
        className="input"
        autoComplete="off"
        value={text}
        aria-invalid={isWrong}
        aria-describedby={`${id}-wrong`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="field-error" id={`${id}-wrong`}>
        {isWrong ? t(`whatIfMore.noise.wrong.${part}`) : ''}
      </p>
    </div>
  );
}
