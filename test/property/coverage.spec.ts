import fc from 'fast-check';
import {
  boundaryCasesOf,
  compileRuleSet,
  coverageOf,
  evaluate,
  namesOfPlace,
  valueAt,
  type CaseFile,
  type CoverageItem,
  type DecisionRecord,
  type RuleSet,
} from '#policy';
import { arbitraryFacts, wholeFacts } from '../builders/arbitrary-facts.js';
import { realContents } from '../builders/real-rule-sets.js';

const seed = Number(process.env['SEED']);
const runs = Number(process.env['RUNS'] ?? 60);
const contents = (await realContents()).map((content) => [content.ruleSet.manifest.id, content] as const);

/** What json-rules-engine says of a case: coverage itself asks the compiled rules. */
async function recordOf(ruleSet: RuleSet, { decision, facts, overlay, asOf }: CaseFile): Promise<DecisionRecord> {
  return evaluate(compileRuleSet(ruleSet, { overlay, asOf }), decision, facts);
}

/** The sides of rules that a record itself shows: results up to the first reason to refuse. */
function rulesShown({ decision, trace, problem }: DecisionRecord): readonly string[] {
  const end = trace.findIndex(({ kind, rule }) => kind === 'refuse' && rule === problem);
  return (end < 0 ? trace : trace.slice(0, end + 1))
    .filter(({ result }) => result === 'met' || result === 'notMet')
    .map(({ kind, rule, result }) => `decisions/${decision}/${kind}/${rule} ${result}`);
}

const claims = (items: readonly CoverageItem[], wanted: (item: CoverageItem) => boolean): readonly string[] =>
  items
    .filter(wanted)
    .flatMap(({ at, sides }) => sides.flatMap(({ side, cases }) => cases.map((id) => `${id} ${at} ${side}`)));
const isRule = ({ kind }: CoverageItem): boolean => kind === 'rule';

/** Numbers and texts anywhere in what a run was given or came to. */
function scalarsIn(value: unknown): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return new Set([String(value)]);
  return new Set(Object.values(value).flatMap((inner: unknown) => [...scalarsIn(inner)]));
}

describe.each(contents)(`what the cases of %s show (SEED=${seed})`, (_id, { ruleSet, cases }) => {
  const all = Object.values(cases);
  const items = coverageOf(ruleSet, all);
  const records = new Map<string, DecisionRecord>();
  beforeAll(async () => {
    for (const one of all) records.set(one.id, await recordOf(ruleSet, one));
  });

  it('is, of rules, exactly what the other engine’s traces show', () => {
    const shown = all.flatMap(({ id }) => rulesShown(records.get(id)!).map((side) => `${id} ${side}`));
    expect([...claims(items, isRule)].sort()).toEqual([...new Set(shown)].sort());
  });

  it('is, of rows and bands, nothing that the other engine’s records do not bear out', () => {
    for (const { at, sides } of items.filter((item) => !isRule(item))) {
      const [part = '', name = ''] = namesOfPlace(at) ?? [];
      for (const { cases: ids } of sides) {
        for (const one of ids) {
          const record = records.get(one)!;
          if (part !== 'parameters') {
            // A choice or a decision table's row: the value it stands in was come to.
            expect([one, at, name === record.decision || part === 'shared']).toEqual([one, at, true]);
            continue;
          }
          const read = record.parameters.find((parameter) => parameter.name === name);
          expect([one, at, read !== undefined && read.overlaid !== true]).toEqual([one, at, true]);
          // A list's or a map's place leads to the value that holds.
          if (at.includes('/values/'))
            expect([at, valueAt(ruleSet, at.slice(0, at.lastIndexOf('/')))]).toEqual([at, expect.anything()]);
          if (at.includes('/values/') && Array.isArray(read?.value)) {
            // A step of a scale: the run was given that very mark.
            const mark = (read?.value as readonly unknown[])[Number(at.split('/').at(-1))];
            expect([one, at, scalarsIn(cases[one]?.facts).has(String(mark))]).toEqual([one, at, true]);
          }
        }
      }
    }
  });

  it('is nothing without cases', () => {
    for (const { at, sides, isCovered } of coverageOf(ruleSet, []))
      expect([at, isCovered, sides.flatMap((side) => side.cases)]).toEqual([at, false, []]);
  });

  it('is of some cases what it is of all, without the others', () => {
    fc.assert(
      fc.property(fc.subarray(all.slice(0, 60)), (some) => {
        const ids = new Set(some.map(({ id }) => id));
        const wanted = claims(items, () => true).filter((claim) => ids.has(claim.split(' ')[0] ?? ''));
        expect([...claims(coverageOf(ruleSet, some), () => true)].sort()).toEqual([...wanted].sort());
      }),
      { numRuns: Math.ceil(runs / 10), seed },
    );
  });

  it.each(Object.keys(ruleSet.decisions))(
    '%s: of any facts, rules are shown exactly as the other engine shows them',
    async (decision) => {
      const inputs = compileRuleSet(ruleSet).decisions.get(decision)?.inputs ?? [];
      await fc.assert(
        fc.asyncProperty(fc.oneof(arbitraryFacts(inputs), wholeFacts(inputs)), async (facts) => {
          const one = {
            id: 'any',
            title: '',
            ruleSet: ruleSet.manifest.id,
            decision,
            facts,
            expect: {},
          } as unknown as CaseFile;
          const shown = rulesShown(await recordOf(ruleSet, one)).map((side) => `any ${side}`);
          expect([...claims(coverageOf(ruleSet, [one]), isRule)].sort()).toEqual([...new Set(shown)].sort());
        }),
        { numRuns: Math.ceil(runs / 6), seed },
      );
    },
  );

  it('takes in every offered case at the edge of a band on the side that the offer names', () => {
    for (const { at, side, case: offered } of boundaryCasesOf({ ruleSet, cases })) {
      const item = coverageOf(ruleSet, [offered]).find((one) => one.at === at && one.kind === 'band');
      if (!item) continue;
      const expected = side === 'above' ? 'used' : side;
      const found = item.sides.find((one) => one.side === expected);
      if (found) expect([at, side, found.cases]).toEqual([at, side, [offered.id]]);
    }
  });
});
