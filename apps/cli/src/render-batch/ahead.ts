/**
 * The results of some work on each item, in their order, while the work on the next ones is under way.
 * @param atOnce how many are worked on at the same time, from 1; no more results than these are in memory
 */
export async function* ahead<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
  atOnce: number,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for (const item of items) {
    const next = work(item);
    // It is awaited in its turn; until then its failure is not unheard.
    next.catch(() => undefined);
    underWay.push(next);
    if (underWay.length >= atOnce) yield await (underWay.shift() as Promise<Result>);
  }
  for (const rest of underWay) yield await rest;
}
