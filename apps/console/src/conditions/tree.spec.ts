import fc from 'fast-check';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ConditionJson } from '../editing/rule-set-json.js';
import { conditionOf, leavesOf, treeOf } from './tree.js';

const RULES = join(process.cwd(), 'rules');
const SEED = Number(process.env['SEED']);
const RUNS = 2_000;

const thereAndBack = (condition: ConditionJson): string => JSON.stringify(conditionOf(treeOf(condition)));

/** The JSON files of a folder and those below it; worked cases and invented applications hold no rules. */
const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'cases' || name === 'schema' ? [] : filesOf(path);
    return name.endsWith('.json') && name !== 'demo.json' ? [path] : [];
  });

const KEYS = new Set(['conditions', 'appliesWhen', 'except', 'where', 'when', 'onlyWhen', 'holds']);
const isCondition = (value: object): value is ConditionJson =>
  'all' in value ||
  'any' in value ||
  'not' in value ||
  'condition' in value ||
  ('fact' in value && 'operator' in value);

/** Every condition of a file, those inside value expressions too. */
function conditionsIn(value: unknown, key = ''): readonly ConditionJson[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => conditionsIn(entry));
  if (KEYS.has(key) && isCondition(value)) return [value];
  return Object.entries(value).flatMap(([inner, entry]) => conditionsIn(entry, inner));
}

const name = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}(?:[.-][a-z0-9]{1,5}){0,2}$/);
const path = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}(?:\.[a-z0-9]{1,5}){0,2}$/);
const literal = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.string(),
  fc.constantFrom('0.3', '2024-04-05', ''),
  fc.array(fc.oneof(fc.string(), fc.integer())),
);
const reference = fc.oneof(fc.record({ fact: name }), fc.record({ fact: name, path }));
const operator = fc.constantFrom('equal', 'in', 'some:in', 'every:lessThan', 'present', 'empty', 'onOrBefore', 'holds');
const leaf = fc
  .record({ name, of: reference, operator, value: fc.oneof(literal, reference) })
  .map(({ name: id, of, operator: how, value }) => ({ name: id, ...of, operator: how, value }));
const condition: fc.Arbitrary<ConditionJson> = fc.letrec<{ condition: ConditionJson }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaf,
    fc.record({ condition: name }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ not: tie('condition') }),
  ),
})).condition;

describe('a condition in the editor', () => {
  it(`comes back byte for byte from ${RUNS} generated trees (seed ${SEED})`, () => {
    const seen = { leaves: 0, nots: 0 };
    fc.assert(
      fc.property(condition, (generated) => {
        const text = JSON.stringify(generated);
        seen.leaves += leavesOf(generated).length;
        seen.nots += text.includes('{"not":{"not"') ? 1 : 0;
        expect(thereAndBack(generated)).toBe(text);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    // What was generated was worth generating.
    expect(seen.leaves).toBeGreaterThan(RUNS);
    expect(seen.nots).toBeGreaterThan(0);
  });

  const real = filesOf(RULES).flatMap((file) =>
    conditionsIn(JSON.parse(readFileSync(file, 'utf8'))).map((one) => [file.slice(RULES.length + 1), one] as const),
  );
  it(`comes back byte for byte from every condition of the rule sets (${real.length} of them)`, () => {
    expect(real.length).toBeGreaterThan(140);
    for (const [file, one] of real) expect(`${file} ${thereAndBack(one)}`).toBe(`${file} ${JSON.stringify(one)}`);
  });

  it('leaves out what is not filled in yet, and groups with nothing in them', () => {
    const tree = treeOf({ all: [{ condition: 'isSplit' }, { any: [{ condition: 'isLate' }] }] });
    const [first] = tree.rules;
    const unfinished = { id: 'new', field: '', operator: 'equal', value: {} };
    const empty = { id: 'group', combinator: 'any', rules: [unfinished] } as const;
    expect(conditionOf({ ...tree, rules: [first!, unfinished, empty] })).toEqual({ all: [{ condition: 'isSplit' }] });
    expect(conditionOf({ ...tree, rules: [empty] })).toBeUndefined();
  });

  it('excludes a second thing beside the one that must not be, and keeps one without a group of its own', () => {
    const tree = treeOf({ not: { not: { condition: 'isSplit' } } });
    expect(conditionOf(tree)).toEqual({ not: { not: { condition: 'isSplit' } } });
    const [first] = tree.rules;
    expect(conditionOf({ ...tree, rules: [first!, first!] })).toEqual({
      not: { any: [{ not: { condition: 'isSplit' } }, { not: { condition: 'isSplit' } }] },
    });
  });
});
