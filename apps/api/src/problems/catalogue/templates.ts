import { type, type ProblemType } from './problem-type.js';

/** Templates of forms, and the drafts of them. */
export const templateProblems = {
  'template/not-found': type(
    404,
    { ko: '그런 서식 틀은 없습니다.', en: 'There is no such template.' },
    {
      ko: '서식 틀 목록에서 고르십시오(API: /api/templates).',
      en: 'Choose one of the templates (API: /api/templates).',
    },
  ),
  'template/no-such-file': type(
    404,
    { ko: '그 형식의 파일이 없습니다.', en: 'It has no file of that kind.' },
    { ko: '먼저 올리거나 다른 형식을 고르십시오.', en: 'Upload one first, or choose the other kind.' },
  ),
  'template/wrong-type': type(
    422,
    { ko: 'HWPX나 DOCX 파일로 받지 못했습니다.', en: 'What was sent is neither an HWPX nor a DOCX file.' },
    {
      ko: '파일 내용을 그대로 application/octet-stream으로 보내십시오.',
      en: 'Send the bytes of the file as application/octet-stream.',
    },
  ),
  'template/file-refused': type(
    422,
    { ko: '이 파일은 서식으로 쓸 수 없습니다.', en: 'This file cannot be used for a form.' },
    { ko: '적힌 이유를 보고 파일을 고쳐 다시 올리십시오.', en: 'Mend what is told and upload it again.' },
  ),
  'template/damaged': type(
    500,
    { ko: '보관한 파일이 올렸을 때의 것과 다릅니다.', en: 'The file that was kept is not what was uploaded.' },
    {
      ko: '파일을 다시 올리십시오. traceId를 관리자에게 알려 주십시오.',
      en: 'Upload it again, and tell the administrator the traceId.',
    },
  ),
  'template-draft/not-found': type(
    404,
    { ko: '그런 서식 초안은 없습니다.', en: 'There is no such draft of a template.' },
    {
      ko: '서식 초안 목록에서 고르십시오(API: /api/template-drafts).',
      en: 'Choose one of the drafts of templates (API: /api/template-drafts).',
    },
  ),
  'template-draft/revision-not-found': type(
    404,
    { ko: '그런 이전 상태는 없습니다.', en: 'There is no such earlier state.' },
    { ko: '기록에서 고르십시오(API: …/revisions).', en: 'Choose one of the history (API: …/revisions).' },
  ),
  'template-draft/no-such-case': type(
    422,
    { ko: '규정에 그런 사례가 없습니다.', en: 'The rule set has no such worked case.' },
    { ko: '규정의 사례에서 고르십시오.', en: 'Choose one of the rule set’s cases.' },
  ),
  'template-draft/other-form': type(
    422,
    { ko: '다른 서식의 틀에서 시작할 수 없습니다.', en: 'A draft cannot start from a template of another form.' },
    { ko: '같은 서식의 버전을 고르십시오.', en: 'Choose a version of the same form.' },
  ),
  'template-draft/other-programme': type(
    422,
    {
      ko: '초안이 속한 사업의 규정이 아닙니다.',
      en: 'The rule set is not of the programme that the draft belongs to.',
    },
    { ko: '같은 사업의 규정 버전을 고르십시오.', en: 'Choose a version of the same programme.' },
  ),
  'template-draft/own-work': type(
    403,
    {
      ko: '자기가 작성에 참여한 서식은 승인하거나 발행할 수 없습니다.',
      en: 'Nobody approves or publishes a template that they had a hand in.',
    },
    { ko: '작성하지 않은 담당자에게 요청하십시오.', en: 'Ask somebody who did not write in it.' },
  ),
  'template-draft/obstacles': type(
    409,
    { ko: '서식에 고칠 곳이 남아 있습니다.', en: 'There is something left to mend in the template.' },
    { ko: '적힌 것을 모두 고치고 다시 하십시오.', en: 'Mend everything listed and try again.' },
  ),
  'template-draft/not-printable': type(
    422,
    { ko: '이대로는 미리 볼 수 없습니다.', en: 'It cannot be shown as it stands.' },
    { ko: '적힌 것을 고치십시오.', en: 'Mend what is listed.' },
  ),
  'template-draft/too-slow': type(
    422,
    {
      ko: '서식을 살피는 데 너무 오래 걸려 그만두었습니다.',
      en: 'Looking at the template took too long and was given up.',
    },
    { ko: '마지막에 바꾼 것을 되돌려 보십시오.', en: 'Take back what was changed last.' },
  ),
} as const satisfies Record<string, ProblemType>;
