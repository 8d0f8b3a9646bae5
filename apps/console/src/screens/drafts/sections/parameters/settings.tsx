import { useTranslation } from 'react-i18next';
import { useEditing, type ParameterJson } from '../../../../editing/index.js';
import { placeOf } from '../../../../editing/place.js';
import { JsonTypesContext } from '../../../../schema-form/form-context.js';
import { RuleSchemaGate } from '../../../../schema-form/rule-schema-gate.js';
import { SchemaForm } from '../../../../schema-form/schema-form.js';
import { typeViewOf } from '../../../../schema-form/type-view.js';
import type { TypeView } from '../../../../api/types.js';
import { inside, isWithin, namesOf } from '../../../../editing/place.js';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

/** Everything of a parameter but its values: what it is called, its type, columns, windows, checks, what is printed twice. */
export function ParameterSettings({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { content, valueAt } = useEditing();
  const at = placeOf('parameters', id);
  const wanted = useSearchParams()[0].get('at');
  const [state, setState] = useState<{ readonly isOpen: boolean; readonly wanted?: string | null }>({ isOpen: false });
  // Whoever follows a problem to a place in here finds it unfolded, also from the same page.
  const now = state.wanted === wanted ? state : { isOpen: state.isOpen || isInSettings(at, wanted), wanted };
  if (now !== state) setState(now);
  const parameter = valueAt(at) as ParameterJson | undefined;
  if (parameter === undefined) return null;
  const isTable = parameter.type === 'table';
  const typeAt = (place: string): TypeView | undefined => {
    const names = namesOf(place);
    const column = parameter.columns?.[names.at(-1) ?? ''];
    if (isTable) return column === undefined ? undefined : typeViewOf(column, content);
    return names.at(-1) === 'value' ? typeViewOf(parameter, content) : undefined;
  };
  return (
    <details
      className="panel"
      open={now.isOpen}
      onToggle={({ currentTarget: { open } }) => setState({ isOpen: open, wanted })}
    >
      <summary>{isTable ? t('sections.tableSettings') : t('sections.settings')}</summary>
      {now.isOpen ? (
        <RuleSchemaGate>
          <JsonTypesContext value={typeAt}>
            <SchemaForm at={at} without={isTable ? ['rows', 'type'] : []} />
          </JsonTypesContext>
        </RuleSchemaGate>
      ) : null}
    </details>
  );
}

/** Values and rows stand above. */
function isInSettings(at: string, wanted: string | null): boolean {
  if (wanted === null || wanted === at || !isWithin(wanted, at)) return false;
  return !['values', 'rows'].some((part) => isWithin(wanted, inside(at, part)));
}
