import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../app/use-draft.js';
import { Button } from '../../components/button.js';
import { useWords } from '../../i18n/use-language.js';
import { readWon } from '../../format/won.js';
import { AskedFrame } from './asked-frame.js';
import { chosenOf } from './bench.js';
import { GoalAnswer, type Limit } from './goal-answer.js';
import { Choice } from './group-results.js';
import { mainLevers } from './main-levers.js';
import { isEmpty } from './overlay.js';
import { moneyOf } from './question-places.js';
import { NO_RANGE, rangeOver, readRange, type RangeTexts } from './range.js';
import { RangeFields } from './range-fields.js';
import { useRequest, useScenarioName, useStand } from './stand.js';
import { useByButton } from './use-by-button.js';

interface Form {
  readonly within: RangeTexts;
  readonly seek: 'highest' | 'lowest';
  /** `selected`, or the place of an amount. */
  readonly of: string;
  readonly bound: 'atMost' | 'atLeast';
  readonly limit: string;
}

const SELECTED = 'selected';
/** Every value is looked at up to here, see the core's goal seek: then nothing has to be assumed. */
const POINTS = 50;

/** The highest or lowest value with which a limit is kept: the highest cap that the budget carries. */
export function GoalTab() {
  const { t } = useTranslation();
  const { rules, setup, question, bench } = useStand();
  const requestOf = useRequest();
  const nameOf = useScenarioName();
  const money = moneyOf(setup, question);
  const [lever] = mainLevers(setup, question);
  const { value: form, change } = useDraft<Form>(`what-if-goal:${rules}`, {
    within: lever === undefined ? NO_RANGE : rangeOver(lever, POINTS),
    seek: 'highest',
    of: money[0] ?? SELECTED,
    bound: 'atMost',
    limit: String(question.budgets?.[money[0] ?? ''] ?? ''),
  });
  const put = (part: Partial<Form>): void => change({ ...form, ...part }, Object.keys(part).join());
  const own = setup.levers.find(({ parameter }) => parameter === form.within.parameter);
  const within = own === undefined ? [] : readRange(own, form.within);
  const limit = form.limit.trim() === '' ? undefined : readWon(form.limit);
  const isWhole = !Array.isArray(within) && typeof limit === 'number';
  const keep = { of: form.of, [form.bound]: limit } as Limit;
  const { overlay } = chosenOf(bench);
  const { asked, ask } = useByButton(
    isWhole
      ? requestOf('goal', { within: within, seek: form.seek, keep, ...(isEmpty(overlay) ? {} : { overlay }) })
      : undefined,
  );
  const goal = asked.answer?.run.goal;
  return (
    <div className="stack">
      <p className="subtle">{t('whatIfMore.goal.help', { name: nameOf(chosenOf(bench)) })}</p>
      <RangeFields label={t('whatIfMore.goal.within')} texts={form.within} onChange={(next) => put({ within: next })} />
      <GoalFields form={form} money={money} isWrong={typeof limit === 'string'} onChange={put} />
      <div className="row">
        <Button kind="primary" disabled={!isWhole || asked.isAsking} onClick={ask}>
          {t('whatIfMore.goal.ask')}
        </Button>
        <span className="small subtle" role="status">
          {isWhole ? '' : t('whatIfMore.goal.needed')}
        </span>
      </div>
      <AskedFrame asked={asked}>
        {goal === undefined || asked.answer === undefined ? null : (
          <GoalAnswer goal={goal} request={asked.answer.request} />
        )}
      </AskedFrame>
    </div>
  );
}

interface FieldsProps {
  readonly form: Form;
  readonly money: readonly string[];
  readonly isWrong: boolean;
  readonly onChange: (part: Partial<Form>) => void;
}

function GoalFields({ form, money, isWrong, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { setup } = useStand();
  const id = useId();
  const amountOf = (place: string): string => {
    const amount = setup.money.find((one) => one.place === place);
    return amount === undefined ? place : words(amount.label);
  };
  return (
    <div className="row what-if-choices">
      <Choice
        label={t('whatIfMore.goal.seek')}
        value={form.seek}
        options={(['highest', 'lowest'] as const).map((one) => ({ id: one, label: t(`whatIfMore.goal.${one}`) }))}
        onChange={(seek) => onChange({ seek: seek as Form['seek'] })}
      />
      <Choice
        label={t('whatIfMore.goal.of')}
        value={form.of}
        options={[
          ...money.map((place) => ({ id: place, label: t('whatIf.numbers.total', { label: amountOf(place) }) })),
          { id: SELECTED, label: t('whatIf.numbers.selected') },
        ]}
        onChange={(of) => onChange({ of })}
      />
      <Choice
        label={t('whatIfMore.goal.bound')}
        value={form.bound}
        options={(['atMost', 'atLeast'] as const).map((one) => ({ id: one, label: t(`whatIfMore.goal.${one}`) }))}
        onChange={(bound) => onChange({ bound: bound as Form['bound'] })}
      />
      <div className={isWrong ? 'field field-wrong' : 'field'}>
        <label className="field-label" htmlFor={id}>
          {t('whatIfMore.goal.limit')}
        </label>
        <input
          id={id}
          type="text"
          className="input"
          autoComplete="off"
          value={form.limit}
          aria-invalid={isWrong}
          aria-describedby={`${id}-wrong`}
          onChange={(event) => onChange({ limit: event.target.value })}
        />
        <p className="field-error" id={`${id}-wrong`}>
          {isWrong ? t('mistake.notWhole') : ''}
        </p>
      </div>
    </div>
  );
}
