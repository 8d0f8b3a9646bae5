import type { Columns } from '../../fast/column-facts.js';
import { WordList } from '../../fast/word-list.js';
import { namesOfPlace } from '../../rule-set/places.js';
import type { RuleSet } from '../../rule-set/model.js';
import type { Application } from '../application.js';
import type { Variant } from '../evaluator.js';
import type { ReadQuestion } from '../question.js';
import { columnDraws, type ColumnDraw } from './column-draws.js';
import { CHUNK, DecisionColumns, type Making } from './decision-columns.js';
import type { GeneratedPopulation } from './population.js';
import { VariantTally, type VariantCount } from './variant-tally.js';

/** A population under several variants of its rules, the first being what the others are held against. */
export class ColumnRound {
  private readonly words = new WordList();
  private readonly draws: ReadonlyMap<string, ColumnDraw>;
  private readonly decisions: readonly DecisionColumns[];
  private readonly tallies: readonly VariantTally[];
  private readonly columns: Columns;

  constructor(
    ruleSet: RuleSet,
    private readonly population: GeneratedPopulation,
    question: ReadQuestion,
    variants: readonly Variant[],
    making: Making,
  ) {
    const asOf = population.population.asOf ?? ruleSet.manifest.inForce.from;
    this.draws = columnDraws(ruleSet, population.population, this.words, CHUNK);
    this.columns = new Map(
      [...this.draws].map(([fact, { column, form }]) => [fact, form.hasGaps ? column : { values: column.values }]),
    );
    const drawn = new Set(population.population.facts.map(({ fact }) => fact));
    const compiled = variants.map((variant) => variant.compiledOn(asOf));
    this.decisions = question.decisions.map(
      (id) =>
        new DecisionColumns(id, compiled, namesAnswered(question, id), {
          ...making,
          words: this.words,
          draws: this.draws,
          drawn,
        }),
    );
    this.tallies = compiled.map(
      (_, variant) => new VariantTally(variant, question, this.decisions, (place) => this.factAt(place)),
    );
  }

  /** Counts the applications `from` + 1 … `to` under each variant. */
  count(from: number, to: number, tick: (done: number) => void): readonly VariantCount[] {
    for (const tally of this.tallies) tally.start();
    for (let first = from + 1; first <= to; first += CHUNK) {
      const length = Math.min(CHUNK, to - first + 1);
      for (const draw of this.draws.values()) draw.draw(first, length);
      const application = this.applicationFrom(first);
      for (const decision of this.decisions) decision.decide(this.columns, length, application);
      for (const tally of this.tallies) tally.add(length, this.tallies[0], application);
      tick(length);
    }
    return this.tallies.map((tally) => tally.counted);
  }

  /** Whole applications of a chunk, each drawn at most once. */
  private applicationFrom(first: number): (at: number) => Application {
    const known = new Map<number, Application>();
    return (at) => {
      const found = known.get(at) ?? this.population.application(first + at);
      known.set(at, found);
      return found;
    };
  }
  private factAt(name: string): ColumnDraw | undefined {
    return this.draws.get(name);
  }
}

const namesAnswered = ({ money }: ReadQuestion, decision: string): readonly string[] =>
  money.flatMap(({ place }) => {
    const [kind, name, value] = namesOfPlace(place) ?? [];
    return kind === 'decisions' && name === decision && value !== undefined ? [value] : [];
  });
