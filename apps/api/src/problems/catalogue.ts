import type { Words } from '#policy';

/** A kind of problem: its HTTP status, what it is called, and what whoever met it can do. */
export interface ProblemType {
  readonly status: number;
  readonly title: Words;
  readonly action: Words;
  /** Seconds after which asking again may help. */
  readonly retryAfter?: number;
}

const type = (status: number, title: Words, action: Words, retryAfter?: number): ProblemType => ({
  status,
  title,
  action,
  ...(retryAfter === undefined ? {} : { retryAfter }),
});
const checkJson: Words = {
  ko: '가리킨 위치의 JSON을 고쳐 다시 보내십시오.',
  en: 'Correct the JSON at the place given and send it again.',
};

/**
 * Every problem the service answers with, by its stable code. `type` of a problem points here.
 * 400 unreadable, 401/403 access, 404 not there, 413/414/415 form of the request, 422 readable but wrong, 5xx ours.
 */
export const PROBLEMS = {
  'request/unreadable': type(
    400,
    { ko: '읽을 수 없는 요청입니다.', en: 'The request cannot be read.' },
    { ko: '요청 주소와 머리글을 확인하십시오.', en: 'Check the address and the headers of the request.' },
  ),
  'request/body-missing': type(
    400,
    { ko: '요청 본문이 없습니다.', en: 'The request has no body.' },
    { ko: 'JSON 본문을 넣어 다시 보내십시오.', en: 'Send it again with a JSON body.' },
  ),
  'request/not-json': type(400, { ko: '본문이 올바른 JSON이 아닙니다.', en: 'The body is not valid JSON.' }, checkJson),
  'request/not-utf8': type(
    400,
    { ko: '본문이 UTF-8이 아닙니다.', en: 'The body is not UTF-8.' },
    { ko: 'UTF-8로 저장해 다시 보내십시오.', en: 'Encode it as UTF-8 and send it again.' },
  ),
  'request/invalid': type(
    422,
    { ko: '요청 내용이 약속된 형식과 다릅니다.', en: 'The request does not have the agreed form.' },
    { ko: '가리킨 위치를 고쳐 다시 보내십시오.', en: 'Correct the places given and send it again.' },
  ),
  'request/too-large': type(
    413,
    { ko: '요청이 너무 큽니다.', en: 'The request is too large.' },
    { ko: '나누어 보내십시오.', en: 'Send it in parts.' },
  ),
  'request/address-too-long': type(
    414,
    { ko: '주소가 너무 깁니다.', en: 'The address is too long.' },
    { ko: '주소를 확인하십시오.', en: 'Check the address.' },
  ),
  'request/not-json-type': type(
    415,
    { ko: 'JSON만 받습니다.', en: 'Only JSON is accepted.' },
    { ko: 'Content-Type을 application/json으로 보내십시오.', en: 'Send it with Content-Type application/json.' },
  ),
  'request/precondition-failed': type(
    412,
    { ko: '요청이 조건으로 건 내용과 지금 내용이 다릅니다.', en: 'What is there is not what the request insists on.' },
    { ko: '새로 받아 다시 시도하십시오.', en: 'Fetch it anew and try again.' },
  ),
  'request/no-such-range': type(
    416,
    { ko: '요청한 범위가 파일에 없습니다.', en: 'The file has no such range.' },
    { ko: 'Range 머리글을 빼고 다시 요청하십시오.', en: 'Ask again without the Range header.' },
  ),
  'request/too-slow': type(
    408,
    { ko: '요청이 제때 도착하지 않았습니다.', en: 'The request did not arrive in time.' },
    { ko: '다시 보내십시오.', en: 'Send it again.' },
  ),
  'access/token-missing': type(
    401,
    { ko: '접근 토큰이 없습니다.', en: 'There is no access token.' },
    {
      ko: 'Authorization: Bearer 머리글에 토큰을 넣으십시오.',
      en: 'Put the token into an Authorization: Bearer header.',
    },
  ),
  'access/token-unknown': type(
    401,
    { ko: '알 수 없는 접근 토큰입니다.', en: 'The access token is not known.' },
    { ko: '관리자에게 유효한 토큰을 받으십시오.', en: 'Ask the administrator for a valid token.' },
  ),
  'access/not-permitted': type(
    403,
    { ko: '이 일을 할 권한이 없습니다.', en: 'You are not permitted to do this.' },
    { ko: '관리자에게 권한을 요청하십시오.', en: 'Ask the administrator for the permission.' },
  ),
  'route/not-found': type(
    404,
    { ko: '그런 주소는 없습니다.', en: 'There is nothing at this address.' },
    { ko: '/docs 에서 주소를 확인하십시오.', en: 'See /docs for the addresses there are.' },
  ),
  'rule-set/not-found': type(
    404,
    { ko: '그런 규정 버전은 없습니다.', en: 'There is no such rule set.' },
    {
      ko: '발행된 규정 목록에서 고르십시오(API: /api/rule-sets).',
      en: 'Choose one of the published rule sets (API: /api/rule-sets).',
    },
  ),
  'rule-set/damaged': type(
    500,
    { ko: '저장된 규정이 발행될 때와 다릅니다.', en: 'The stored rule set is not what was published.' },
    { ko: '관리자에게 알려 백업에서 되살리십시오.', en: 'Tell the administrator to restore it from a backup.' },
  ),
  'rule-set/part-not-found': type(
    404,
    { ko: '이 규정 버전에는 그런 부분이 없습니다.', en: 'The rule set has no such part.' },
    { ko: 'part 값을 확인하십시오.', en: 'Check the value of part.' },
  ),
  'decision/not-found': type(
    404,
    { ko: '이 규정 버전에는 그런 판단이 없습니다.', en: 'The rule set has no such decision.' },
    { ko: '규정 버전의 판단 목록에서 고르십시오.', en: "Choose one of the rule set's decisions." },
  ),
  'round/not-found': type(
    404,
    { ko: '그런 회차는 없습니다.', en: 'There is no such round.' },
    { ko: '회차 목록에서 고르십시오(API: /api/rounds).', en: 'Choose one of the rounds (API: /api/rounds).' },
  ),
  'application/not-found': type(
    404,
    { ko: '이 회차에는 그런 신청이 없습니다.', en: 'The round has no such application.' },
    { ko: '회차의 신청 목록에서 고르십시오.', en: "Choose one of the round's applications." },
  ),
  'policy/refused': type(
    422,
    { ko: '규정에 맞지 않는 요청입니다.', en: 'The request does not fit the rule set.' },
    { ko: '가리킨 위치를 규정에 맞게 고치십시오.', en: 'Correct the places given so that they fit the rule set.' },
  ),
  'form/not-found': type(
    404,
    { ko: '그런 서식은 없습니다.', en: 'There is no such form.' },
    { ko: 'GET /api/forms 의 목록에서 고르십시오.', en: 'Choose one from GET /api/forms.' },
  ),
  'form/incomplete': type(
    422,
    { ko: '서식에 빠지거나 맞지 않는 값이 있습니다.', en: 'The form lacks values, or has some that do not fit.' },
    { ko: '가리킨 위치를 채우거나 고치십시오.', en: 'Supply or correct the values at the places given.' },
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
  'service/not-ready': type(
    503,
    { ko: '아직 요청을 처리할 수 없습니다.', en: 'The service is not ready.' },
    { ko: '잠시 뒤 다시 시도하십시오.', en: 'Try again in a moment.' },
  ),
  'service/failed': type(
    500,
    { ko: '서비스 안에서 오류가 났습니다.', en: 'Something failed inside the service.' },
    { ko: 'traceId를 관리자에게 알려 주십시오.', en: 'Tell the administrator the traceId.' },
  ),
} as const satisfies Record<string, ProblemType>;

export type ProblemCode = keyof typeof PROBLEMS;
