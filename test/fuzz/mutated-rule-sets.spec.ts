import { check, parseRuleSet } from '#policy';
import { realRuleSets } from '../builders/real-rule-sets.js';
import { basesOf, kindsOfFaults, runCase, type FuzzResult } from './run-case.js';
import { Random } from './random.js';

const CASES = 1000;
/** Hangs only: a busy machine takes ten times as long. How long it really takes, `test/fuzz/run.ts` tells. */
const HANG_MS = 5000;
const seed = Number(process.env['SEED']);

const bases = basesOf((await realRuleSets()).parsed);
const shown = (results: readonly FuzzResult[]): readonly string[] =>
  results.map(
    (one) => `seed ${one.seed}, ${one.kind} at ${one.planted.file}#${one.planted.pointers.join()}: ${one.told.join()}`,
  );

describe(`${CASES} mutated rule sets (SEED=${seed})`, () => {
  const results = Array.from({ length: CASES }, (_, index) => runCase(bases, seed + index));
  const of = (verdict: FuzzResult['verdict']): readonly FuzzResult[] =>
    results.filter((one) => one.verdict === verdict);

  it('never crash the reader or the checker', () => {
    expect(shown(of('crashed'))).toEqual([]);
  });

  it('with a known fault are refused, every one', () => {
    expect(shown(of('accepted'))).toEqual([]);
    expect(kindsOfFaults.length).toBeGreaterThanOrEqual(25);
  });

  it('are told at the very place of the fault, in 99 of 100', () => {
    const refused = results.filter(
      ({ isFault, verdict }) => isFault && verdict !== 'accepted' && verdict !== 'crashed',
    );
    const elsewhere = of('elsewhere');
    expect(elsewhere.length / refused.length > 0.01 ? shown(elsewhere) : []).toEqual([]);
  });

  it('with a harmless change are accepted', () => {
    expect(shown(of('refused'))).toEqual([]);
  });

  it('take no time without end', () => {
    expect(shown(results.filter(({ cpu }) => cpu > HANG_MS))).toEqual([]);
  });

  it('are the same again from the same seed', () => {
    const again = runCase(bases, seed);
    expect([again.kind, again.planted, again.verdict]).toEqual([
      results[0]?.kind,
      results[0]?.planted,
      results[0]?.verdict,
    ]);
  });
});

describe(`any JSON at all (SEED=${seed})`, () => {
  const KEYS = [
    'id',
    'fact',
    'all',
    'not',
    'condition',
    'values',
    'toString',
    '__proto__',
    'a/b',
    'label',
    'ko',
    'rows',
    '',
  ];
  const LITERALS = [null, true, 0, -1, 1.5, 1e300, '', 'a', '\ud800', '2024-02-30', 'F-001-01'];
  function anything(random: Random, depth: number): unknown {
    const kind = depth === 0 ? 0 : random.below(3);
    if (kind === 0) return random.of(LITERALS);
    const inner = Array.from({ length: random.below(4) }, () => anything(random, depth - 1));
    if (kind === 1) return inner;
    const node = {};
    for (const value of inner) {
      const key = random.of(KEYS) ?? '';
      Object.defineProperty(node, key, { value, enumerable: true, configurable: true, writable: true });
    }
    return node;
  }

  it('in place of any part of a rule set is accepted or refused, and never thrown at', () => {
    for (let index = 0; index < 500; index += 1) {
      const random = new Random(seed + index);
      const base = random.of(bases);
      if (!base) continue;
      const files = structuredClone(base.files) as Record<string, unknown>;
      const file = random.of(Object.keys(files)) ?? '';
      let node = files as unknown;
      let key = file;
      // A part somewhere inside the file, a little deeper each time.
      for (let steps = random.below(7); steps > 0; steps -= 1) {
        const inner = (node as Record<string, unknown>)[key];
        const keys = typeof inner === 'object' && inner !== null ? Object.keys(inner) : [];
        if (keys.length === 0) break;
        node = inner;
        key = random.of(keys) ?? '';
      }
      (node as Record<string, unknown>)[key] = anything(random, 4);
      const { ruleSet, diagnostics } = parseRuleSet(files, base.id);
      const found = ruleSet ? check(ruleSet) : diagnostics;
      expect(ruleSet !== undefined || found.some(({ severity }) => severity === 'error')).toBe(true);
    }
  });

  it('a shared condition that comes back to itself is told, though no decision uses it', () => {
    const files = structuredClone(bases[0]?.files) as Record<string, unknown>;
    for (const file of Object.keys(files)) if (file.startsWith('decisions/')) Reflect.deleteProperty(files, file);
    const label = { ko: '가', en: 'a' };
    files['shared.json'] = { conditions: { round: { label, conditions: { not: { condition: 'round' } } } } };
    const { ruleSet } = parseRuleSet(files);
    const codes = ruleSet ? check(ruleSet).map(({ code }) => code) : [];
    expect(codes).toContain('condition/cycle');
  });
});
