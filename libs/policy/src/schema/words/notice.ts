import { says, type SchemaWords } from './property-words.js';

/** The version itself, the notice's clauses, and what its text leaves open or contradicts. */
export const noticeWords: SchemaWords = {
  manifest: says(
    ['기본 정보', 'basic data'],
    ['공고와 버전에 관한 정보입니다.', 'What is said of the notice and the version.'],
  ),
  'manifest.id': says(
    ['버전의 식별자', 'id of the version'],
    ['사업/버전으로 적습니다.', 'Written as programme/version.'],
  ),
  'manifest.title': says(['제목', 'title'], ['사업의 이름입니다.', 'The name of the programme.']),
  'manifest.summary': says(['요약', 'summary'], ['어떤 사업인지 짧게 적습니다.', 'In short, what the programme is.'], {
    isLong: true,
  }),
  'manifest.notice': says(['공고', 'notice'], ['규정의 바탕이 되는 공고입니다.', 'The notice the rules come from.']),
  'manifest.notice.title': says(
    ['공고 제목', 'title of the notice'],
    ['공고에 적힌 제목입니다.', 'The title as printed.'],
  ),
  'manifest.notice.number': says(
    ['공고 번호', 'number of the notice'],
    ['공고에 적힌 번호입니다.', 'The number as printed.'],
  ),
  'manifest.notice.date': says(['공고일', 'day of the notice'], ['공고한 날입니다.', 'The day it was issued.']),
  'manifest.notice.issuer': says(['공고 기관', 'issuer'], ['공고를 낸 기관입니다.', 'The body that issued it.']),
  'manifest.notice.kind': says(
    ['문서의 종류', 'kind of document'],
    ['공고인지, 보도자료인지 고릅니다.', 'A notice, a press release, or another text.'],
  ),
  'manifest.publishedOn': says(
    ['게시일', 'published on'],
    ['이 버전의 값이 알려진 날입니다.', 'The day on which the version’s values became known.'],
  ),
  'manifest.inForce': says(
    ['적용 기간', 'in force'],
    ['이 버전이 적용되는 기간입니다.', 'The period in which the version holds.'],
  ),
  'manifest.inForce.from': says(['시작일', 'from'], ['적용되는 첫날입니다.', 'The first day.']),
  'manifest.inForce.to': says(
    ['종료일', 'to'],
    ['적용되는 마지막 날입니다. 비워 두면 계속됩니다.', 'The last day. Without it, it goes on.'],
  ),
  'manifest.basedOn': says(
    ['바탕이 된 버전', 'based on'],
    ['이 버전을 고쳐 만든 바탕입니다.', 'The version this one was made from.'],
  ),
  'manifest.basedOn.id': says(['버전', 'version'], ['바탕이 된 버전의 식별자입니다.', 'The id of that version.']),
  'manifest.basedOn.hash': says(
    ['내용 확인값', 'content hash'],
    ['바탕이 된 버전의 내용을 확인하는 값입니다.', 'The hash of that version’s content.'],
  ),

  clauses: says(['조항', 'clauses'], ['공고의 조항입니다.', 'The clauses of the notice.'], { keys: 'newId' }),
  clause: says(['조항', 'clause'], ['공고의 조항 하나입니다.', 'One clause of the notice.']),
  'clause.section': says(['위치', 'section'], ['공고 안의 위치입니다.', 'Where it stands in the notice.']),
  'clause.quotes': says(['원문', 'quotes'], ['공고에 적힌 그대로입니다.', 'The very words of the notice.'], {
    isLong: true,
  }),
  'clause.says': says(['내용', 'what it says'], ['조항이 말하는 바입니다.', 'What the clause says.'], { isLong: true }),
  'clause.notRule': says(
    ['규칙이 아닌 까닭', 'why it is no rule'],
    ['규칙으로 옮기지 않은 까닭입니다.', 'Why no rule was made of it.'],
    { isLong: true },
  ),

  readings: says(
    ['해석', 'readings'],
    ['공고가 열어 둔 것을 어떻게 읽는지 정합니다.', 'How what the text leaves open is read.'],
    { keys: 'newId' },
  ),
  reading: says(
    ['해석', 'reading'],
    ['물음과 선택지, 고른 것과 그 까닭입니다.', 'A question, its options, the chosen one, and why.'],
  ),
  'reading.question': says(['물음', 'question'], ['공고가 열어 둔 물음입니다.', 'What the text leaves open.'], {
    isLong: true,
  }),
  'reading.options': says(['선택지', 'options'], ['가능한 해석입니다.', 'The possible readings.'], { keys: 'newId' }),
  'reading.chosen': says(['고른 것', 'chosen'], ['지금 따르는 선택지입니다.', 'The option that is followed.'], {
    names: 'option',
  }),
  'reading.why': says(['까닭', 'why'], ['그렇게 고른 까닭입니다.', 'Why it was chosen.'], { isLong: true }),
  option: says(['선택지', 'option'], ['가능한 해석 하나입니다.', 'One possible reading.']),

  notes: says(
    ['원문 주석', 'source notes'],
    ['공고 자체의 모순, 훼손, 빈틈입니다.', 'The text’s own contradictions, damage and gaps.'],
    { keys: 'newId' },
  ),
  note: says(['원문 주석', 'source note'], ['공고 자체의 문제 하나입니다.', 'One fault of the text itself.']),
  'note.says': says(
    ['문제', 'what is wrong'],
    ['원문이 어떻게 되어 있는지 적습니다.', 'What the text says or lacks.'],
    { isLong: true },
  ),
  'note.handling': says(['처리', 'handling'], ['어떻게 다루는지 적습니다.', 'How it is dealt with.'], { isLong: true }),
  'note.answers': says(
    ['답하는 경고', 'warnings answered'],
    ['이 주석이 까닭이 되는 점검 경고입니다.', 'The warnings for which this note is the reason.'],
  ),
  'note.answers.code': says(
    ['경고 종류', 'code of the warning'],
    ['점검 결과의 종류입니다.', 'The code of the finding.'],
    { names: 'diagnosticCode' },
  ),
  'note.answers.at': says(['자리', 'place'], ['경고가 난 자리입니다.', 'Where the finding stands.'], {
    names: 'place',
  }),

  waivers: says(
    ['넘어가는 경고', 'waivers'],
    ['까닭을 적고 넘어가는 점검 경고입니다.', 'Warnings passed over for a written reason.'],
  ),
  waiver: says(['넘어가는 경고', 'waiver'], ['까닭을 적고 넘어가는 경고 하나입니다.', 'One warning passed over.']),
  'waiver.code': says(['경고 종류', 'code of the warning'], ['점검 결과의 종류입니다.', 'The code of the finding.'], {
    names: 'diagnosticCode',
  }),
  'waiver.at': says(['자리', 'place'], ['경고가 난 자리입니다.', 'Where the finding stands.'], { names: 'place' }),
  'waiver.reason': says(['까닭', 'reason'], ['넘어가는 까닭입니다.', 'Why it is passed over.'], { isLong: true }),

  parameters: says(
    ['기준값', 'parameters'],
    ['공고가 정한 숫자, 날짜, 목록, 표입니다.', 'Every number, date, list and table.'],
    { keys: 'newId' },
  ),
  words: says(
    ['단어 목록', 'word lists'],
    ['이름을 붙여 한 번만 적는 단어 목록입니다.', 'Word lists, each named once.'],
    { keys: 'newId' },
  ),
  facts: says(['사실', 'facts'], ['판단에 쓰이는 사실의 목록입니다.', 'The fact dictionary.'], { keys: 'newId' }),
  shared: says(
    ['공통 계산과 조건', 'shared'],
    ['여러 판단이 함께 쓰는 계산값과 조건입니다.', 'Derived values and conditions several decisions use.'],
  ),
  'shared.derive': says(
    ['공통 계산값', 'shared values'],
    ['여러 판단이 쓰는 계산값입니다.', 'Derived values several decisions use.'],
    { keys: 'newId' },
  ),
  'shared.conditions': says(
    ['공통 조건', 'shared conditions'],
    ['여러 판단이 쓰는 조건입니다.', 'Conditions several decisions use.'],
    { keys: 'newId' },
  ),
  decisions: says(['판단', 'decisions'], ['공고가 정하게 하는 판단입니다.', 'What the notice has decided.'], {
    keys: 'newId',
  }),
};
