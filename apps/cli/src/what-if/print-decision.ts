import {
  outcomeWords,
  type Application,
  type ApplicationReview,
  type FactChange,
  type Language,
  type NearestChange,
  type Noise,
  type NoiseRow,
  type Outcome,
  type ParameterChange,
  type RoundReview,
  type RuleSet,
} from '#policy';
import { coloured, printLine } from '../terminal.js';

/** Tells what a what-if found out about one decision, in one language. */
export class DecisionPrinter {
  readonly #words: (typeof WORDS)[Language];

  constructor(
    private readonly ruleSet: RuleSet,
    private readonly language: Language,
  ) {
    this.#words = WORDS[language];
  }

  nearest({ id, label }: Application, change: NearestChange): void {
    const words = this.#words;
    const { facts, pairs, parameters, searched } = change;
    printLine(coloured('bold', `${id} ${label[this.language]}: ${this.#outcome(change.decision, change.outcome)}`));
    if (facts.length + pairs.length + parameters.length === 0) printLine(words.nothing);
    for (const fact of facts) printLine(`  ${this.#fact(fact)} (${words[fact.certainty]})`);
    for (const pair of pairs) printLine(`  ${pair.map((fact) => this.#fact(fact)).join(words.and)}`);
    for (const parameter of parameters) printLine(`  ${this.#parameter(parameter)} (${words[parameter.certainty]})`);
    printLine(words.tried(searched.singles, searched.pairs) + (searched.isBounded ? ` ${words.bounded}` : ''));
  }

  review(decision: string, round: RoundReview, rows: readonly ApplicationReview[]): void {
    const words = this.#words;
    printLine(coloured('bold', words.passed(round.applications, round.passed)));
    for (const { reviewer, passed, tipped } of round.withoutReviewer)
      printLine(
        `  ${words.without(reviewer + 1)}: ${words.passed(round.applications, passed)} · ${words.tipped(tipped)}`,
      );
    for (const { reviewers, applications, correlation } of round.agreement)
      printLine(`  ${words.agreement(reviewers[0] + 1, reviewers[1] + 1)}: ${correlation ?? '–'} (${applications})`);
    if (round.onLine.length > 0) printLine(`  ${words.onLine}: ${round.onLine.join(', ')}`);
    for (const row of rows) this.#reviewed(decision, row);
  }

  noise({ size, draws }: Noise, rows: readonly NoiseRow[]): void {
    printLine(coloured('bold', this.#words.noise(String(size), draws)));
    for (const { application, label, share, passed } of rows.toSorted((a, b) => a.passed - b.passed || byId(a, b)))
      printLine(`  ${application} ${label[this.language]}: ${share} (${passed}/${draws})`);
  }

  #reviewed(decision: string, row: ApplicationReview): void {
    const words = this.#words;
    const { application, label, outcome, withoutReviewer, tippingBands, readings, spread } = row;
    const item = (id: string): string => spread.find((one) => one.item === id)?.label[this.language] ?? id;
    const told = [
      ...withoutReviewer
        .filter(({ isTipped }) => isTipped)
        .map(({ reviewer, left }) => `${words.without(reviewer + 1)} → ${this.#outcome(decision, left.outcome)}`),
      ...readings
        .filter((one) => !one.isChosen && one.outcome !== outcome)
        .map(({ reading, option, outcome: other }) => `${reading}=${option} → ${this.#outcome(decision, other)}`),
      ...tippingBands.map((band) =>
        words.band(band.reviewer + 1, item(band.item), String(band.mark), band.turnedBy.join(', ')),
      ),
    ];
    if (told.length > 0)
      printLine([`${application} ${label[this.language]} ${this.#outcome(decision, outcome)}`, ...told].join('\n    '));
  }

  #fact({ label, texts, provedBy }: FactChange): string {
    const papers = provedBy.map((paper) => paper.label[this.language]);
    const proof = papers.length === 0 ? '' : ` — ${this.#words.proof}: ${papers.join(', ')}`;
    return `${label[this.language]}: ${texts.from[this.language]} → ${texts.to[this.language]}${proof}`;
  }
  #parameter({ id, label, texts }: ParameterChange): string {
    return `${this.#words.rule} ${label[this.language]} [${id}]: ${texts.from[this.language]} → ${texts.to[this.language]}`;
  }
  #outcome(id: string, outcome: Outcome): string {
    const decision = this.ruleSet.decisions[id];
    return decision === undefined ? outcome : outcomeWords(decision, outcome)[this.language];
  }
}

const byId = (a: NoiseRow, b: NoiseRow): number => (a.application < b.application ? -1 : 1);

const WORDS = {
  ko: {
    nothing: '  하나만 바꾸어 결과를 뒤집는 것을 찾지 못했습니다.',
    and: ' 그리고 ',
    exact: '정확함',
    searched: '찾아본 가운데 가장 가까움',
    proof: '증빙',
    rule: '규정',
    tried: (singles: number, pairs: number) => `(바꾸어 본 것: 하나씩 ${singles}번, 둘씩 ${pairs}번)`,
    bounded: '둘씩 바꾸어 볼 것이 더 있지만 여기까지만 보았습니다.',
    passed: (applications: number, passed: number) => `${applications}건 중 ${passed}건 통과`,
    without: (reviewer: number) => `심사위원 ${reviewer} 없이`,
    tipped: (count: number) => `결과가 뒤집힌 신청 ${count}건`,
    agreement: (one: number, other: number) => `심사위원 ${one}·${other} 순위 상관`,
    onLine: '기준선에 꼭 걸친 신청',
    band: (reviewer: number, item: string, mark: string, others: string) =>
      `심사위원 ${reviewer} ${item} ${mark}점이 ${others}점이면 뒤집힘`,
    noise: (size: string, draws: number) => `점수를 ±${size}점 안에서 ${draws}번 흔들었을 때 통과한 비율`,
  },
  en: {
    nothing: '  No single change was found that turns it.',
    and: ' and ',
    exact: 'exact',
    searched: 'nearest of what was tried',
    proof: 'proved by',
    rule: 'rule',
    tried: (singles: number, pairs: number) => `(tried: ${singles} single changes, ${pairs} pairs)`,
    bounded: 'There were more pairs than were tried.',
    passed: (applications: number, passed: number) => `${passed} of ${applications} pass`,
    without: (reviewer: number) => `without judge ${reviewer}`,
    tipped: (count: number) => `${count} tip`,
    agreement: (one: number, other: number) => `rank correlation of judges ${one} and ${other}`,
    onLine: 'exactly on a line',
    band: (reviewer: number, item: string, mark: string, others: string) =>
      `judge ${reviewer} ${item}: ${mark} turns it when it is ${others}`,
    noise: (size: string, draws: number) => `share of ${draws} draws in which each passes, marks moved within ±${size}`,
  },
} as const;
