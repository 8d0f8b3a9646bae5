import { renderSVG } from 'uqr';
import { escaped } from '../html/escape.js';

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

/** A quiet zone of four modules is what the standard (ISO/IEC 18004) asks for. */
const QUIET = 4;

/**
 * The lines and the QR code of a mark, beside what else stands at the foot.
 * The code takes the middle level of correction: papers are folded and copied.
 * @param trace that, as HTML
 */
export function markHtml({ number, code, address, madeOn, replaces }: DocumentMark, trace: string): string {
  const lines = [
    `<p><strong>문서번호 ${escaped(number)}</strong> <span>작성일 ${escaped(madeOn)}</span> <span>확인번호 <strong class="trace-code">${escaped(code)}</strong></span></p>`,
    ...(replaces === undefined ? [] : [`<p>대신하는 문서 ${escaped(replaces)}</p>`]),
    `<p>진위 확인 ${escaped(address)}</p>`,
  ];
  const picture = renderSVG(address, { ecc: 'M', border: QUIET, pixelSize: 1 }).replace(
    '<svg ',
    '<svg class="trace-qr" role="img" aria-label="진위 확인 QR" ',
  );
  return `<div class="trace-mark">\n${lines.join('\n')}\n<p class="trace-source">\n${trace}\n</p>\n</div>\n${picture}`;
}
