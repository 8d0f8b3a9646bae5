import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useEditing } from '../../editing/use-editing.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import type { Words } from '../../api/types.js';
import { SHARED, type Spot } from './section-of.js';

/** The heading of the section. It takes the focus when another section is opened, but not when a place in it does. */
export function SectionTitle({ spot: { section, item } }: { readonly spot: Spot }) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { valueAt } = useEditing();
  const [search] = useSearchParams();
  const hasPlace = search.has('at');
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef('');
  useEffect(() => {
    const now = `${section} ${item ?? ''}`;
    const isFirst = shown.current === '';
    if (shown.current === now) return;
    shown.current = now;
    if (!isFirst && !hasPlace) heading.current?.focus({ preventScroll: false });
  }, [section, item, hasPlace]);
  const isDecision = section === 'decisions' && item !== undefined;
  const label = isDecision && item !== SHARED ? (valueAt(`decisions/${item}/label`) as Words | undefined) : undefined;
  const title =
    item === SHARED ? t('drafts.part.shared') : label === undefined ? t(`drafts.section.${section}`) : words(label);
  return (
    <h2 ref={heading} tabIndex={-1} className="section-title">
      {capital(title)}
    </h2>
  );
}
