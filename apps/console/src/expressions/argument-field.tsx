import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { ConditionEditor } from '../conditions/condition-editor.js';
import { RuleScopeContext, useRuleScope } from '../conditions/scope.js';
import type { ConditionJson } from '../editing/rule-set-json.js';
import { useCapital, useWords } from '../i18n/use-language.js';
import { CellField, isCell } from './cell-field.js';
import { elementOf, withElement } from './element-scope.js';
import { ItemsField } from './items-field.js';
import { KeysField } from './keys-field.js';
import { NameField } from './name-field.js';
import type { NodeProps } from './node-props.js';
import { SourceField } from './source-field.js';
import { BLANK, blankOf, withArgument } from './value.js';
import { ValueField } from './value-field.js';

/** One argument of a mechanism, as the service's schema describes it. */
export function ArgumentField(props: NodeProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { node, id, name, value, onChange, isReadOnly } = props;
  switch (node.widget) {
    case 'value':
      return <ValueField isInner id={id} name={name} value={value} onChange={onChange} isReadOnly={isReadOnly} />;
    case 'condition':
      return (
        <ConditionEditor
          label={name}
          value={value === BLANK ? undefined : (value as ConditionJson)}
          onChange={onChange}
          isReadOnly={isReadOnly}
        />
      );
    case 'list':
      return <ItemsField {...props} />;
    case 'map':
      return <KeysField {...props} />;
    case 'name':
      return <NameField {...props} />;
    case 'clauses':
      return <SourceField id={id} name={name} value={asIds(value)} onChange={onChange} isReadOnly={isReadOnly} />;
    case 'choice':
      return (
        <select
          className="input"
          aria-label={name}
          value={typeof value === 'string' ? value : ''}
          disabled={isReadOnly}
          onChange={(event) => onChange(event.target.value)}
        >
          {(node.enum ?? []).map((one) => (
            <option key={one} value={one}>
              {node.choices?.[one] === undefined ? one : words(node.choices[one])}
            </option>
          ))}
        </select>
      );
    case 'mark':
      return <p className="small subtle">{t('expression.always')}</p>;
    case 'object':
    case undefined:
      return isCell(node) ? <CellField {...props} /> : <ArgumentFields {...props} />;
    default:
      return (
        <input
          type="text"
          className="input"
          aria-label={name}
          value={typeof value === 'string' ? value : ''}
          disabled={isReadOnly}
          onChange={(event) => onChange(event.target.value, id)}
        />
      );
  }
}

const asIds = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** Several named arguments. Those that may be left out can be filled in and left out again. */
export function ArgumentFields({ node, id, name, value, around, onChange, isReadOnly }: NodeProps) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const args = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  return (
    <InsideList args={args}>
      {Object.entries(node.properties ?? {}).map(([key, inner]) => {
        const label = inner.label === undefined ? key : words(inner.label);
        const isOptional = node.required?.includes(key) !== true;
        const own = `${name}: ${label}`;
        if (!(key in args))
          return isOptional && !isReadOnly ? (
            <Button
              key={key}
              kind="plain"
              size="small"
              className="value-optional"
              onClick={() => onChange(withArgument(node, args, key, blankOf(inner)))}
            >
              {t('expression.fillIn', { name: label })}
            </Button>
          ) : null;
        return (
          <div key={key} className="value-argument">
            <div className="row">
              <span className="value-label" aria-hidden="true">
                {capital(label)}
              </span>
              {isOptional && !isReadOnly ? (
                <Button kind="plain" size="small" onClick={() => onChange(withArgument(node, args, key, undefined))}>
                  {t('expression.leaveOut')}
                  <span className="visually-hidden"> {own}</span>
                </Button>
              ) : null}
            </div>
            <ArgumentField
              node={inner}
              id={`${id}-${key}`}
              name={own}
              value={args[key]}
              around={around}
              onChange={(next, step) => onChange(withArgument(node, args, key, next), step)}
              isReadOnly={isReadOnly}
            />
          </div>
        );
      })}
    </InsideList>
  );
}

/** Arguments that look at each entry of a list may speak of that entry. */
function InsideList({ args, children }: { readonly args: unknown; readonly children: ReactNode }) {
  const scope = useRuleScope();
  const { name, of } = elementOf(args) ?? {};
  const inner = useMemo(() => (name === undefined ? scope : withElement(scope, { name, of })), [scope, name, of]);
  return <RuleScopeContext value={inner}>{children}</RuleScopeContext>;
}
