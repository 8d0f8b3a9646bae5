import type { Application } from '#policy';
import { Random } from '../fuzz/random.js';

type Scores = Readonly<Record<string, number>>;
interface Sheet {
  readonly scores?: Scores;
}

/**
 * A larger round made of a small one: each application is one of the round's with its amounts, members and marks drawn
 * anew within what the round holds, so that no two are alike and every rule still decides some.
 */
export function generatedRound(round: readonly Application[], count: number, seed: number): readonly Application[] {
  const random = new Random(seed);
  const sheets = round.flatMap(({ facts }) => (facts['committee'] ?? []) as readonly Sheet[]);
  const steps = new Map<string, number[]>();
  for (const { scores = {} } of sheets)
    for (const [item, mark] of Object.entries(scores)) steps.set(item, [...(steps.get(item) ?? []), mark]);
  return Array.from({ length: count }, (_, at) => {
    const like = round[at % round.length] as Application;
    const facts: Record<string, unknown> = { ...like.facts };
    for (const [name, value] of Object.entries(facts))
      if (typeof value === 'number' && value >= 1_000_000) facts[name] = value - random.below(200) * 50_000;
    if (Array.isArray(facts['committee']))
      facts['committee'] = (facts['committee'] as readonly Sheet[]).map((sheet) =>
        sheet.scores === undefined ? sheet : { ...sheet, scores: redrawn(sheet.scores, steps, random) },
      );
    const id = `${like.id}-${String(at).padStart(6, '0')}`;
    return { ...like, id, facts };
  });
}

const redrawn = (scores: Scores, steps: ReadonlyMap<string, readonly number[]>, random: Random): Scores =>
  Object.fromEntries(
    Object.entries(scores).map(([item, mark]) => [
      item,
      random.below(4) === 0 ? (random.of(steps.get(item) ?? [mark]) as number) : mark,
    ]),
  );
