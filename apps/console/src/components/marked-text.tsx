import { Fragment } from 'react';
import { useLanguage } from '../i18n/use-language.js';

/** Korean words and what stands between them. */
const KOREAN = /(\p{Script=Hangul}+(?:[\s\d·∙,.~∼/-]*\p{Script=Hangul}+)*)/u;

/** A text of the rules. English ones quote the notice in places: such words are marked as Korean, for voices to read. */
export function MarkedText({ text }: { readonly text: string }) {
  const isKorean = useLanguage() === 'ko';
  if (isKorean) return <>{text}</>;
  return text.split(KOREAN).map((part, place) =>
    place % 2 === 0 ? (
      <Fragment key={place}>{part}</Fragment>
    ) : (
      <span key={place} lang="ko">
        {part}
      </span>
    ),
  );
}
