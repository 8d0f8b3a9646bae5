import type { HelperName } from '../template/dialect.js';
import { check } from './check.js';
import { date } from './date.js';
import { dateTime } from './date-time.js';
import { eq } from './eq.js';
import { inc } from './inc.js';
import { join } from './join.js';
import { josa } from './josa.js';
import { percent } from './percent.js';
import { won } from './won.js';
import { wonWords } from './won-words.js';

/** What templates may call, by name: pure functions of what stands beside them. */
export const helpers: Readonly<Record<HelperName, (first: unknown, second: unknown) => string | number | boolean>> = {
  won,
  wonWords,
  date,
  dateTime,
  percent,
  josa,
  check,
  inc,
  join,
  eq,
};
