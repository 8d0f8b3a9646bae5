import type { Message } from '../../messages.js';

/** Types, units, days of effect, tables and bands. */
export const valueMessages: Readonly<Record<string, Message>> = {
  'unit/mismatch': {
    ko: '단위가 맞지 않습니다: {got}이(가) 있는데 {wanted}이어야 합니다. 다른 값을 쓰거나 단위를 맞춰 주세요.',
    en: 'The units do not fit: found {got}, wanted {wanted}. Use another value, or bring the units together.',
  },
  'unit/refused': {
    ko: '{what}은(는) 뜻이 없는 계산입니다. 둘 가운데 하나는 비율이나 횟수처럼 단위가 없는 수여야 합니다.',
    en: '{what} has no meaning. One of the two must be a number without a measure, such as a share or a count.',
  },
  'type/wrong-value': {
    ko: '{found}은(는) {wanted} 형식의 값이 아닙니다. 값을 고치거나 형식을 바꿔 주세요.',
    en: '{found} is no value of the type {wanted}. Mend the value, or change the type.',
  },
  'type/wrong-literal': {
    ko: '여기에 적은 값 {found}은(는) 맞지 않습니다: {wanted}이어야 합니다. 값을 고치거나 기준값을 가리켜 주세요.',
    en: 'The value {found} written here does not fit: wanted {wanted}. Mend it, or refer to a parameter.',
  },
  'type/impossible-date': {
    ko: '{found}은(는) 달력에 없는 날짜입니다. YYYY-MM-DD로 있는 날짜를 적어 주세요.',
    en: '{found} is not in the calendar. Give a day that exists, as YYYY-MM-DD.',
  },
  'type/wrong-length': {
    ko: '값이 {got}개인데 위치의 이름을 정한 목록 “{list}”에는 {wanted}개가 있습니다. 개수를 맞춰 주세요.',
    en: 'There are {got} values, but the list “{list}” names {wanted} positions. Bring them together.',
  },
  'manifest/in-force-order': {
    ko: '적용 종료일 {to}이(가) 시작일 {from}보다 앞입니다. 두 날짜를 확인해 주세요.',
    en: 'The version ends on {to}, before its first day {from}. Check both days.',
  },
  'values/not-ascending': {
    ko: '적용일 {from}이(가) 앞 값의 {before}보다 뒤가 아닙니다. 적용일 순서로, 같은 날은 한 번만 적어 주세요.',
    en: 'The day of effect {from} is not after {before} of the value before it. Order them, one for each day.',
  },
  'values/outside-in-force': {
    ko: '적용일 {from}이(가) 이 버전의 적용 종료일 {to}보다 뒤여서 쓰이지 않습니다. 다음 버전으로 옮겨 주세요.',
    en: 'The day of effect {from} lies after the version’s last day {to}, so it never holds. Move it to the next version.',
  },
  'table/window-order': {
    ko: '“{row}” 행의 “{window}” 기간이 {from}에 시작하여 그보다 앞인 {to}에 끝납니다. 날짜를 확인해 주세요.',
    en: 'The window “{window}” of the row “{row}” starts on {from} and ends before that, on {to}. Check the days.',
  },
  'table/window-overlap': {
    ko: '“{row}” 행의 “{window}” 기간이 “{other}” 행의 기간이 끝나는 {to} 이전인 {from}에 시작합니다. 날짜를 고치거나 겹침을 intended로 밝혀 주세요.',
    en: 'The window “{window}” of the row “{row}” starts on {from}, while that of “{other}” runs until {to}. Mend the days, or declare the overlap as intended.',
  },
  'table/duplicate-key': {
    ko: '“{row}” 행의 {key} 값 {value}이(가) “{other}” 행과 같습니다. 하나만 남기거나 값을 고쳐 주세요.',
    en: 'The row “{row}” has the same {key} as “{other}”: {value}. Keep one, or mend the value.',
  },
  'table/incomplete': {
    ko: '“{table}”은(는) 빠짐없는 표인데 {day}에 다음 행이 없습니다: {lacking}. 행을 추가해 주세요.',
    en: '“{table}” is declared complete but on {day} lacks a row for: {lacking}. Add the rows.',
  },
  'table/shadowed-row': {
    ko: '결정표의 “{name}” 행은 앞의 행(“{by}” 등)이 늘 먼저 정하므로 쓰이지 않습니다. 순서를 바꾸거나 행을 빼 주세요.',
    en: 'The row “{name}” never decides: an earlier one (such as “{by}”) always does. Reorder the rows, or take it out.',
  },
  'table/unreachable-row': {
    ko: '결정표의 “{name}” 행은 칸의 조건이 서로 맞지 않아 어떤 경우에도 충족되지 않습니다. 칸을 고쳐 주세요.',
    en: 'No case can meet the row “{name}”: its cells contradict each other. Mend the cells.',
  },
  'band/not-ascending': {
    ko: '점수 구간 “{bands}”의 {step}이(가) 바로 앞의 {before}보다 크지 않습니다. 작은 값부터 적어 주세요.',
    en: 'The step {step} of the bands “{bands}” is not above {before} before it. Order them upwards.',
  },
  'band/top-differs': {
    ko: '점수 구간 “{bands}”의 끝이 {top}인데 항목 “{item}”의 배점은 {points}입니다. 둘 중 하나를 고쳐 주세요.',
    en: 'The bands “{bands}” end at {top}, but the item “{item}” has {points} points. Mend one of the two.',
  },
  'band/gap': {
    ko: '“{row}” 구간은 {end}에서 끝나고 “{next}” 구간은 {start}에서 시작하여 {example}은(는) 어느 구간에도 들지 않습니다. 사이를 이어 주세요.',
    en: 'The band “{row}” ends at {end} and “{next}” starts at {start}: {example} lies in no band. Close the gap.',
  },
  'band/overlap': {
    ko: '“{row}” 구간은 {end}까지인데 “{next}” 구간이 {start}에서 시작하여 {example}이(가) 두 구간에 듭니다. 하나에만 들게 해 주세요.',
    en: 'The band “{row}” runs to {end} but “{next}” starts at {start}: {example} lies in both. Let it lie in one.',
  },
};
