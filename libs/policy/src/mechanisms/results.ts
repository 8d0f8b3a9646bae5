import { isUnknown, NOTHING, type Truth, type Value } from '../values/unknown.js';
import { defineMechanism, nameArgument, namesArgument } from './mechanism.js';

/** How one rule of the decision came out, as the mechanisms below read it. */
export interface RuleResultValue {
  readonly applies: Truth;
  readonly value: Truth;
}
/** The name under which a run's rule results stand; not a name a rule file can write. */
export const RULE_RESULTS = '#rules';

export class RuleResults {
  constructor(private readonly byRule: ReadonlyMap<string, RuleResultValue>) {}
  get(rule: string): RuleResultValue {
    return this.byRule.get(rule) ?? { applies: false, value: true };
  }
}
const resultsOf = (value: Value): RuleResults => value as unknown as RuleResults;

/** Whether a rule of this decision is met; nothing where it does not apply. */
export const met = defineMechanism('met', {
  label: { ko: '규칙의 충족 여부', en: 'whether a rule is met' },
  takes: nameArgument('규칙', 'rule'),
  unit: () => 'yes/no',
  compile: (rule) => (scope) => {
    const { applies, value } = resultsOf(scope.get(RULE_RESULTS)).get(rule);
    return applies === false ? NOTHING : value;
  },
});

/** The outcome of some of this decision's rules taken together. */
export const outcomeOf = defineMechanism('outcomeOf', {
  label: { ko: '일부 규칙의 결과', en: 'outcome of some rules' },
  takes: namesArgument('규칙', 'rules'),
  unit: () => 'word',
  compile: (rules) => (scope) => {
    const values = rules.map((rule) => resultsOf(scope.get(RULE_RESULTS)).get(rule).value);
    return values.includes(false) ? 'no' : values.some(isUnknown) ? 'undetermined' : 'yes';
  },
});

/** The names of those named conditions that are met. */
export const namesMet = defineMechanism('namesMet', {
  label: { ko: '충족된 조건의 이름', en: 'names of conditions met' },
  takes: namesArgument('조건', 'conditions'),
  unit(names, units, place) {
    names.forEach((condition, index) => {
      units.condition({ condition }, `${place}/${index}`);
    });
    return { list: 'word' };
  },
  compile(names, compiler) {
    const parts = names.map((name) => [name, compiler.named(name)] as const);
    return (scope) => parts.filter(([, test]) => test(scope) === true).map(([name]) => name);
  },
});
