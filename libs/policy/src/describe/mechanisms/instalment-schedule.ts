import { withParticle } from '../../explain/particles.js';
import { formula, type ValueWords, type Wordings } from './wording.js';

type Schedule = Parameters<Wordings<'instalmentSchedule'>['instalmentSchedule']['ko']>[0];

function notesInKorean(schedule: Schedule, words: ValueWords): void {
  const { parts, base, remainderOn, start, everyMonths, dueOn, after } = schedule;
  words.tell(parts, (phrase) => `나누어 갚는 것은 ${phrase}입니다.`);
  words.note(
    base === undefined
      ? '한 회차의 금액은 원금을 횟수로 나누어 원 미만을 버린 금액입니다.'
      : `한 회차의 금액은 ‘${words.phrase(base)}’에 적힌 금액입니다.`,
  );
  words.note(`나누고 남은 금액은 ${words.phrase(remainderOn)}에 더합니다.`);
  if (start !== undefined && everyMonths !== undefined)
    words.note(
      `상환일은 ${words.phrase(start)}부터 거치 기간이 지난 뒤 ${words.length(everyMonths, 'months').text}마다 돌아옵니다.`,
    );
  if (dueOn !== undefined) words.note(`상환일을 정하는 기준은 ${words.phrase(dueOn)}입니다.`);
  if (after !== undefined)
    words.note(`기일이 지난 금액과 남은 원금은 ${words.phrase(after)}까지 갚을 금액을 기준으로 계산합니다.`);
}

function notesInEnglish(schedule: Schedule, words: ValueWords): void {
  const { parts, count, base, remainderOn, start, everyMonths, dueOn, after } = schedule;
  words.tell(parts, (phrase) => `What is repaid: ${phrase}.`);
  words.note(`The number of parts is ${words.phrase(count, 'times')}.`);
  words.note(
    base === undefined
      ? 'One part is the principal divided by their number, rounded down to the won.'
      : `The amount of one part is ${words.list(base).text}, as given.`,
  );
  words.note(`The remainder is added to: ${words.phrase(remainderOn)}.`);
  if (start !== undefined && everyMonths !== undefined)
    words.note(
      `Due days come every ${words.length(everyMonths, 'months').text}, counted from ${words.phrase(start)} after the months of grace.`,
    );
  if (dueOn !== undefined) words.note(`Due days are set by: ${words.phrase(dueOn)}.`);
  if (after !== undefined)
    words.note(`The amount due so far and the principal outstanding are those after: ${words.phrase(after)}.`);
}

export const instalmentSchedules: Wordings<'instalmentSchedule'> = {
  instalmentSchedule: {
    ko: (schedule, words) => {
      notesInKorean(schedule, words);
      return formula(
        `원금을 ${withParticle(words.phrase(schedule.count, 'times'), '으로/로')} 똑같이 나누어 갚는 계획`,
      );
    },
    en: (schedule, words) => {
      notesInEnglish(schedule, words);
      return formula('the repayment of the principal in equal parts');
    },
  },
};
