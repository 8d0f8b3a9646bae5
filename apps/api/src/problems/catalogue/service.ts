import { type, type ProblemType } from './problem-type.js';

/** The service itself. */
export const serviceProblems = {
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
