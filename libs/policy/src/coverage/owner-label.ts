import type { Site } from '../check/walk/parts.js';
import type { Words } from '../policy-error.js';
import { RULE_KINDS, type RuleSet } from '../rule-set/model.js';

/** What the part is called that a condition or a value belongs to. */
export function ownerLabel({ shared, words }: RuleSet, { owner, decision }: Site): Words {
  const { kind, name } = owner;
  const found: { label: Words } | undefined =
    kind === 'rule'
      ? RULE_KINDS.flatMap((one) => decision?.[one] ?? []).find(({ id }) => id === name)
      : kind === 'value'
        ? decision?.values?.[name]
        : kind === 'derive'
          ? (decision?.derive?.[name] ?? shared.derive[name])
          : kind === 'condition'
            ? (decision?.conditions?.[name] ?? shared.conditions[name])
            : words['documents']?.words.find(({ id }) => id === name);
  return found?.label ?? { ko: name, en: name };
}
