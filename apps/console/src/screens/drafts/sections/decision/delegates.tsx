import { ConditionEditor } from '../../../../conditions/condition-editor.js';
import type { ConditionJson } from '../../../../editing/index.js';
import { ValueEditor } from '../../../../expressions/value-editor.js';
import { registerEditor, type DelegateProps } from '../../../../schema-form/editors.js';
import { DraftRuleScope, fileOf } from './rule-scope.js';

/** A condition within a form of another part: of a paper, of a table. */
function Condition({ label, at, value, before, onChange, isReadOnly }: DelegateProps) {
  return (
    <DraftRuleScope {...fileOf(at)}>
      <ConditionEditor
        label={label}
        value={value as ConditionJson | undefined}
        before={before as ConditionJson | undefined}
        onChange={onChange}
        isReadOnly={isReadOnly}
      />
    </DraftRuleScope>
  );
}

function Value({ label, at, value, onChange, isReadOnly }: DelegateProps) {
  return (
    <DraftRuleScope {...fileOf(at)}>
      <ValueEditor id={`${at}-${label}`} label={label} value={value} onChange={onChange} isReadOnly={isReadOnly} />
    </DraftRuleScope>
  );
}

/** Offers the editors of conditions and values to the forms of all parts. */
export function offerRuleEditors(): void {
  registerEditor('condition', Condition);
  registerEditor('value', Value);
}
