import { compareInKorean, insideInKorean } from './operators.ko.js';
import { withParticle } from './particles.js';
import type { Joining, Operand, Sentences } from './sentences.js';

const quoted = (text: string): string => `‘${text}’`;
const listed = (texts: readonly string[]): string => texts.map(quoted).join(', ');
const operand = ({ label, value }: Operand): string => [label, value].filter((part) => part !== undefined).join(' ');
const named = ({ label, value }: Operand): string =>
  label !== undefined && value !== undefined
    ? `${label}인 ${value}`
    : operand({ ...(label === undefined ? {} : { label }), ...(value === undefined ? {} : { value }) });
const answered = (label: string, answer: string): string => `${quoted(label)}에 대한 판단은 ${quoted(answer)}입니다.`;
const PUBLICATIONS = { notice: '공고', pressRelease: '보도자료', newsReport: '보도', article: '안내 글' } as const;
const ROUNDED = { down: '버린', up: '올린', halfUp: '반올림한' } as const;

function joinedBy(how: Joining, operands: readonly Operand[]): string {
  const texts = operands.map(operand);
  const [first = '', ...rest] = texts;
  switch (how) {
    case 'sum':
      return `${withParticle(texts.join(', '), '을/를')} 더한`;
    case 'difference':
      return `${first}에서 ${withParticle(rest.join(', '), '을/를')} 뺀`;
    case 'product':
      return `${first}에 ${withParticle(rest.join(', '), '을/를')} 곱한`;
    case 'smallest':
      return `${texts.join(', ')} 가운데 가장 작은`;
    case 'largest':
      return `${texts.join(', ')} 가운데 가장 큰`;
  }
}

function neededFor(rules: readonly string[], checks: readonly string[]): string {
  if (rules.length > 0) return `${listed(rules)} 판단에 필요합니다.`;
  return checks.length > 0 ? `다음을 확인하는 데 필요합니다: ${listed(checks)}.` : '결과를 계산하는 데 필요합니다.';
}

export const korean: Sentences = {
  yes: (label, answer, hasRules) =>
    answered(label, answer ?? '예') + (hasRules ? ' 해당하는 요건을 모두 갖추었습니다.' : ''),
  no: (label, answer, failed) => `${answered(label, answer ?? '아니오')} 갖추지 못한 요건은 ${listed(failed)}입니다.`,
  undetermined: (label, answer, { facts, hasNoRule, isReferred }) =>
    [
      answer === undefined
        ? `${withParticle(quoted(label), '은/는')} 아직 판단할 수 없습니다.`
        : answered(label, answer),
      ...(facts > 0 ? [`확인이 필요한 사항이 ${facts}가지 있습니다.`] : []),
      ...(hasNoRule ? ['정해진 규정이 없어 담당자가 판단하여야 할 사항이 있습니다.'] : []),
      ...(isReferred ? ['따로 결정하거나 처리하여야 할 사항이 있습니다.'] : []),
    ].join(' '),
  invalid: (label, answer) =>
    `${answer === undefined ? `${withParticle(quoted(label), '을/를')} 판단하지 못하였습니다.` : answered(label, answer)} 적은 내용을 먼저 바로잡아야 합니다.`,
  computed: (label) => `${withParticle(quoted(label), '을/를')} 다음과 같이 계산하였습니다.`,

  term: quoted,
  compare: compareInKorean,
  inside: insideInKorean,
  noneOf: () => '다음 가운데 하나 이상에 해당해야 하는데 해당하는 것이 없습니다.',
  failed: (rule) => `${quoted(rule)} 요건을 갖추지 못하였습니다.`,
  met: (rule) => `${quoted(rule)} 요건을 갖추었습니다.`,
  refused: (rule) => `다음과 같은 내용은 받아들일 수 없습니다: ${rule}.`,
  noRule: (rule, notice) =>
    `${withParticle(notice, '이/가')} 정하지 않은 사항이 있어 담당자가 판단하여야 합니다: ${rule}.`,
  refer: (rule, to) => `${withParticle(to, '이/가')} 결정하거나 처리할 사항이 있습니다: ${rule}.`,
  warning: (rule) => `유의: ${rule}.`,
  unknown: (rule) => `${withParticle(quoted(rule), '은/는')} 아직 판단할 수 없습니다.`,
  notApplicable: (rule) => `${quoted(rule)} 규칙은 해당하지 않아 적용하지 않았습니다.`,
  off: (rule, reading) =>
    `${quoted(rule)} 규칙은 ${reading === undefined ? '가정에 따라' : `해석 ${reading}에 따라`} 적용하지 않았습니다.`,
  exceptionFailed: () => '예외에도 해당하지 않습니다.',
  exceptionOpen: () => '예외에 해당하는지 확인하여야 합니다.',
  exceptionMet: () => '다만 예외에 해당합니다.',
  alsoMet: (rules) => `그 밖에 갖춘 요건은 ${listed(rules)}입니다.`,
  metAll: (rules) => `갖춘 요건은 ${listed(rules)}입니다.`,
  problem: (text, pointer) => `${text} (${pointer})`,
  basis: (clauses) =>
    `(${clauses.map(({ id, section, quote }) => [id, ...(section === '' ? [] : [section]), ...(quote === undefined ? [] : [`“${quote}”`])].join(' ')).join(', ')})`,
  ownCheck: () => '(입력 내용을 점검하는 규칙)',

  missing: ({ label, rules, checks, suppliedBy, provedBy }) =>
    [
      `${withParticle(label, '이/가')} 빠졌습니다.`,
      neededFor(rules, checks),
      provedBy.length > 0
        ? `${withParticle(suppliedBy, '이/가')} 밝혀야 하며, ${withParticle(provedBy.join(', '), '으로/로')} 확인합니다.`
        : `${withParticle(suppliedBy, '이/가')} 밝혀야 합니다.`,
    ].join(' '),
  missingParameter: (label) => `${label}의 값이 아직 정해지지 않았습니다.`,
  limit: (label) => {
    const name = label.replace(/\s*\((?:이상|이하|미만|초과|이내|최대)\)$/, '');
    return name === label || name.includes('기준') || name.includes('한도') ? name : `${name} 기준`;
  },
  reviewer: (position) => `${position}번째 심사위원`,
  element: (list, position) => `${list} ${position}번째`,
  within: (label, element) => `${element}의 ${label}`,

  value: (label, text, isSentence) =>
    isSentence ? `${withParticle(label, '은/는')} ${text}입니다.` : `${label}: ${text}.`,
  rounded: (label, source, mode, places, value) =>
    `${withParticle(label, '은/는')} ${withParticle(named(source), '을/를')} ${places > 0 ? `소수점 아래 ${places}자리까지` : '정수로'} ${ROUNDED[mode]} ${value}입니다.`,
  share: (label, source, rate, value, isCut) =>
    `${withParticle(label, '은/는')} ${named(source)}의 ${withParticle(rate, '으로/로')}, ${isCut ? '끝수를 버려 ' : ''}${value}입니다.`,
  after: (label, from, period, value) =>
    `${withParticle(label, '은/는')} ${named(from)}부터 ${withParticle(period, '이/가')} 되는 ${value}입니다.`,
  lastDay: (label, from, period, value) =>
    `${withParticle(label, '은/는')} ${withParticle(named(from), '을/를')} 첫날로 하여 ${withParticle(period, '이/가')} 차는 ${value}입니다.`,
  joined: (label, how, operands, value) => `${withParticle(label, '은/는')} ${joinedBy(how, operands)} ${value}입니다.`,

  assumedParameter: (label, value, otherwise) =>
    `가정: ${withParticle(label, '을/를')} ${withParticle(value, '으로/로')} 바꾸어 판단하였습니다. 정해진 값은 ${otherwise}입니다.`,
  assumedReading: (question, option, otherwise) =>
    `가정: ‘${question}’에 대하여 ${withParticle(quoted(option), '으로/로')} 해석하였습니다. 정한 해석은 ${quoted(otherwise)}입니다.`,
  assumedOff: (rule) => `가정: ${quoted(rule)} 규칙을 적용하지 않았습니다.`,
  reading: (id, question, option, others, isAssumed) =>
    `${question} ${withParticle(quoted(option), '으로/로')} 보았습니다${isAssumed ? '(가정)' : ''}.${others.length > 0 ? ` ${withParticle(listed(others), '으로/로')} 달리 볼 수도 있습니다.` : ''} (해석 ${id})`,
  note: (id, says, handling) => `${says} ${handling} (유의사항 ${id})`,
  applied: (title, number, asOf) =>
    `${asOf}에 시행 중인 ‘${title}’${number === undefined ? '' : `(${number})`}에 따라 판단하였습니다.`,
  officer: () => '담당자',
  publication: (kind) => PUBLICATIONS[kind],
};
