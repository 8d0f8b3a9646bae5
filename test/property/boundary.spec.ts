import fc from 'fast-check';
import {
  boundaryCasesOf,
  canonicalJson,
  compareCase,
  compileRuleSet,
  evaluate,
  evaluateCompiled,
  type BoundaryCase,
  type CaseFile,
  type DecisionRecord,
  type TraceLeaf,
  type TraceNode,
  type VersionContent,
} from '#policy';
import { realContents } from '../builders/real-rule-sets.js';

const seed = Number(process.env['SEED']);
const contents = (await realContents()).map((content) => [content.ruleSet.manifest.id, content] as const);

const byBoth = async (
  { ruleSet }: VersionContent,
  { decision, facts, overlay, asOf }: CaseFile,
): Promise<DecisionRecord> => {
  const compiled = compileRuleSet(ruleSet, { overlay, asOf });
  const record = await evaluate(compiled, decision, facts);
  expect(canonicalJson(evaluateCompiled(compiled, decision, facts))).toBe(canonicalJson(record));
  return record;
};

interface Difference {
  readonly place: string;
  readonly from: unknown;
  readonly to: unknown;
}
/** Every scalar that is not the same; a list that grew or shrank is one difference, its length. */
function differencesIn(from: unknown, to: unknown, place = ''): readonly Difference[] {
  if (Array.isArray(from) && Array.isArray(to) && from.length !== to.length)
    return [{ place, from: from.length, to: to.length }];
  if (typeof from !== 'object' || typeof to !== 'object' || from === null || to === null)
    return from === to ? [] : [{ place, from, to }];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) =>
    differencesIn((from as Record<string, unknown>)[key], (to as Record<string, unknown>)[key], `${place}/${key}`),
  );
}

const DAY = 86_400_000;
const DATE = /^\d{4}-\d\d-\d\d$/;
const TIME = /^\d{4}-\d\d-\d\dT/;
/** How many of the smallest units lie between two values as facts write them, and of what kind the unit is. */
function apart(from: unknown, to: unknown): readonly [number, 'day' | 'second' | 'unit'] {
  if (typeof from === 'string' && DATE.test(from)) return [(Date.parse(String(to)) - Date.parse(from)) / DAY, 'day'];
  if (typeof from === 'string' && TIME.test(from))
    return [(Date.parse(`${String(to)}Z`) - Date.parse(`${from}Z`)) / 1000, 'second'];
  // 0.1 is the coarsest step of points and shares; the number of digits tells a finer one.
  const digits = Math.max(...[from, to].map((one) => String(one).split('.')[1]?.length ?? 0));
  return [Math.round((Number(to) - Number(from)) * 10 ** digits), 'unit'];
}

const leavesIn = (node: TraceNode | undefined): readonly TraceLeaf[] =>
  node === undefined
    ? []
    : 'all' in node
      ? node.all.flatMap(leavesIn)
      : 'any' in node
        ? node.any.flatMap(leavesIn)
        : 'not' in node
          ? leavesIn(node.not)
          : [node];
/** −1, 0 or 1 as the value found lies to the line; undefined where the trace does not show it. */
function signAt({ trace }: DecisionRecord, at: string): number | undefined {
  const [, , kind, rule] = at.split('/');
  const name = at.split('/').at(-1);
  const found = trace.find((one) => one.kind === kind && one.rule === rule);
  const leaf = [found?.conditions, found?.appliesWhen, found?.except]
    .flatMap(leavesIn)
    .find((one) => one.name === name);
  if (!leaf || typeof leaf.found === 'object' || typeof leaf.against === 'object') return undefined;
  const number = (value: unknown): number =>
    typeof value === 'string' && isNaN(Number(value)) ? Date.parse(value) : Number(value);
  return Math.sign(number(leaf.found) - number(leaf.against));
}

describe.each(contents)(`the boundary cases offered for %s (SEED=${seed})`, (_id, content) => {
  const offers = boundaryCasesOf(content);
  const lines = [
    ...Map.groupBy(offers, ({ case: one }) => one.id.replace(/-(?:below|at|above|first-day|last-day)$/, '')),
  ];

  it('are some, each with an id of its own, the same each time', () => {
    expect(offers.length).toBeGreaterThan(0);
    const ids = offers.map(({ case: one }) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(canonicalJson(boundaryCasesOf(structuredClone(content)))).toBe(canonicalJson(offers));
  });

  it('pass by both engines, byte for byte', async () => {
    for (const { case: one } of offers)
      expect([one.id, compareCase(one.expect, await byBoth(content, one))]).toEqual([one.id, []]);
  });

  it('stand one smallest step apart on one fact, upwards from below over the line to above', () => {
    for (const [line, [first, ...others]] of lines) {
      let before = first as BoundaryCase;
      for (const next of others) {
        const found = differencesIn(before.case.facts, next.case.facts);
        expect([line, next.side, found.length]).toEqual([line, next.side, 1]);
        const [{ from, to } = { from: 0, to: 0 }] = found;
        // Where one of the three is offered for another line already, two steps lie between those that are left.
        const steps = before.side === 'below' && next.side === 'above' ? [1, 2] : [1];
        expect([line, next.side, steps.includes(apart(from, to)[0]), from, to]).toEqual([
          line,
          next.side,
          true,
          from,
          to,
        ]);
        before = next;
      }
    }
  });

  it('lie below, on and above the line as the traces of the rules show it', async () => {
    let seen = 0;
    for (const [line, of] of lines) {
      const signs = new Map<string, number>();
      for (const { side, at, case: one } of of) {
        const sign = signAt(await byBoth(content, one), at);
        if (sign !== undefined) signs.set(side, sign);
      }
      const on = signs.get('at') ?? signs.get('firstDay') ?? signs.get('lastDay');
      const [below, above] = [signs.get('below'), signs.get('above')];
      if (on !== undefined) expect([line, on]).toEqual([line, 0]);
      // By the fact that is moved: where that is the other side of the comparison, the signs are turned round.
      if (below !== undefined && above !== undefined) {
        expect([line, below + above, Math.abs(below - above)]).toEqual([
          line,
          0,
          on === undefined ? expect.anything() : 2,
        ]);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(0);
  });

  it('are there once they are taken over, and then are offered as they were', () => {
    const missing = offers.filter(({ isThere }) => !isThere).map(({ case: one }) => one);
    fc.assert(
      fc.property(fc.subarray(missing, { maxLength: Math.min(4, missing.length) }), (taken) => {
        const cases = { ...content.cases, ...Object.fromEntries(taken.map((one) => [one.id, one])) };
        const again = new Map(boundaryCasesOf({ ...content, cases }).map((one) => [one.case.id, one]));
        for (const one of taken) expect([one.id, again.get(one.id)?.isThere]).toEqual([one.id, true]);
      }),
      { numRuns: 2, seed },
    );
  });
});
