import { type, type ProblemType } from './problem-type.js';

/** Versions, drafts and what is done with them. */
export const ruleProblems = {
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
  'reading/not-found': type(
    404,
    { ko: '이 규정 버전에는 그런 해석이 없습니다.', en: 'The rule set has no such reading.' },
    { ko: '규정 버전의 해석 목록에서 고르십시오.', en: "Choose one of the rule set's readings." },
  ),
  'policy/refused': type(
    422,
    { ko: '규정에 맞지 않는 요청입니다.', en: 'The request does not fit the rule set.' },
    { ko: '가리킨 위치를 규정에 맞게 고치십시오.', en: 'Correct the places given so that they fit the rule set.' },
  ),
} as const satisfies Record<string, ProblemType>;
