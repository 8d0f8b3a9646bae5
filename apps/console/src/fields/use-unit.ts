import { useTranslation } from 'react-i18next';

const UNITS = [
  'won',
  'million won',
  'months',
  'days',
  'years',
  'persons',
  'centres',
  'firms',
  'groups',
  'programmes',
  'times',
  'points',
  'digits',
  'megabytes',
  'percent',
] as const;
type Unit = (typeof UNITS)[number];
const isUnit = (text: string): text is Unit => (UNITS as readonly string[]).includes(text);

/** Units of the rule sets as they stand beside a number; nothing for a plain number or a unit not known here. */
export function useUnits(): (unit: string | undefined) => string {
  const { t } = useTranslation();
  return (unit) => (unit !== undefined && isUnit(unit) ? t(`unit.${unit}`) : '');
}
