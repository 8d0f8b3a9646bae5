import { type, type ProblemType } from './problem-type.js';

/** Rounds, applications and decisions that are kept. */
export const applicationProblems = {
  'decision/not-kept': type(
    404,
    { ko: '그런 판단 기록은 없습니다.', en: 'There is no such decision on record.' },
    {
      ko: '판단 기록 목록에서 고르십시오(API: /api/decisions).',
      en: 'Choose one of the decisions on record (API: /api/decisions).',
    },
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
} as const satisfies Record<string, ProblemType>;
