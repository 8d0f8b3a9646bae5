import { useTranslation } from 'react-i18next';
import type { Unit } from '../api/types.js';

/** Whether a unit stands beside its number: not for a plain one, or where the name already says what is counted. */
const STANDS_BESIDE = {
  won: true,
  'million won': true,
  months: true,
  days: true,
  years: true,
  persons: true,
  centres: true,
  firms: true,
  groups: true,
  programmes: true,
  times: true,
  points: true,
  digits: true,
  megabytes: true,
  percent: true,
  number: false,
  share: false,
  'month of year': false,
  'day of month': false,
  'won per million won': false,
} as const satisfies Record<Unit, boolean>;

type ShownUnit = { [U in Unit]: (typeof STANDS_BESIDE)[U] extends true ? U : never }[Unit];
const isShown = (unit: Unit): unit is ShownUnit => STANDS_BESIDE[unit];

/** Units of the rule sets as they stand beside a number. */
export function useUnits(): (unit: Unit | undefined) => string {
  const { t } = useTranslation();
  return (unit) => (unit !== undefined && isShown(unit) ? t(`unit.${unit}`) : '');
}
