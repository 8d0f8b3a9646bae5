import { valueText } from '../../explain/value-text.js';
import type { Unit } from '../../mechanisms/units.js';
import type { Words } from '../../policy-error.js';
import type { RuleSet } from '../../rule-set/model.js';
import type { Json } from '../../values/json.js';

/** Tells values in words, in both languages, as explanations do. */
export class Sayer {
  private readonly ko: ReturnType<typeof valueText>;
  private readonly en: ReturnType<typeof valueText>;

  constructor(ruleSet: RuleSet) {
    this.ko = valueText(ruleSet, 'ko');
    this.en = valueText(ruleSet, 'en');
  }

  in(unit: Unit): (value: Json) => Words {
    return (value) => ({ ko: this.ko(value, unit), en: this.en(value, unit) });
  }
}
