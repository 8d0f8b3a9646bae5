import { says, type SchemaWords } from './property-words.js';

/** The document checklist, the forms, the process. */
export const paperWords: SchemaWords = {
  papers: says(['제출서류', 'papers'], ['단계별로 내야 하는 서류입니다.', 'The papers to hand in, by stage.']),
  paper: says(['서류', 'paper'], ['내야 하는 서류 하나입니다.', 'One paper to hand in.']),
  'paper.id': says(['서류', 'document'], ['서류 목록에서 고릅니다.', 'Chosen from the list of documents.'], {
    names: 'document',
  }),
  'paper.stages': says(
    ['단계별 제출', 'when it is asked for'],
    ['단계마다 지금 내는지, 나중에 내는지 정합니다.', 'Per stage: now, later, or not.'],
    { keys: 'stage' },
  ),
  'paper.onlyWhen': says(
    ['해당하는 경우', 'only when'],
    ['이 조건에 해당할 때만 냅니다.', 'Asked for only where this is met.'],
  ),
  'paper.signed': says(['받은 서명 수', 'signatures given'], ['서명한 사람의 수입니다.', 'How many have signed.']),
  'paper.signers': says(
    ['필요한 서명 수', 'signatures needed'],
    ['서명해야 하는 사람의 수입니다.', 'How many have to sign.'],
  ),
  'paper.form': says(['서식', 'form'], ['이 서류의 서식입니다.', 'The form of this paper.'], { names: 'form' }),
  'paper.substitutes': says(
    ['대신할 서류', 'substitutes'],
    ['대신 낼 수 있는 서류입니다.', 'What may be handed in instead.'],
  ),
  'paper.substitutes.words': says(['설명', 'words'], ['대신할 수 있는 것을 적습니다.', 'What may stand in for it.'], {
    isLong: true,
  }),
  'paper.details': says(['유의사항', 'details'], ['서류를 낼 때 지킬 것입니다.', 'What to mind when handing it in.']),
  'paper.details.words': says(['설명', 'words'], ['지킬 것을 적습니다.', 'What to mind.'], { isLong: true }),

  forms: says(['서식', 'forms'], ['사업의 서식입니다.', 'The forms of the programme.']),
  form: says(['서식', 'form'], ['서식 하나입니다.', 'One form.']),
  'form.printed': says(
    ['공고에 있는 서식', 'printed in the notice'],
    ['공고가 서식을 실었는지 적습니다.', 'Whether the notice prints the form.'],
  ),
  'form.addressee': says(['받는 곳', 'addressee'], ['서식을 받는 곳입니다.', 'To whom the form goes.']),
  'form.signers': says(['서명하는 사람', 'signers'], ['차례대로 적습니다.', 'In the order in which they sign.']),
  'form.template': says(
    ['양식', 'template'],
    ['문서를 만드는 양식과 그 버전입니다.', 'The template that makes the document, with its version.'],
    { names: 'template' },
  ),
  'form.requires': says(
    ['만들 수 있는 때', 'may be made when'],
    ['판단의 결과가 이러할 때만 만듭니다.', 'Made only when these decisions come out so.'],
  ),
  'form.requires.outcome': says(['결과', 'outcome'], ['판단의 결과입니다.', 'How the decision must come out.']),
  'form.requires.value': says(['답', 'value'], ['판단의 어느 답을 볼지 고릅니다.', 'Which answer is looked at.'], {
    names: 'decisionValue',
  }),
  'form.requires.is': says(
    ['답의 값', 'what it must be'],
    ['답이 이 낱말이거나 이 예·아니오일 때만 만듭니다.', 'The word, or the yes or no, that the answer must be.'],
  ),
  'form.grounds': says(
    ['부분별 근거', 'grounds'],
    ['문서의 부분마다 근거가 되는 조항입니다.', 'Per part of the document, the clauses it rests on.'],
    { keys: 'formPart', names: 'clause' },
  ),
  'form.fields': says(['항목', 'fields'], ['서식의 항목을 차례대로 적습니다.', 'The fields of the form, in order.']),
  signer: says(['서명하는 사람', 'signer'], ['서명하는 사람 하나입니다.', 'One who signs.']),
  'signer.role': says(['담당', 'role'], ['서명하는 담당입니다.', 'The role that signs.'], { names: 'role' }),
  'signer.name': says(
    ['성명 항목', 'field of the name'],
    ['서명하는 사람의 성명이 있는 항목입니다.', 'The field that holds the signer’s name.'],
    { names: 'formField' },
  ),
  'signer.body': says(
    ['기관 항목', 'field of the body'],
    ['서명하는 기관의 이름이 있는 항목입니다.', 'The field that holds the signer’s body.'],
    { names: 'formField' },
  ),
  formField: says(['항목', 'field'], ['서식의 항목 하나입니다.', 'One field of a form.']),
  'formField.fact': says(['사실', 'fact'], ['사실에서 값을 가져옵니다.', 'Takes its value from a fact.'], {
    names: 'fact',
  }),
  'formField.application': says(
    ['신청서', 'application'],
    ['저장된 신청에서 값을 가져옵니다.', 'Takes its value from the stored application.'],
  ),
  'formField.decision': says(
    ['판단', 'decision'],
    ['판단의 답에서 값을 가져옵니다.', 'Takes its value from a decision’s answer.'],
    { names: 'decision' },
  ),
  'formField.value': says(['답', 'value'], ['판단의 어느 답인지 고릅니다.', 'Which answer of the decision.'], {
    names: 'decisionValue',
  }),
  'formField.parameter': says(
    ['기준값', 'parameter'],
    ['그날의 기준값을 가져옵니다.', 'Takes the parameter in force on the day.'],
    { names: 'parameter' },
  ),
  'formField.reading': says(['해석', 'reading'], ['고른 해석을 가져옵니다.', 'Takes the chosen option of a reading.'], {
    names: 'reading',
  }),

  process: says(['절차', 'process'], ['담당, 상태, 진행, 할 일입니다.', 'Roles, states, transitions and duties.']),
  'process.roles': says(
    ['담당', 'roles'],
    ['절차에 나오는 사람과 기관입니다.', 'The persons and bodies of the process.'],
  ),
  'process.states': says(['상태', 'states'], ['신청이 놓이는 상태입니다.', 'The states an application is in.']),
  'process.transitions': says(
    ['진행', 'transitions'],
    ['상태가 바뀌는 일입니다.', 'What moves it from state to state.'],
  ),
  'process.duties': says(
    ['할 일', 'duties'],
    ['판단으로 정하지 않지만 해야 하는 일입니다.', 'What must be done that no decision decides.'],
  ),
  'process.notStated': says(
    ['공고에 없는 것', 'not stated'],
    ['공고가 적지 않은 것입니다.', 'What the notice leaves out.'],
  ),
  role: says(['담당', 'role'], ['사람이나 기관입니다.', 'A person or body.']),
  state: says(['상태', 'state'], ['신청의 상태입니다.', 'A state of an application.']),
  'state.end': says(['끝 상태', 'end state'], ['여기서 절차가 끝납니다.', 'The process ends here.']),
  transition: says(['진행', 'transition'], ['상태를 바꾸는 일입니다.', 'What changes the state.']),
  'transition.from': says(['앞 상태', 'from'], ['어느 상태에서 시작하는지 고릅니다.', 'The states it starts from.'], {
    names: 'state',
  }),
  'transition.event': says(['일', 'event'], ['무슨 일이 있는지 적습니다.', 'What happens.']),
  'transition.to': says(['다음 상태', 'to'], ['어느 상태가 되는지 고릅니다.', 'The state it leads to.'], {
    names: 'state',
  }),
  'transition.limit': says(['기한', 'time limit'], ['언제까지 해야 하는지 적습니다.', 'By when it must be done.']),
  'transition.limit.words': says(['기한의 말', 'words of the limit'], ['기한을 글로 적습니다.', 'The limit in words.']),
  duty: says(['할 일', 'duty'], ['해야 하는 일 하나입니다.', 'One thing that must be done.']),
  'duty.when': says(['시기', 'when'], ['언제 하는지 적습니다.', 'When it is done.']),
  notStated: says(
    ['공고에 없는 것', 'not stated'],
    ['공고가 적지 않은 것 하나입니다.', 'One thing the notice leaves out.'],
  ),
};
