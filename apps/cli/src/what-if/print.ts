import {
  differenceWords,
  valueText,
  type GoalFound,
  type GoalSeek,
  type Language,
  type Looked,
  type ReadQuestion,
  type RuleSet,
  type ScenarioTotals,
  type SweepResult,
  type Totals,
  type WhatIfRow,
  type WhatIfTotals,
  type Won,
} from '#policy';
import { coloured, printLine } from '../terminal.js';

/** Tells results of a what-if in one language, in the labels and units of the rules. */
export class WhatIfPrinter {
  readonly #text: ReturnType<typeof valueText>;

  constructor(
    ruleSet: RuleSet,
    private readonly question: ReadQuestion,
    private readonly language: Language,
  ) {
    this.#text = valueText(ruleSet, language);
  }

  /** Differences first: what flips, then what it comes to. */
  row({ application, label, scenarios }: WhatIfRow): void {
    for (const { scenario, difference, why } of scenarios) {
      if (difference === 'same') continue;
      const mark = difference === 'gained' ? '+' : difference === 'lost' ? '−' : '~';
      const colour = difference === 'gained' ? 'green' : difference === 'lost' ? 'red' : 'yellow';
      printLine(
        `${coloured(colour, mark)} ${scenario}: ${application} ${label[this.language]} — ${differenceWords[difference][this.language]}. ${why[this.language]}`,
      );
    }
  }

  totals({ scenarios }: WhatIfTotals): void {
    for (const [index, scenario] of scenarios.entries()) {
      printLine(coloured('bold', `${scenario.id}: ${scenario.label[this.language]}`));
      printLine(`  ${this.#selected(scenario)}${index === 0 ? '' : this.#differences(scenario)}`);
      for (const { place, label } of this.question.money)
        printLine(
          `  ${label[this.language]} ${this.#won(scenario.money[place])}${this.#change(scenario.difference.money[place], index)}`,
        );
      for (const [place, { budget, left }] of Object.entries(scenario.budgets))
        printLine(
          this.language === 'ko'
            ? `  예산 ${place}: ${this.#won(budget)} 가운데 ${this.#won(left)} 남음`
            : `  budget ${place}: ${this.#won(left)} left of ${this.#won(budget)}`,
        );
      for (const group of scenario.groups)
        printLine(
          `  ${group.by} ${group.label[this.language]}: ${this.#selected(group)}${index === 0 ? '' : ` (${signed(group.difference.selected)})`}`,
        );
    }
  }

  sweep({ along, points }: SweepResult): void {
    printLine(coloured('bold', along.map(({ label }) => label[this.language]).join(' × ')));
    for (const { at, gained, lost, ...totals } of points) {
      const values = at.map((value, index) => this.#text(value, along[index]?.unit)).join(' × ');
      const money = this.question.money.map(
        ({ place, label }) => `${label[this.language]} ${this.#won(totals.money[place])}`,
      );
      printLine([`${values}: ${this.#selected(totals)} (+${gained} −${lost})`, ...money].join(' · '));
    }
  }

  goal(
    { found, beyond, looked, monotone }: GoalFound,
    { keep, within }: GoalSeek,
    unit: Parameters<ReturnType<typeof valueText>>[1],
  ): void {
    const say = ({ value, measure }: Looked): string =>
      `${within.parameter} = ${this.#text(value, unit)} (${keep.of} ${keep.of === 'selected' ? String(measure) : this.#won(measure)})`;
    const words = GOAL[this.language];
    printLine(found ? coloured('bold', say(found)) : words.none);
    if (beyond) printLine(`${words.beyond} ${say(beyond)}`);
    printLine(`${words[monotone]} ${words.looked(looked.length)}`);
  }

  #selected({ applications, selected }: Totals): string {
    return this.language === 'ko'
      ? `${applications}건 중 ${selected}건 선정`
      : `${selected} of ${applications} selected`;
  }

  #differences({ difference, gained, lost, changed }: ScenarioTotals): string {
    return this.language === 'ko'
      ? ` (${signed(difference.selected)}) · 새로 선정 ${gained} · 선정에서 빠짐 ${lost} · 내용이 바뀜 ${changed}`
      : ` (${signed(difference.selected)}) · newly selected ${gained} · no longer selected ${lost} · changed in something ${changed}`;
  }

  #won(won: Won | undefined): string {
    return won === undefined ? '–' : this.#text(won, 'won');
  }
  #change(won: Won | undefined, index: number): string {
    if (index === 0 || won === undefined || won === 0) return '';
    return ` (${String(won).startsWith('-') ? '' : '+'}${this.#won(won)})`;
  }
}

const signed = (count: number): string => (count > 0 ? `+${count}` : count < 0 ? `−${-count}` : '±0');

const GOAL = {
  ko: {
    none: '본 값 가운데 그 한도를 지키는 것이 없습니다.',
    beyond: '그다음 값은 한도를 넘습니다:',
    everywhere: '범위의 모든 값을 보았고, 결과는 한 방향으로만 움직입니다.',
    whereLooked: '본 값에서는 결과가 한 방향으로만 움직였습니다. 나머지도 그렇다고 보고 찾았습니다.',
    no: '결과가 오르내립니다. 범위 안에 다른 답이 더 있을 수 있습니다.',
    looked: (count: number) => `(본 값 ${count}개)`,
  },
  en: {
    none: 'No value that was looked at keeps the limit.',
    beyond: 'The next value breaks it:',
    everywhere: 'Every value of the range was looked at; what comes out moves one way only.',
    whereLooked:
      'At the values looked at, what comes out moves one way only; the search took that to hold between them.',
    no: 'What comes out rises and falls: there may be other answers in the range.',
    looked: (count: number) => `(values looked at: ${count})`,
  },
} as const;
