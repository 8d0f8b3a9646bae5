import { type, type ProblemType } from './problem-type.js';

/** Documents that are made and kept. */
export const documentProblems = {
  'document/not-found': type(
    404,
    { ko: '그런 문서는 없습니다.', en: 'There is no such document.' },
    { ko: '문서 목록에서 고르십시오(API: /api/documents).', en: 'Choose one of the documents (API: /api/documents).' },
  ),
  'document/other-rule-set': type(
    422,
    {
      ko: '회차가 따르는 규정 버전의 서식이 아닙니다.',
      en: 'The form is not of the version of rules that the round is bound to.',
    },
    { ko: '회차의 규정 버전에 있는 서식을 고르십시오.', en: "Choose a form of the round's own version." },
  ),
  'document/other-form': type(
    422,
    { ko: '다른 서식으로 만든 문서는 대신할 수 없습니다.', en: 'A document cannot replace one of another form.' },
    { ko: '같은 사업의 같은 서식으로 만든 문서를 고르십시오.', en: 'Name a document of the same programme and form.' },
  ),
  'document/superseded': type(
    409,
    { ko: '이미 다른 문서로 대신한 문서입니다.', en: 'Another document has taken the place of this one already.' },
    { ko: '가장 새 문서를 받아 그 문서로 다시 하십시오.', en: 'Fetch the newest one and do it with that.' },
  ),
  'document/own-work': type(
    403,
    { ko: '자기가 만든 문서는 확인할 수 없습니다.', en: 'Nobody checks a document that they have made.' },
    { ko: '다른 사람이 확인해야 합니다.', en: 'Someone else has to check it.' },
  ),
  'document/other-file': type(
    409,
    {
      ko: '확인했다는 파일이 이 문서의 파일이 아닙니다.',
      en: 'The file that was checked is not that of the document.',
    },
    { ko: '문서를 다시 받아 확인하십시오.', en: 'Fetch the document anew and check that.' },
  ),
  'document/checked-already': type(
    409,
    { ko: '다른 사람이 이미 확인한 문서입니다.', en: 'Someone else has checked the document already.' },
    { ko: '문서를 새로 받아 누가 확인했는지 보십시오.', en: 'Fetch it anew to see who has.' },
  ),
  'document/not-numbered': type(
    503,
    {
      ko: '한꺼번에 만드는 문서가 많아 번호를 받지 못했습니다.',
      en: 'So many documents are being made that this one got no number.',
    },
    { ko: '잠시 뒤 다시 시도하십시오. 만들어진 문서는 없습니다.', en: 'Try again in a moment. No document was made.' },
    5,
  ),
  'document/damaged': type(
    500,
    { ko: '보관한 파일이 만들 때의 것과 다릅니다.', en: 'The file that was kept is not what it was.' },
    {
      ko: '내보내지 않았습니다. traceId를 관리자에게 알려 주십시오.',
      en: 'It was not given out. Tell the administrator the traceId.',
    },
  ),
  'document-batch/not-found': type(
    404,
    { ko: '그런 문서 묶음은 없습니다.', en: 'There is no such batch of documents.' },
    {
      ko: '30일이 지난 묶음은 지워집니다. 문서는 문서 목록에 있습니다.',
      en: 'Batches are forgotten after 30 days; their documents are among the documents.',
    },
  ),
  'document-batch/no-applications': type(
    422,
    { ko: '문서를 만들 신청이 없습니다.', en: 'There are no applications to make documents for.' },
    { ko: '신청이 있는 회차를 고르십시오.', en: 'Choose a round that has applications.' },
  ),
  'document-batch/too-large': type(
    422,
    { ko: '한 번에 만들 문서가 너무 많습니다.', en: 'These are too many documents at a time.' },
    { ko: '신청이나 서식을 나누십시오.', en: 'Divide the applications or the forms.' },
  ),
  'document-batch/too-many': type(
    409,
    { ko: '아직 끝나지 않은 묶음이 많습니다.', en: 'Too many of your batches are not ended yet.' },
    { ko: '끝나기를 기다리거나 그만두게 하십시오.', en: 'Wait for them, or call some off.' },
  ),
  'document-batch/not-done': type(
    409,
    { ko: '아직 만드는 중입니다.', en: 'It is not done yet.' },
    { ko: '끝난 뒤에 받으십시오.', en: 'Fetch it when it has ended.' },
  ),
  'document-batch/failed': type(
    500,
    { ko: '서비스 잘못으로 끝까지 만들지 못했습니다.', en: 'A fault of the service kept it from its end.' },
    {
      ko: '만들어진 것은 남아 있습니다. 다시 시도하고, 되풀이되면 관리자에게 알려 주십시오.',
      en: 'What was made is kept. Try again, and tell the administrator when it fails again.',
    },
  ),
  'signed/empty': type(
    422,
    { ko: '빈 파일입니다.', en: 'The file is empty.' },
    { ko: '서명한 문서를 다시 스캔해 올리십시오.', en: 'Scan the signed document anew and upload that.' },
  ),
  'signed/wrong-type': type(
    422,
    { ko: 'PDF, JPEG, PNG 파일이 아닙니다.', en: 'The file is no PDF, JPEG or PNG.' },
    {
      ko: '이름이 아니라 내용으로 가립니다. 셋 중 하나로 저장해 올리십시오.',
      en: 'What counts is its content and not its name: save it as one of the three.',
    },
  ),
  'signed/truncated': type(
    422,
    { ko: '끝까지 오지 않았거나 깨진 파일입니다.', en: 'The file breaks off, or is damaged.' },
    { ko: '파일을 열어 확인하고 다시 올리십시오.', en: 'Open it to see that it is whole, and upload it again.' },
  ),
  'signed/not-there': type(
    404,
    { ko: '서명한 문서를 아직 올리지 않았습니다.', en: 'No scan of the signed document has been uploaded.' },
    { ko: 'PUT으로 먼저 올리십시오.', en: 'Upload one with PUT first.' },
  ),
} as const satisfies Record<string, ProblemType>;
