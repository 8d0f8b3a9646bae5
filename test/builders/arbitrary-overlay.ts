import fc from 'fast-check';
import { layOver, PolicyError, type Overlay, type Parameter, type RuleSet, type WhatIfOverlay } from '#policy';

/** A value of the parameter's type, mostly one that its schema takes. */
function valueOf(parameter: Parameter): fc.Arbitrary<unknown> {
  if (parameter.type === 'table') {
    const cells = Object.entries(parameter.columns).filter(
      ([name, { type }]) => name !== parameter.key && type === 'money',
    );
    const row = fc.oneof(
      fc.constant(null),
      fc.record(Object.fromEntries(cells.map(([name]) => [name, fc.nat(400_000_000)])), { requiredKeys: [] }),
    );
    return fc.dictionary(fc.constantFrom(...parameter.rows.map(({ id }) => id)), row, {
      maxKeys: 2,
      noNullPrototype: true,
    });
  }
  switch (parameter.type) {
    case 'money':
      return fc.nat(400_000_000);
    case 'count':
      return fc.nat(40);
    case 'decimal':
      return fc.constantFrom('0', '0.25', '0.5', '7.5', 1);
    case 'points':
      return fc.constantFrom(0, 60, '69.95', 72, 100);
    case 'boolean':
    case 'date':
    case 'dateTime':
    case 'list':
    case 'map':
    case 'text':
    case 'word':
      return fc.constant(parameter.values.at(-1)?.value);
  }
}

/** An overlay of names the rule set has. */
export function arbitraryOverlay(ruleSet: RuleSet): fc.Arbitrary<WhatIfOverlay> {
  const names = Object.keys(ruleSet.parameters);
  const one = fc.constantFrom(...names).chain((id) => valueOf(ruleSet.parameters[id]!).map((value) => [id, value]));
  const readings = Object.entries(ruleSet.readings).flatMap(([id, { options }]) =>
    Object.keys(options).map((option) => [id, option] as const),
  );
  const rules = Object.values(ruleSet.decisions).flatMap(({ id, require = [], refuse = [], open = [] }) =>
    [...require, ...refuse, ...open].map((rule) => `${id}/${rule.id}`),
  );
  const replaced = fc
    .constantFrom(...Object.values(ruleSet.decisions))
    .map((decision) => [`decisions/${decision.id}`, { ...decision, require: decision.require?.slice(1) ?? [] }]);
  return fc
    .record({
      parameters: fc
        .array(one, { maxLength: 3 })
        .map((some) => Object.fromEntries(some) as Overlay['parameters'] & object),
      readings: fc
        .subarray(readings, { maxLength: 3 })
        .map((some) => Object.fromEntries(some) as Record<string, string>),
      rulesOff: fc.subarray(rules, { maxLength: 2 }),
      parts: fc.array(replaced, { maxLength: 1 }).map((some) => Object.fromEntries(some) as Record<string, unknown>),
    })
    .filter((overlay) => accepts(ruleSet, overlay));
}

function accepts(ruleSet: RuleSet, overlay: WhatIfOverlay): boolean {
  try {
    layOver(ruleSet, overlay);
    return true;
  } catch (error) {
    if (error instanceof PolicyError) return false;
    throw error;
  }
}
