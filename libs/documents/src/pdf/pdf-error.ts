import type { Words } from '#policy';

/**
 * Why no PDF came out:
 * - `pdf/no-browser`: no Chromium on this machine answers or starts, and the one that comes as a package does not either;
 * - `pdf/timeout`: the document took longer than the time allowed for one;
 * - `pdf/busy`: more documents are waiting than may wait; asking again later helps;
 * - `pdf/failed`: Chromium gave up on this document twice, or the fonts of forms cannot be read;
 * - `pdf/closed`: the service is being stopped.
 */
export type PdfErrorCode = keyof typeof messages;

const messages = {
  'pdf/no-browser': {
    ko: 'PDF를 만드는 데 필요한 Chromium을 쓸 수 없습니다: {reason}. Chromium {oldest} 이상을 설치하거나, 환경 변수 GONGO_CHROMIUM에 실행 파일의 경로를 적어 주세요.',
    en: 'There is no Chromium to make the PDF with: {reason}. Install Chromium {oldest} or later, or set GONGO_CHROMIUM to the path of its program.',
  },
  'pdf/timeout': {
    ko: '{seconds}초 안에 PDF를 만들지 못했습니다. 문서의 분량을 줄이거나 잠시 뒤에 다시 시도해 주세요.',
    en: 'The PDF was not ready within {seconds} seconds. Shorten the document or try again in a while.',
  },
  'pdf/busy': {
    ko: '지금 PDF 요청이 많아 더 받을 수 없습니다(대기 {waiting}건). 잠시 뒤에 다시 시도해 주세요.',
    en: 'Too many PDFs are being asked for ({waiting} waiting). Try again in a while.',
  },
  'pdf/failed': {
    ko: 'PDF를 만들지 못했습니다: {reason}. 다시 시도해 주시고, 계속되면 시스템 관리자에게 알려 주세요.',
    en: 'The PDF could not be made: {reason}. Try again; if it keeps failing, tell the administrator.',
  },
  'pdf/closed': {
    ko: '서비스를 멈추는 중이어서 PDF를 만들 수 없습니다. 다시 시작한 뒤에 요청해 주세요.',
    en: 'The service is stopping and makes no PDF any more. Ask again after it has started anew.',
  },
} as const satisfies Record<string, Words>;

/** What an error's sentences speak of: a name or number, or words of their own in each language. */
type Details = Readonly<Record<string, string | number | Words>>;

/** The one error of this door: a stable `code`, sentences in both languages that say what to do. */
export class PdfError extends Error {
  readonly words: Words;

  constructor(
    readonly code: PdfErrorCode,
    details: Details = {},
    options?: ErrorOptions,
  ) {
    super(fill('en', code, details), options);
    this.name = 'PdfError';
    this.words = { ko: fill('ko', code, details), en: this.message };
  }
}

const fill = (language: keyof Words, code: PdfErrorCode, details: Details): string =>
  messages[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const detail = details[name] ?? whole;
    return typeof detail === 'object' ? detail[language] : String(detail);
  });

/** The first line of what another program or library said, for the `reason` of an error: its rest is call logs. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n').find((line) => line.trim() !== '') ?? text).trim().replace(/[.:]$/, '');
}
