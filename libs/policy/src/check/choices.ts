import { isReference } from '../conditions/condition.js';
import type { Arguments } from '../mechanisms/mechanism.js';
import { elementUnit } from '../mechanisms/units.js';
import type { Condition } from '../rule-set/model.js';
import { unitsAt, type Check, type CheckContext } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import type { Describe } from './logic/describe.js';
import type { Ask } from './logic/questions.js';
import { listOfWord } from './units/unit-of-type.js';
import { allowedWords } from './units/words.js';
import type { Site } from './walk/parts.js';

/** Ordered cases and rows of which the first that is met decides: each must be able to. */
export const choices: Check = (context) => {
  const { ask, describe } = context.asker();
  return context.parts.flatMap((part) => {
    if (part.kind !== 'mechanism') return [];
    const { site } = part;
    if (part.name === 'choose') {
      const { cases } = part.args as Arguments<'choose'>;
      const conditions = cases.map(({ when }) => when);
      return shadowed(ask, site, conditions).map(({ index, by, example }) =>
        report('choose/shadowed-case', site, `/cases/${index}`, cases[index]?.name, cases[by]?.name, example()),
      );
    }
    if (part.name !== 'decisionTable') return [];
    const table = part.args as Arguments<'decisionTable'>;
    const conditions = table.rows.map(({ when }) => rowCondition(when));
    const columns = describeColumns(context, site, table.columns, describe(site));
    const never = conditions.flatMap((condition, index) => {
      let isMet = false;
      const isSaid = ask(site, [condition], ({ truth }) => (isMet = truth(0) === true), columns);
      const isNever = isSaid && !isMet;
      return isNever ? [report('table/unreachable-row', site, `/rows/${index}`, table.rows[index]?.id, '')] : [];
    });
    const hidden = shadowed(ask, site, conditions, columns).map(({ index, by, example }) =>
      report('table/shadowed-row', site, `/rows/${index}`, table.rows[index]?.id, table.rows[by]?.id, example()),
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
  readonly example: () => object;
}

/** Conditions that can be met, but never before an earlier one is. */
function shadowed(ask: Ask, site: Site, conditions: readonly Condition[], describe?: Describe): readonly Shadow[] {
  return conditions.flatMap((_, index): readonly Shadow[] => {
    if (index === 0) return [];
    let shadow: Shadow | undefined;
    let decides = false;
    const isSaid = ask(
      site,
      conditions.slice(0, index + 1),
      ({ truth, kept }) => {
        if (truth(index) !== true) return false;
        const by = conditions.findIndex((__, earlier) => earlier < index && truth(earlier) !== false);
        decides = by < 0;
        shadow ??= { index, by, example: kept() };
        return decides;
      },
      describe,
    );
    return isSaid && shadow && !decides ? [shadow] : [];
  });
}

/** Column names stand apart from the names that cells may refer to. */
const COLUMN = 'column:';

function rowCondition(when: Arguments<'decisionTable'>['rows'][number]['when']): Condition {
  const cells = Object.entries(when).map(([column, cell]) => ({ name: column, fact: `${COLUMN}${column}`, ...cell }));
  return { all: cells };
}

function describeColumns(
  context: CheckContext,
  site: Site,
  columns: Arguments<'decisionTable'>['columns'],
  names: Describe,
): Describe {
  const reader = unitsAt(context, site);
  return (reference) => {
    if (!reference.fact.startsWith(COLUMN)) return names(reference);
    const value = columns[reference.fact.slice(COLUMN.length)];
    if (isReference(value)) {
      const { constant: _, ...described } = names(value);
      return described;
    }
    const unit = value === undefined ? undefined : reader.of(value, '');
    const list = listOfWord(elementUnit(unit) ?? unit);
    const words = list === undefined ? undefined : allowedWords(context.ruleSet, list);
    return { unit, mayBeNothing: true, mayBeMissing: true, ...(words && { words }) };
  };
}
