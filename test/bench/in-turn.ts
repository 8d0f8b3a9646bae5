import { median } from './table.js';

/** Does some work and says how many things it has done. */
export type Way = () => number | Promise<number>;

/**
 * How many things each way does in a second: the median of its rounds. Ways take turns, so that a slow moment of the
 * machine meets all of them; the first round only warms up.
 * @param ways by name
 */
export async function perSecondInTurn(
  ways: Readonly<Record<string, Way>>,
  { rounds = 7, millisecondsARound = 400 } = {},
): Promise<Map<string, number>> {
  const speeds = new Map(Object.keys(ways).map((way) => [way, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const speed = await perSecond(way, millisecondsARound);
      if (round > 0) speeds.get(name)?.push(speed);
    }
  }
  return new Map([...speeds].map(([name, measured]) => [name, median(measured)]));
}

async function perSecond(way: Way, milliseconds: number): Promise<number> {
  const began = performance.now();
  let done = 0;
  while (performance.now() - began < milliseconds) done += await way();
  return (done * 1000) / (performance.now() - began);
}
