import type { RuleSet } from '#policy';
import { InputError } from './report-error.js';

/** The decision a person names. @throws InputError when the rule set has none of that name: it says which there are */
export function decisionOf({ decisions }: RuleSet, asked: string | undefined): string | undefined {
  if (asked === undefined || Object.hasOwn(decisions, asked)) return asked;
  const known = Object.keys(decisions).join(', ');
  throw new InputError(
    `판단 “${asked}”이(가) 없습니다. 있는 판단: ${known}`,
    `There is no decision “${asked}”. There are: ${known}`,
  );
}
