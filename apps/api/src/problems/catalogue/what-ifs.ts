import { type, type ProblemType } from './problem-type.js';

/** Scenarios, uploaded applications and runs. */
export const whatIfProblems = {
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
} as const satisfies Record<string, ProblemType>;
