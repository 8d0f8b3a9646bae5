import type { Words } from '#policy';
import { type, type ProblemType } from './problem-type.js';

const checkJson: Words = {
  ko: '가리킨 위치의 JSON을 고쳐 다시 보내십시오.',
  en: 'Correct the JSON at the place given and send it again.',
};

/** Requests that cannot be read, or say what no request says. */
export const requestProblems = {
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
  'request/precondition-missing': type(
    428,
    { ko: '무엇을 보고 바꾸는지 알 수 없는 요청입니다.', en: 'The request does not say what it has seen.' },
    {
      ko: 'If-Match 머리글에 마지막으로 받은 ETag를 넣으십시오.',
      en: 'Put the ETag you received last into an If-Match header.',
    },
  ),
  'request/idempotency-key': type(
    400,
    { ko: 'Idempotency-Key를 쓸 수 없습니다.', en: 'The Idempotency-Key cannot be used.' },
    {
      ko: '띄어쓰기 없는 영문자·숫자·기호 8~200자로 보내십시오.',
      en: 'Send 8 to 200 letters, digits and signs without spaces.',
    },
  ),
  'request/idempotency-mismatch': type(
    422,
    {
      ko: '같은 Idempotency-Key로 다른 내용을 보낸 적이 있습니다.',
      en: 'Something else was sent under the same Idempotency-Key.',
    },
    { ko: '새 일에는 새 키를 쓰십시오.', en: 'Use a new key for what is new.' },
  ),
  'request/no-such-range': type(
    416,
    { ko: '요청한 범위가 파일에 없습니다.', en: 'The file has no such range.' },
    { ko: 'Range 머리글을 빼고 다시 요청하십시오.', en: 'Ask again without the Range header.' },
  ),
  'request/too-many': type(
    429,
    { ko: '짧은 시간에 너무 많이 물었습니다.', en: 'There were too many requests in a short time.' },
    { ko: 'Retry-After에 적힌 시간(초) 뒤에 다시 시도하십시오.', en: 'Try again after the seconds of Retry-After.' },
  ),
  'request/too-slow': type(
    408,
    { ko: '요청이 제때 도착하지 않았습니다.', en: 'The request did not arrive in time.' },
    { ko: '다시 보내십시오.', en: 'Send it again.' },
  ),
  'route/not-found': type(
    404,
    { ko: '그런 주소는 없습니다.', en: 'There is nothing at this address.' },
    { ko: '/docs 에서 주소를 확인하십시오.', en: 'See /docs for the addresses there are.' },
  ),
} as const satisfies Record<string, ProblemType>;
