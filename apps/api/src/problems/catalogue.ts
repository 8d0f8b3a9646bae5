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
  'rule-set/none-in-force': type(
    404,
    { ko: '그날 시행 중인 규정 버전이 없습니다.', en: 'No version of the programme is in force on that day.' },
    { ko: '날짜를 확인하거나 ruleSet으로 버전을 고르십시오.', en: 'Check the day, or name a version as ruleSet.' },
  ),
  'rule-set/ambiguous': type(
    409,
    { ko: '그날 시행된 규정 버전이 여럿입니다.', en: 'Several versions came into force on the same day.' },
    {
      ko: 'ruleSet으로 버전을 고르고, 승인자에게 하나를 철회하도록 알리십시오.',
      en: 'Name a version as ruleSet, and have an approver withdraw one of them.',
    },
  ),
  'rule-set/withdrawn': type(
    409,
    { ko: '이미 철회된 버전입니다.', en: 'The version was withdrawn before.' },
    {
      ko: '더 할 일이 없습니다. 처음 철회한 기록이 남아 있습니다.',
      en: 'There is nothing left to do: the first withdrawal stands.',
    },
  ),
  'rule-set/own-work': type(
    403,
    { ko: '자기가 작성에 참여한 버전은 철회할 수 없습니다.', en: 'You cannot withdraw a version you contributed to.' },
    { ko: '다른 승인자에게 요청하십시오.', en: 'Ask another approver.' },
  ),
  'draft/not-found': type(
    404,
    { ko: '그런 초안은 없습니다.', en: 'There is no such draft.' },
    { ko: '초안 목록에서 고르십시오(API: /api/drafts).', en: 'Choose one of the drafts (API: /api/drafts).' },
  ),
  'draft/changed-meanwhile': type(
    412,
    { ko: '그사이 다른 사람이 초안을 바꾸었습니다.', en: 'Somebody else has changed the draft meanwhile.' },
    {
      ko: '바뀐 내용을 받아 보고 다시 저장하십시오(API: …/revisions).',
      en: 'Fetch what has changed and save again (API: …/revisions).',
    },
  ),
  'draft/wrong-status': type(
    409,
    { ko: '초안의 지금 상태에서는 할 수 없는 일입니다.', en: 'That cannot be done with the draft as it stands.' },
    {
      ko: '초안의 상태를 확인하십시오. 검토 중이거나 승인된 초안은 다시 열어야 고칠 수 있습니다.',
      en: 'Look at its status: a draft in review or approved has to be reopened before it can be changed.',
    },
  ),
  'draft/being-published': type(
    409,
    { ko: '발행이 시작된 초안입니다.', en: 'The publication of the draft has begun.' },
    { ko: '발행을 마치십시오.', en: 'Finish the publication.' },
  ),
  'draft/own-work': type(
    403,
    { ko: '자기가 작성에 참여한 초안은 승인할 수 없습니다.', en: 'You cannot approve a draft you contributed to.' },
    { ko: '작성하지 않은 승인자에게 요청하십시오.', en: 'Ask an approver who had no hand in it.' },
  ),
  'draft/other-content': type(
    409,
    { ko: '살펴본 내용과 지금 초안의 내용이 다릅니다.', en: 'The draft does not hold the content that was looked at.' },
    { ko: '초안을 새로 받아 다시 살펴보십시오.', en: 'Fetch the draft anew and look at it again.' },
  ),
  'draft/obstacles': type(
    409,
    { ko: '아직 남은 일이 있습니다.', en: 'There is something left to do first.' },
    { ko: '적힌 것을 모두 해결하고 다시 하십시오.', en: 'Settle everything listed and try again.' },
  ),
  'draft/version-taken': type(
    409,
    { ko: '같은 이름의 버전이 이미 발행되었습니다.', en: 'A version of that name is published already.' },
    { ko: '다른 버전 이름으로 초안을 만드십시오.', en: 'Begin a draft under another version name.' },
  ),
  'draft/not-readable': type(
    422,
    { ko: '초안에 아직 다 쓰지 않은 부분이 있습니다.', en: 'Parts of the draft are not complete yet.' },
    { ko: '가리킨 위치를 마저 쓰거나 고치십시오.', en: 'Complete or correct the places given.' },
  ),
  'draft/unsound': type(
    422,
    { ko: '초안에 저장할 수 없는 내용입니다.', en: 'A draft cannot hold this.' },
    { ko: '가리킨 위치를 고치십시오.', en: 'Correct the places given.' },
  ),
  'draft/too-large': type(
    413,
    { ko: '초안이 너무 큽니다.', en: 'The draft is too large.' },
    { ko: '필요 없는 부분을 빼거나 나누십시오.', en: 'Leave out what is not needed, or divide it.' },
  ),
  'draft/check-too-slow': type(
    422,
    {
      ko: '초안을 살피는 데 너무 오래 걸려 그만두었습니다.',
      en: 'Looking at the draft took too long and was given up.',
    },
    {
      ko: '마지막에 바꾼 것을 되돌려 보십시오. 조건이나 표가 지나치게 큽니다.',
      en: 'Take back what was changed last: a condition or a table is far too large.',
    },
  ),
  'draft/no-such-value': type(
    422,
    { ko: '확인할 값이 없는 위치입니다.', en: 'There is no value to confirm at that place.' },
    { ko: '확인 목록을 새로 받으십시오.', en: 'Fetch the list of values anew.' },
  ),
  'scenario/not-found': type(
    404,
    { ko: '그런 가정은 없습니다.', en: 'There is no such scenario.' },
    {
      ko: '가정 목록에서 고르십시오(API: /api/what-if/scenarios).',
      en: 'Choose one of the scenarios (API: /api/what-if/scenarios).',
    },
  ),
  'scenario/changed-meanwhile': type(
    412,
    { ko: '그사이 가정이 바뀌었습니다.', en: 'The scenario has changed meanwhile.' },
    { ko: '새로 받아 보고 다시 저장하십시오.', en: 'Fetch it anew and save again.' },
  ),
  'scenario/other-rules': type(
    422,
    {
      ko: '가정이 이 초안의 바탕이 되는 버전으로 만든 것이 아닙니다.',
      en: 'The scenario was made for other rules than the draft starts from.',
    },
    {
      ko: '가정을 만든 버전을 바탕(base)으로 고르거나, 바탕이 되는 버전으로 가정을 다시 만드십시오.',
      en: 'Take the version that it was made for as base, or make the scenario anew for the base.',
    },
  ),
  'source/not-found': type(
    404,
    { ko: '그런 신청 자료는 없습니다.', en: 'There is no such file of applications.' },
    {
      ko: '기한이 지나 지워졌을 수 있습니다. 목록에서 고르거나 다시 올리십시오(API: /api/what-if/sources).',
      en: 'It may have expired. Choose one of the list or upload it again (API: /api/what-if/sources).',
    },
  ),
  'source/refused': type(
    422,
    {
      ko: '신청 자료에 읽을 수 없는 곳이 있어 아무것도 저장하지 않았습니다.',
      en: 'Some of the file cannot be read, and nothing of it is kept.',
    },
    { ko: '가리킨 행과 열을 고쳐 다시 올리십시오.', en: 'Correct the rows and columns given and upload it again.' },
  ),
  'source/wrong-type': type(
    415,
    { ko: '신청 자료로 읽을 수 있는 파일이 아닙니다.', en: 'This is no file of applications.' },
    {
      ko: 'CSV(text/csv), JSON Lines(application/x-ndjson) 또는 엑셀(.xlsx) 파일을 올리십시오.',
      en: 'Upload CSV (text/csv), JSON lines (application/x-ndjson) or an Excel workbook (.xlsx).',
    },
  ),
  'source/too-many': type(
    409,
    {
      ko: '이 사업에 올려 둔 신청 자료가 50개입니다. 더 둘 수 없습니다.',
      en: 'This programme has 50 uploaded files, which is as many as it can have.',
    },
    { ko: '쓰지 않는 자료를 지우고 다시 올리십시오.', en: 'Delete what is no longer used and upload it again.' },
  ),
  'comparison/same': type(
    422,
    { ko: '같은 버전끼리는 비교할 것이 없습니다.', en: 'A version does not differ from itself.' },
    { ko: '서로 다른 두 버전을 고르십시오.', en: 'Choose two versions.' },
  ),
  'comparison/other-programme': type(
    422,
    {
      ko: '서로 다른 사업의 버전이라 신청에 미치는 영향을 볼 수 없습니다.',
      en: 'The versions are of different programmes: what one changes about applications to the other cannot be told.',
    },
    { ko: '같은 사업의 두 버전을 고르십시오.', en: 'Choose two versions of one programme.' },
  ),
  'comparison/too-large': type(
    422,
    { ko: '다른 점이 너무 많아 한 문서로 만들 수 없습니다.', en: 'There are too many differences for one document.' },
    { ko: '더 가까운 두 버전을 고르십시오.', en: 'Choose two versions that are closer to each other.' },
  ),
  'tables/refused': type(
    422,
    { ko: '엑셀 파일에서 읽을 수 없는 곳이 있습니다.', en: 'Parts of the workbook cannot be read.' },
    { ko: '적힌 셀을 고쳐 다시 올리십시오.', en: 'Correct the cells listed and upload it again.' },
  ),
  'tables/not-a-workbook': type(
    415,
    { ko: '엑셀 통합 문서(.xlsx)만 받습니다.', en: 'Only Excel workbooks (.xlsx) are accepted.' },
    {
      ko: '이곳에서 내려받은 파일을 고쳐 올리십시오.',
      en: 'Upload a corrected copy of the file that was downloaded here.',
    },
  ),
  'comment/not-found': type(
    404,
    { ko: '그런 의견은 없습니다.', en: 'There is no such comment.' },
    { ko: '의견 목록을 새로 받으십시오.', en: 'Fetch the comments anew.' },
  ),
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
  'reading/not-found': type(
    404,
    { ko: '이 규정 버전에는 그런 해석이 없습니다.', en: 'The rule set has no such reading.' },
    { ko: '규정 버전의 해석 목록에서 고르십시오.', en: "Choose one of the rule set's readings." },
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
  'what-if/run-not-found': type(
    404,
    { ko: '그런 가정 실행은 없습니다.', en: 'There is no such what-if run.' },
    {
      ko: 'GET /api/what-if/runs 의 목록에서 고르거나 다시 돌리십시오. 결과는 7일 동안 남습니다.',
      en: 'Choose one from GET /api/what-if/runs, or ask again: results are kept for seven days.',
    },
  ),
  'what-if/other-programme': type(
    422,
    { ko: '회차와 규정의 사업이 다릅니다.', en: 'The round is of another programme than the rules.' },
    { ko: '같은 사업의 회차를 고르십시오.', en: 'Choose a round of the same programme.' },
  ),
  'what-if/no-applications': type(
    422,
    { ko: '돌려 볼 신청이 하나도 없습니다.', en: 'There is no application to ask about.' },
    { ko: '신청이 있는 회차나 파일을 고르십시오.', en: 'Choose a round or a file that has applications.' },
  ),
  'what-if/too-large': type(
    422,
    { ko: '한 번에 돌리기에 너무 큽니다.', en: 'This is too large to be run at a time.' },
    { ko: '신청이나 경우의 수를 줄이십시오.', en: 'Ask about fewer applications, or fewer variants.' },
  ),
  'what-if/too-many-runs': type(
    429,
    { ko: '아직 끝나지 않은 가정 실행이 30개입니다.', en: 'Thirty what-ifs of yours have not ended yet.' },
    { ko: '끝나기를 기다리거나 필요 없는 것을 취소하십시오.', en: 'Wait for one to end, or cancel one.' },
    5,
  ),
  'what-if/not-done': type(
    409,
    { ko: '결과가 아직 없거나, 취소되었거나, 실패한 가정 실행입니다.', en: 'The what-if has not come to a result.' },
    { ko: '끝난 뒤에 다시 여십시오.', en: 'Ask again once it is done.' },
  ),
  'what-if/no-table': type(
    422,
    { ko: '비교가 아니어서 표로 받을 줄이 없습니다.', en: 'Only a comparison has rows for a spreadsheet.' },
    { ko: '비교 실행을 고르십시오.', en: 'Choose a comparison.' },
  ),
  'what-if/too-many-rows': type(
    422,
    {
      ko: '이 순서로 늘어놓거나 한 파일로 만들기에는 줄이 너무 많습니다.',
      en: 'There are too many rows for this order, or for one file.',
    },
    {
      ko: '저장된 순서로 읽거나, 조건을 좁히거나, CSV로 받으십시오. 순서를 바꿀 수 있는 것은 비교 5,000줄까지입니다.',
      en: 'Read them as they are stored, narrow the filter, or take CSV: up to 5,000 rows of a comparison can be put in another order.',
    },
  ),
  'what-if/result-too-large': type(
    422,
    { ko: '결과가 너무 커서 저장하지 못했습니다.', en: 'The result is too large to be kept.' },
    { ko: '묶음의 수를 줄이거나 구간으로 묶으십시오.', en: 'Group by less, or by bands.' },
  ),
  'what-if/failed': type(
    500,
    { ko: '가정 실행이 끝까지 가지 못했습니다.', en: 'The what-if could not be brought to its end.' },
    {
      ko: '다시 돌려 보고, 되풀이되면 관리자에게 알려 주십시오.',
      en: 'Ask again; tell the administrator if it recurs.',
    },
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
