import { type, type ProblemType } from './problem-type.js';

/** Who asks, and what they may. */
export const accessProblems = {
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
  'access/session-ended': type(
    401,
    { ko: '로그인이 끝났습니다.', en: 'You are no longer signed in.' },
    { ko: '다시 로그인하십시오.', en: 'Sign in again.' },
  ),
  'access/second-factor-missing': type(
    403,
    {
      ko: '2단계 인증을 등록해야 이 일을 할 수 있습니다.',
      en: 'This needs a second factor, which your account does not have yet.',
    },
    { ko: '내 계정에서 2단계 인증을 등록하십시오.', en: 'Set one up in your account.' },
  ),
  'access/foreign-page': type(
    403,
    { ko: 'Gongo 화면에서 보낸 요청이 아닙니다.', en: 'The request does not come from a page of Gongo.' },
    {
      ko: 'x-gongo-request: 1 머리글을 넣어 같은 주소의 화면에서 보내십시오.',
      en: 'Send it from a page of the same address, with the header x-gongo-request: 1.',
    },
  ),
  'sign-in/refused': type(
    401,
    { ko: '로그인하지 못했습니다.', en: 'You could not be signed in.' },
    {
      ko: '아이디와 비밀번호, 2단계 인증을 쓰면 인증번호까지 확인하십시오.',
      en: 'Check the id, the password and, if you use a second factor, the code.',
    },
  ),
  'sign-in/too-many': type(
    429,
    { ko: '로그인 실패가 잦아 잠시 막혔습니다.', en: 'There were too many failures to sign in.' },
    { ko: 'Retry-After에 적힌 시간(초) 뒤에 다시 시도하십시오.', en: 'Try again after the seconds of Retry-After.' },
  ),
  'sign-in/busy': type(
    503,
    { ko: '한꺼번에 로그인하는 사람이 많습니다.', en: 'Too many people are signing in at the moment.' },
    { ko: '잠시 뒤 다시 시도하십시오.', en: 'Try again in a moment.' },
    5,
  ),
  'invitation/unknown': type(
    410,
    { ko: '이미 썼거나 기한이 지난 초대 링크입니다.', en: 'The link was used already, or is too old.' },
    { ko: '관리자에게 새 링크를 받으십시오.', en: 'Ask the administrator for a new one.' },
  ),
  'session/not-found': type(
    404,
    { ko: '그런 로그인은 없습니다.', en: 'There is no such session.' },
    {
      ko: '이미 끝난 로그인일 수 있습니다. 목록을 새로 받으십시오.',
      en: 'It may be over already: fetch the list anew.',
    },
  ),
  'oidc/refused': type(
    401,
    { ko: '기관 로그인을 마치지 못했습니다.', en: 'Signing in at the institution did not succeed.' },
    { ko: '처음부터 다시 로그인하십시오.', en: 'Sign in again from the beginning.' },
  ),
  'oidc/unknown-person': type(
    403,
    { ko: '이 사람의 계정이 없거나 정지되어 있습니다.', en: 'There is no account of this person, or it is disabled.' },
    { ko: '관리자에게 계정을 요청하십시오.', en: 'Ask the administrator for an account.' },
  ),
  'oidc/unavailable': type(
    503,
    { ko: '기관 로그인 서비스가 응답하지 않습니다.', en: 'The sign-in of the institution does not answer.' },
    { ko: '잠시 뒤 다시 시도하십시오.', en: 'Try again in a moment.' },
    30,
  ),
  'account/not-found': type(
    404,
    { ko: '그런 계정은 없습니다.', en: 'There is no such account.' },
    { ko: '계정 목록에서 고르십시오.', en: 'Choose one of the accounts.' },
  ),
  'account/taken': type(
    409,
    { ko: '같은 아이디나 전자우편의 계정이 이미 있습니다.', en: 'There is an account of that id or e-mail already.' },
    { ko: '다른 것으로 정하십시오.', en: 'Choose another.' },
  ),
  'account/own': type(
    409,
    { ko: '자기 계정의 권한은 스스로 바꿀 수 없습니다.', en: 'Nobody decides about their own rights.' },
    { ko: '다른 관리자에게 요청하십시오.', en: 'Ask another administrator.' },
  ),
  'account/not-invitable': type(
    409,
    { ko: '이 계정에는 초대 링크를 만들 수 없습니다.', en: 'No link can be made for this account.' },
    {
      ko: '정지된 계정이면 먼저 되살리십시오. 시연 계정은 초대하지 않습니다.',
      en: 'Enable it first if it is disabled; accounts of the demonstration are not invited.',
    },
  ),
  'second-factor/present': type(
    409,
    { ko: '2단계 인증을 이미 쓰고 있습니다.', en: 'There is a second factor already.' },
    { ko: '바꾸려면 먼저 해제하십시오.', en: 'Remove it first to have another.' },
  ),
  'second-factor/wrong-code': type(
    422,
    { ko: '인증번호가 맞지 않습니다.', en: 'The code is not the right one.' },
    { ko: '인증 앱의 지금 번호를 넣으십시오.', en: "Enter the app's code of this moment." },
  ),
} as const satisfies Record<string, ProblemType>;
