import { useTranslation } from 'react-i18next';
import { useEditing, type ParameterJson, type RuleSetJson } from '../../../../editing/index.js';
import { placeOf } from '../../../../editing/place.js';
import { useWords } from '../../../../i18n/use-language.js';
import type { SectionId } from '../index.js';
import { MasterDetail } from '../master-detail.js';
import { NewParameter } from '../parameters/new-parameter.js';
import { TablePage } from './table-page.js';

interface Props {
  readonly section: SectionId;
  readonly label: string;
  readonly item: string | undefined;
  readonly isOf: (parameter: ParameterJson, id: string, content: RuleSetJson) => boolean;
}

/** The tables that a page is about, in a list, and one of them beside it. Where there is only one, it stands open. */
export function TableList({ section, label, item, isOf }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { content } = useEditing();
  const entries = Object.entries(content.parameters)
    .filter(([id, parameter]) => parameter.type === 'table' && isOf(parameter, id, content))
    .map(([id, parameter]) => ({
      id,
      label: words(parameter.label),
      at: placeOf('parameters', id),
      more: t('sections.rows', { count: parameter.rows?.length ?? 0 }),
      found: `${parameter.label.ko} ${parameter.label.en}`,
    }));
  const only = entries.length === 1 ? entries[0]?.id : undefined;
  return (
    <MasterDetail
      section={section}
      label={label}
      entries={entries}
      item={item ?? only}
      adding={<NewParameter kind="tables" />}
    >
      {(entry) => <TablePage at={entry.at} label={entry.label} section={section} />}
    </MasterDetail>
  );
}
