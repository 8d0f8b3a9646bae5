import { renderSVG } from 'uqr';
import { escaped } from '../html/escape.js';
import { QR_SHAPE } from './qr-picture.js';

/** What a paper says of itself, so that whoever holds it can ask whether it is genuine. */
export interface DocumentMark {
  /** As printed: "제2024-000123호". */
  readonly number: string;
  /** As printed, in groups. */
  readonly code: string;
  /** Of the page that says whether it is genuine, with the code in it. */
  readonly address: string;
  /** YYYY-MM-DD, Asia/Seoul. */
  readonly madeOn: string;
  /** Number of the document that it stands in the place of. */
  readonly replaces?: string;
}

/** What is printed before each of these. */
const LABELS = {
  number: '문서번호',
  madeOn: '작성일',
  code: '확인번호',
  replaces: '대신하는 문서',
  address: '진위 확인',
} as const;
/** What the QR code is called for who does not see it. */
export const QR_LABEL = '진위 확인 QR';

/** The lines and the QR code of a mark, beside what else stands at the foot. @param trace that, as HTML */
export function markHtml({ number, code, address, madeOn, replaces }: DocumentMark, trace: string): string {
  const lines = [
    `<p><strong>${LABELS.number} ${escaped(number)}</strong> <span>${LABELS.madeOn} ${escaped(madeOn)}</span> <span>${LABELS.code} <strong class="trace-code">${escaped(code)}</strong></span></p>`,
    ...(replaces === undefined ? [] : [`<p>${LABELS.replaces} ${escaped(replaces)}</p>`]),
    `<p>${LABELS.address} ${escaped(address)}</p>`,
  ];
  const picture = renderSVG(address, { ...QR_SHAPE, pixelSize: 1 }).replace(
    '<svg ',
    `<svg class="trace-qr" role="img" aria-label="${QR_LABEL}" `,
  );
  return `<div class="trace-mark">\n${lines.join('\n')}\n<p class="trace-source">\n${trace}\n</p>\n</div>\n${picture}`;
}

/** The same words as lines of plain text, for an office's file. */
export const markLines = ({ number, code, address, madeOn, replaces }: DocumentMark): readonly string[] => [
  `${LABELS.number} ${number} · ${LABELS.madeOn} ${madeOn} · ${LABELS.code} ${code}`,
  ...(replaces === undefined ? [] : [`${LABELS.replaces} ${replaces}`]),
  `${LABELS.address} ${address}`,
];
