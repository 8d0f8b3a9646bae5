import type { Form, RuleSet, Unit } from '#policy';
import type { Details } from '../messages.js';
import type { FormTemplate } from '../template/form-template.js';
import { placeWords, problem, type TemplateProblem } from '../template/problem.js';
import { ITEM, nameOfPath, type Path, type Use } from '../template/uses.js';
import { commonUnits, isCommon, knownData } from './common-data.js';
import { below, canBe, literalsOf } from './unit-use.js';
import { adviceFor, KINDS, unitText } from './unit-words.js';
import { faultsOf } from './validate-data.js';

/** A field of the form as far as it matters to what a template does with it. */
interface Known {
  readonly id: string;
  readonly unit: Unit;
}

/** A form with what its fields are, and the template it is to be printed by. */
interface Pair {
  readonly ruleSet: RuleSet;
  readonly form: Form;
  readonly fields: readonly Known[];
  readonly template: FormTemplate;
  /** What the template does with the form's fields and with what every form has. */
  readonly uses: readonly Use[];
}
type Units = ReadonlyMap<string, Unit>;

/**
 * Whether a template can be filled from a form: every name it uses is there, and is used as what it is.
 * @returns problems at their places in the template
 */
export function misfits(pair: Pair): readonly TemplateProblem[] {
  const { form, fields, uses } = pair;
  const units = new Map([...fields.map(({ id, unit }) => [id, unit] as const), ...Object.entries(commonUnits(form))]);
  const found = [...uses.flatMap((use) => misfitOf(pair, units, use) ?? []), ...lackingCommon(pair)];
  return [...new Map(found.map((one) => [`${placeWords(one).en} ${one.column} ${one.code}`, one])).values()];
}

function misfitOf({ ruleSet, form, template }: Pair, units: Units, use: Use): TemplateProblem | undefined {
  const { kind, literal } = use;
  const name = nameOfPath(use.path);
  const { unit, isLost } = unitAt(use.path, units);
  if (isLost) return told(template, use, 'form/unknown-placeholder');
  if (unit === undefined) return undefined;
  if (!canBe(kind, unit)) {
    const details = { unit: unitText(unit), kind: KINDS[kind], advice: adviceFor(unit, name) };
    return told(template, use, 'form/type-clash', details);
  }
  const known = literal === undefined ? undefined : literalsOf(ruleSet, form, unit);
  if (literal === undefined || known === undefined || known.includes(literal)) return undefined;
  return told(template, use, 'form/unknown-literal', { literal: String(literal), known: known.join(', ') });
}

/** What this form or notice has nothing of, as a form without a number: the document could never be made. */
function lackingCommon({ ruleSet, form, template }: Pair): readonly TemplateProblem[] {
  const faults = faultsOf(template.parsed.schema, knownData(ruleSet, form));
  return faults.flatMap(({ path }) => {
    const place = path.map((step) => (/^\d+$/.test(step) ? ITEM : step)).join('.');
    const use = template.parsed.uses.find((one) => one.path.join('.') === place);
    if (!isCommon(path[0] ?? '') || use === undefined) return [];
    return [told(template, use, path[0] === 'notice' ? 'form/notice-lacks' : 'form/unknown-placeholder')];
  });
}

function told({ id: template }: FormTemplate, use: Use, code: string, details: Details = {}): TemplateProblem {
  return problem(code, use, { template, place: placeWords(use), name: nameOfPath(use.path), ...details });
}

function unitAt([root = '', ...steps]: Path, units: Units): { unit: Unit; isLost: boolean } {
  if (!units.has(root)) return { unit: undefined, isLost: true };
  let unit = units.get(root);
  for (const step of steps) {
    if (unit === undefined) return { unit, isLost: false };
    const next = below(unit, step);
    if (next === 'lost') return { unit: undefined, isLost: true };
    unit = next.unit;
  }
  return { unit, isLost: false };
}
