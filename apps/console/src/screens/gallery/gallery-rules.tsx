import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Combobox } from '../../components/combobox.js';
import { ConditionEditor } from '../../conditions/condition-editor.js';
import { RuleScopeContext } from '../../conditions/scope.js';
import { useNameOptions } from '../../conditions/use-words-of.js';
import type { ConditionJson } from '../../editing/rule-set-json.js';
import { ValueEditor } from '../../expressions/value-editor.js';
import type { Value } from '../../expressions/value.js';
import { exampleCondition, exampleScope, exampleValue } from './example-rules.js';

/** Conditions of a rule, with last year's beside one of them. */
export function Conditions() {
  const { t } = useTranslation();
  const [condition, setCondition] = useState<ConditionJson>(exampleCondition);
  return (
    <RuleScopeContext value={exampleScope}>
      <ConditionEditor
        label={t('gallery.conditions')}
        value={condition}
        before={exampleBefore}
        onChange={setCondition}
      />
    </RuleScopeContext>
  );
}
const exampleBefore: ConditionJson = {
  all: exampleCondition.all.map((one) => ('fact' in one && one.fact === 'members' ? { ...one, value: 2 } : one)),
};

/** How a value is worked out. */
export function Expressions() {
  const { t } = useTranslation();
  const [value, setValue] = useState<Value>(exampleValue);
  return (
    <RuleScopeContext value={exampleScope}>
      <ValueEditor id="example-value" label={t('gallery.expressions')} value={value} onChange={setValue} />
    </RuleScopeContext>
  );
}

/** One of many, found by typing. */
export const Comboboxes = () => (
  <RuleScopeContext value={exampleScope}>
    <Names />
  </RuleScopeContext>
);

function Names() {
  const { t } = useTranslation();
  const [name, setName] = useState('fund');
  return <Combobox label={t('gallery.choosing')} options={useNameOptions()} value={name} onChange={setName} />;
}
