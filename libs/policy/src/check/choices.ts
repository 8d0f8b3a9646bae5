import { isReference } from '../conditions/condition.js';
import type { Arguments } from '../mechanisms/mechanism.js';
import { elementUnit } from '../mechanisms/units.js';
import type { Condition, RuleSet } from '../rule-set/model.js';
import type { Check } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import type { Describe } from './logic/describe.js';
import { asker, type Answer, type Ask } from './logic/questions.js';
import { listOfWord } from './units/unit-of-type.js';
import { UnitReader } from './units/unit-reader.js';
import { allowedWords } from './units/words.js';
import type { Site } from './walk/parts.js';

/** Ordered cases and rows of which the first that is met decides: each must be able to. */
export const choices: Check = (context) => {
  const { ask, describe } = asker(context);
  return context.parts.flatMap((part) => {
    if (part.kind !== 'mechanism') return [];
    const { site } = part;
    if (part.name === 'choose') {
      const { cases } = part.args as Arguments<'choose'>;
      const conditions = cases.map(({ when }) => when);
      return shadowed(ask, site, conditions).map(({ index, by, example }) =>
        report('choose/shadowed-case', site, `/cases/${index}`, cases[index]?.name, cases[by]?.name, example),
      );
    }
    if (part.name !== 'decisionTable') return [];
    const table = part.args as Arguments<'decisionTable'>;
    const conditions = table.rows.map(({ when }) => rowCondition(when));
    const columns = describeColumns(context.ruleSet, site, table.columns, describe(site));
    const never = conditions.flatMap((condition, index) => {
      const answers = ask(site, [condition], columns);
      const isNever = answers !== undefined && !answers.some(({ truths }) => truths[0] === true);
      return isNever ? [report('table/unreachable-row', site, `/rows/${index}`, table.rows[index]?.id, '')] : [];
    });
    const hidden = shadowed(ask, site, conditions, columns).map(({ index, by, example }) =>
      report('table/shadowed-row', site, `/rows/${index}`, table.rows[index]?.id, table.rows[by]?.id, example),
    );
    return [...never, ...hidden];
  });
};

function report(code: string, { file, pointer }: Site, at: string, name = '', by = '', example?: object): Diagnostic {
  const finding = { severity: 'warning' as const, details: { name, by } };
  return diagnostic(code, file, `${pointer}${at}`, example === undefined ? finding : { ...finding, example });
}

interface Shadow {
  readonly index: number;
  /** An earlier case that decides instead. */
  readonly by: number;
  readonly example: object;
}

/** Conditions that can be met, but never before an earlier one is. */
function shadowed(ask: Ask, site: Site, conditions: readonly Condition[], describe?: Describe): readonly Shadow[] {
  return conditions.flatMap((_, index): readonly Shadow[] => {
    if (index === 0) return [];
    const answers = ask(site, conditions.slice(0, index + 1), describe)?.filter(({ truths }) => truths.at(-1) === true);
    const first = answers?.[0];
    const decides = ({ truths }: Answer): boolean => truths.slice(0, -1).every((truth) => truth === false);
    if (!answers || !first || answers.some(decides)) return [];
    const by = first.truths.findIndex((truth) => truth !== false);
    return [{ index, by, example: first.situation.shown() }];
  });
}

/** Column names stand apart from the names that cells may refer to. */
const COLUMN = 'column:';

function rowCondition(when: Arguments<'decisionTable'>['rows'][number]['when']): Condition {
  const cells = Object.entries(when).map(([column, cell]) => ({ name: column, fact: `${COLUMN}${column}`, ...cell }));
  return { all: cells };
}

function describeColumns(
  ruleSet: RuleSet,
  site: Site,
  columns: Arguments<'decisionTable'>['columns'],
  names: Describe,
): Describe {
  const reader = new UnitReader(ruleSet, site);
  return (reference) => {
    if (!reference.fact.startsWith(COLUMN)) return names(reference);
    const value = columns[reference.fact.slice(COLUMN.length)];
    if (isReference(value)) {
      const { constant: _, ...described } = names(value);
      return described;
    }
    const unit = value === undefined ? undefined : reader.of(value, '');
    const list = listOfWord(elementUnit(unit) ?? unit);
    const words = list === undefined ? undefined : allowedWords(ruleSet, list);
    return { unit, mayBeNothing: true, mayBeMissing: true, ...(words && { words }) };
  };
}
