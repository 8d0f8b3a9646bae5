import { useTranslation } from 'react-i18next';
import { useDraft } from '../../app/use-draft.js';
import { Button } from '../../components/button.js';
import { AskedFrame } from './asked-frame.js';
import { chosenOf } from './bench.js';
import { mainLevers } from './main-levers.js';
import { isEmpty } from './overlay.js';
import { NO_RANGE, pointsOf, rangeOver, readRange, type Range, type RangeTexts } from './range.js';
import { RangeFields } from './range-fields.js';
import { useRequest, useScenarioName, useStand } from './stand.js';
import { SweepAnswer } from './sweep-answer.js';
import { useByButton } from './use-by-button.js';

/** What comes out at every value of one parameter, or of two together, on top of the chosen scenario. */
export function SweepTab() {
  const { t } = useTranslation();
  const { rules, setup, question, bench } = useStand();
  const requestOf = useRequest();
  const nameOf = useScenarioName();
  const [lever] = mainLevers(setup, question);
  const first = lever === undefined ? NO_RANGE : rangeOver(lever);
  const { value: texts, change } = useDraft<readonly [RangeTexts, RangeTexts]>(`what-if-sweep:${rules}`, [
    first,
    NO_RANGE,
  ]);
  const column = chosenOf(bench);
  const ranges = texts.flatMap((one) => useableRange(setup.levers, one));
  const isWhole =
    ranges.length > 0 &&
    texts.every(({ parameter }, index) => (parameter === '' ? index > 0 : isRead(setup.levers, texts[index]!)));
  const points = ranges.reduce((product, range) => product * (countOf(setup.levers, range) ?? 0), 1);
  const { asked, ask } = useByButton(
    isWhole
      ? requestOf('sweep', { along: ranges, ...(isEmpty(column.overlay) ? {} : { overlay: column.overlay }) })
      : undefined,
  );
  const sweep = asked.answer?.run.sweep;
  return (
    <div className="stack">
      <p className="subtle">{t('whatIfMore.sweep.help', { name: nameOf(column) })}</p>
      <RangeFields
        label={t('whatIfMore.sweep.first')}
        texts={texts[0]}
        onChange={(one) => change([one, texts[1]], 'first')}
      />
      <RangeFields
        label={t('whatIfMore.sweep.second')}
        texts={texts[1]}
        isOptional
        onChange={(one) => change([texts[0], one], 'second')}
      />
      <div className="row">
        <Button kind="primary" disabled={!isWhole || asked.isAsking} onClick={ask}>
          {t('whatIfMore.sweep.ask')}
        </Button>
        <span className="small subtle" role="status">
          {isWhole ? t('whatIfMore.sweep.points', { count: points }) : t('whatIfMore.range.needed')}
        </span>
      </div>
      <AskedFrame asked={asked}>{sweep === undefined ? null : <SweepAnswer sweep={sweep} />}</AskedFrame>
    </div>
  );
}

type Levers = Parameters<typeof readRange>[0][];

function useableRange(levers: Levers, texts: RangeTexts): readonly Range[] {
  const lever = levers.find(({ parameter }) => parameter === texts.parameter);
  const read = lever === undefined ? [] : readRange(lever, texts);
  return Array.isArray(read) ? [] : [read as Range];
}
const isRead = (levers: Levers, texts: RangeTexts): boolean => useableRange(levers, texts).length === 1;
function countOf(levers: Levers, range: Range): number | undefined {
  const lever = levers.find(({ parameter }) => parameter === range.parameter);
  return lever === undefined ? undefined : pointsOf(lever, range);
}
