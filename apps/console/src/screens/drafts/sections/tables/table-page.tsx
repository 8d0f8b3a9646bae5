import { useTranslation } from 'react-i18next';
import { useEditing } from '../../../../editing/index.js';
import { namesOf } from '../../../../editing/place.js';
import { useWords } from '../../../../i18n/use-language.js';
import { ParameterSettings } from '../parameters/settings.js';
import { RemoveItem } from '../remove-item.js';
import { BandNotes } from './band-notes.js';
import { bandColumns } from './expected-sums.js';
import { Restated } from './restated.js';
import { RoundStrip } from './round-strip.js';
import { TableEditor } from './table-editor.js';
import type { SectionId } from '../index.js';

/** A table with everything that is known of it: its windows along the year, its bands, what the notice prints twice. */
export function TablePage({
  at,
  label,
  section,
}: {
  readonly at: string;
  readonly label: string;
  readonly section: SectionId;
}) {
  const { t } = useTranslation();
  const words = useWords();
  const { content } = useEditing();
  const id = namesOf(at)[1] ?? '';
  const bands = bandColumns(content, id);
  return (
    <>
      <TableEditor
        id={id}
        below={(rows, parameter) => (
          <>
            <RoundStrip
              parameter={parameter}
              rows={rows}
              nameOf={({ from, to }) => {
                const [first, last] = [parameter.columns?.[from], parameter.columns?.[to]].map((column) =>
                  column === undefined ? '' : words(column.label),
                );
                return shared(first ?? '', last ?? '') || t('sections.window', { from: first, to: last });
              }}
            />
            {bands === undefined ? null : <BandNotes rows={rows} {...bands} />}
            <Restated parameter={parameter} />
          </>
        )}
      />
      <ParameterSettings id={id} />
      <RemoveItem at={at} label={label} section={section} />
    </>
  );
}

/** What two labels begin with, in whole words: 사업신청 of 사업신청 시작일 and 사업신청 마감일. */
export function shared(one: string, other: string): string {
  const [words, others] = [one.split(/[\s,]+/), other.split(/[\s,]+/)];
  const until = words.findIndex((word, index) => word !== others[index]);
  return words.slice(0, until < 0 ? words.length : until).join(' ');
}
