import { useTranslation } from 'react-i18next';
import { useEditing, type ParameterJson } from '../../../editing/index.js';
import { placeOf } from '../../../editing/place.js';
import { useValueText } from '../../../fields/value-text.js';
import { useWords } from '../../../i18n/use-language.js';
import { typeViewOf } from '../../../schema-form/type-view.js';
import type { SectionProps } from './index.js';
import { MasterDetail } from './master-detail.js';
import { NewParameter } from './parameters/new-parameter.js';
import { PlainEditor } from './parameters/plain-editor.js';
import { ParameterSettings } from './parameters/settings.js';
import { RemoveItem } from './remove-item.js';
import { latestOf } from './tables/latest.js';

/** Amounts, lines, terms: every single value of the rules, with its history. */
export function ParametersSection({ item }: SectionProps) {
  const { t } = useTranslation();
  const words = useWords();
  const valueText = useValueText();
  const { content } = useEditing();
  const said = (parameter: ParameterJson): string =>
    valueText(typeViewOf(parameter, content), latestOf(parameter.values)?.value);
  const entries = Object.entries(content.parameters)
    .filter(([, { type }]) => type !== 'table')
    .map(([id, parameter]) => ({
      id,
      label: words(parameter.label),
      at: placeOf('parameters', id),
      more: said(parameter),
      found: `${parameter.label.ko} ${parameter.label.en}`,
    }));
  return (
    <MasterDetail
      section="parameters"
      label={t('drafts.section.parameters')}
      entries={entries}
      item={item}
      adding={<NewParameter kind="parameters" />}
    >
      {({ id, at, label }) => (
        <>
          <PlainEditor key={id} id={id} />
          <ParameterSettings key={`${id} settings`} id={id} />
          <RemoveItem at={at} label={label} section="parameters" />
        </>
      )}
    </MasterDetail>
  );
}
