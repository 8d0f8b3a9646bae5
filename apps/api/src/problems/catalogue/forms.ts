import { type, type ProblemType } from './problem-type.js';

/** Forms and the documents made of them. */
export const formProblems = {
  'form/not-found': type(
    404,
    { ko: '그런 서식은 없습니다.', en: 'There is no such form.' },
    { ko: 'GET /api/forms 의 목록에서 고르십시오.', en: 'Choose one from GET /api/forms.' },
  ),
  'form/no-such-format': type(
    404,
    { ko: '이 서식은 그 형식으로 만들 수 없습니다.', en: 'This form cannot be made in that format.' },
    { ko: '서식의 formats에서 고르십시오.', en: 'Choose one of the form’s formats.' },
  ),
  'form/incomplete': type(
    422,
    { ko: '서식에 빠지거나 맞지 않는 값이 있습니다.', en: 'The form lacks values, or has some that do not fit.' },
    { ko: '가리킨 위치를 채우거나 고치십시오.', en: 'Supply or correct the values at the places given.' },
  ),
  'form/not-rendered': type(
    422,
    { ko: '이 내용으로는 문서를 만들 수 없습니다.', en: 'No document can be made of this.' },
    {
      ko: '가리킨 까닭에 따라 내용이나 서식 파일을 고치십시오.',
      en: 'Mend the content, or the file of the form, as the reason says.',
    },
  ),
  'pdf/busy': type(
    503,
    { ko: '지금 PDF 요청이 많습니다.', en: 'Too many PDFs are being asked for.' },
    { ko: '잠시 뒤 다시 시도하십시오.', en: 'Try again in a moment.' },
    5,
  ),
  'pdf/timeout': type(
    503,
    { ko: 'PDF를 제때 만들지 못했습니다.', en: 'The PDF was not ready in time.' },
    { ko: '잠시 뒤 다시 시도하십시오.', en: 'Try again in a moment.' },
    30,
  ),
  'pdf/no-browser': type(
    503,
    { ko: 'PDF를 만들 Chromium이 없습니다.', en: 'There is no Chromium to make PDFs with.' },
    {
      ko: 'traceId를 관리자에게 알려 주십시오. Chromium을 설치하거나 GONGO_CHROMIUM으로 지정해야 합니다.',
      en: 'Tell the administrator the traceId: Chromium has to be installed, or named by GONGO_CHROMIUM.',
    },
  ),
  'pdf/failed': type(
    500,
    { ko: 'PDF를 만들지 못했습니다.', en: 'The PDF could not be made.' },
    { ko: 'traceId를 관리자에게 알려 주십시오.', en: 'Tell the administrator the traceId.' },
  ),
  'pdf/closed': type(
    503,
    { ko: '서비스를 멈추는 중이라 PDF를 만들 수 없습니다.', en: 'The service is stopping and makes no PDF any more.' },
    { ko: '잠시 뒤 다시 시도하십시오.', en: 'Try again in a moment.' },
    30,
  ),
} as const satisfies Record<string, ProblemType>;
