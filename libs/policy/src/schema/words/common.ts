import { says, type SchemaWords } from './property-words.js';

/** Properties that mean the same wherever they stand; a place of its own words goes before. */
export const commonWords: SchemaWords = {
  id: says(
    ['식별자', 'id'],
    ['영문 식별자입니다. 버전이 바뀌어도 그대로 둡니다.', 'An English id. It stays the same across versions.'],
    { names: 'newId' },
  ),
  label: says(['이름', 'name'], ['화면과 설명에 쓰는 이름입니다.', 'The name that screens and explanations use.']),
  help: says(['도움말', 'help'], ['입력하는 사람에게 보이는 설명입니다.', 'What the person who fills it in is told.'], {
    isLong: true,
  }),
  source: says(
    ['근거', 'source'],
    ['이 내용의 근거가 되는 조항, 해석, 주석입니다.', 'The clauses, readings or notes this rests on.'],
    { names: 'clause' },
  ),
  clauses: says(
    ['관련 조항', 'clauses'],
    ['이것이 다루는 공고의 조항입니다.', 'The clauses of the notice it concerns.'],
    { names: 'clause' },
  ),
  type: says(['형식', 'type'], ['어떤 값인지 고릅니다.', 'What kind of value it is.']),
  unit: says(['단위', 'unit'], ['숫자의 단위입니다.', 'The unit of the number.']),
  words: says(
    ['단어 목록', 'word list'],
    ['고를 수 있는 단어를 정한 목록입니다.', 'The list of the words that may be chosen.'],
    { names: 'wordList' },
  ),
  of: says(
    ['한 건의 형식', 'type of one entry'],
    ['목록이나 항목별 표의 한 건이 어떤 값인지 정합니다.', 'What one entry of the list or map is.'],
  ),
  keys: says(
    ['항목의 단어 목록', 'word list of the keys'],
    ['항목의 이름을 정한 단어 목록입니다.', 'The word list that names the entries.'],
    { names: 'wordList' },
  ),
  fields: says(['칸', 'fields'], ['묶음을 이루는 칸입니다.', 'The fields the record is made of.'], { keys: 'newId' }),
  whenAbsent: says(
    ['적지 않으면', 'when left out'],
    [
      '적지 않았을 때의 뜻입니다. 비워 두면 모르는 것으로 봅니다.',
      'What leaving it out means. Without it, it is not known.',
    ],
  ),
  nullMeans: says(
    ['비워 두면', 'when written empty'],
    ['빈 값(null)을 적었을 때의 뜻입니다.', 'What a written null means.'],
  ),
  falseMeans: says(
    ['“아니요”이면', 'when “no”'],
    ['“아니요”를 아직 갖추지 못한 것으로 봅니다.', 'Takes “no” as not there yet, instead of refused.'],
  ),
  appliesWhen: says(
    ['적용 대상', 'applies when'],
    ['이 조건에 해당할 때만 규칙을 적용합니다.', 'The rule applies only where this condition is met.'],
  ),
  conditions: says(['조건', 'conditions'], ['충족 여부를 가리는 조건입니다.', 'The conditions that are met or not.']),
  except: says(
    ['예외', 'except'],
    ['이 조건에 해당하면 규칙을 충족한 것으로 봅니다.', 'Where this is met, the rule counts as met.'],
  ),
  fact: says(
    ['대상', 'name'],
    ['사실, 기준값, 계산값, 해석 가운데 하나입니다.', 'A fact, a parameter, a derived value or a reading.'],
    { names: 'inScope' },
  ),
  path: says(
    ['세부 항목', 'part'],
    ['묶음이나 표 안의 값을 점으로 이어 가리킵니다.', 'A part of a record or a table, names joined by dots.'],
  ),
  no: says(['번호', 'number'], ['공고에 적힌 번호입니다.', 'Its number as the notice prints it.']),
  decision: says(['판단', 'decision'], ['관련된 판단입니다.', 'The decision it concerns.'], { names: 'decision' }),
  parameters: says(['기준값', 'parameters'], ['여기에 쓰이는 기준값입니다.', 'The parameters it uses.'], {
    names: 'parameter',
  }),
  who: says(['담당', 'who'], ['이 일을 하는 사람이나 기관입니다.', 'The person or body that does it.'], {
    names: 'role',
  }),
};
