import { bindForm, type BoundForm } from '#documents';
import type { ParsedRuleSet, RuleSet } from '#policy';
import { InputError } from './report-error.js';
import { ruleSetOf } from './rule-sets.js';
import type { Templates } from './templates.js';

type RuleSets = ReadonlyMap<string, ParsedRuleSet>;
interface FormPlace {
  readonly ruleSet: RuleSet;
  readonly form: string;
}

/** Every form that has a template, by its whole id: "self-support-fund/2024/agreement". */
export function formsWithTemplate(ruleSets: RuleSets): ReadonlyMap<string, FormPlace> {
  const found = [...ruleSets].flatMap(([id, { ruleSet }]) =>
    (ruleSet?.forms ?? [])
      .filter(({ template }) => template !== undefined)
      .map(({ id: form }) => [`${id}/${form}`, { ruleSet: ruleSet as RuleSet, form }] as const),
  );
  return new Map(found);
}

/**
 * The form a person names: by its whole id, or by its own id when one rule set alone has it.
 * @throws InputError when there is none, or more than one; DocumentError when its template is broken, or does not fit
 */
export function formNamed(ruleSets: RuleSets, id: string, { byId, refused }: Templates): BoundForm {
  const { ruleSet, form } = placeOf(ruleSets, id);
  const refusal = refused.get(ruleSet.forms.find((one) => one.id === form)?.template ?? '');
  if (refusal) throw refusal;
  return bindForm(ruleSet, form, byId);
}

function placeOf(ruleSets: RuleSets, id: string): FormPlace {
  const end = id.lastIndexOf('/');
  if (end !== -1) return { ruleSet: ruleSetOf(ruleSets, id.slice(0, end)), form: id.slice(end + 1) };
  const forms = formsWithTemplate(ruleSets);
  const found = [...forms].filter(([, { form }]) => form === id);
  const [only, second] = found;
  if (only && !second) return only[1];
  const listed = (second ? found : [...forms]).map(([whole]) => `\n  ${whole}`).join('');
  throw second
    ? new InputError(
        `서식 “${id}”이(가) 여럿입니다. 하나를 골라 주세요:${listed}`,
        `Several forms are called “${id}”: name one of them.`,
      )
    : new InputError(`서식 “${id}”이(가) 없습니다. 있는 서식:${listed}`, `There is no form “${id}”.`);
}
