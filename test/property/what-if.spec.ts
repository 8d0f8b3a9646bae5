import fc from 'fast-check';
import {
  applyChanges,
  canonicalJson,
  changesOfOverlay,
  compileRuleSet,
  evaluateCompiled,
  layOver,
  PolicyError,
  validateChanges,
  whatIf,
  type Application,
  type DecisionRecord,
  type Overlay,
  type Parameter,
  type RuleSet,
  type VersionContent,
  type WhatIfOverlay,
} from '#policy';
import { arbitraryFacts, wholeFacts } from '../builders/arbitrary-facts.js';
import { demoRound } from '../builders/demo-round.js';
import { realContents } from '../builders/real-rule-sets.js';

const seed = Number(process.env['SEED']);
const contents = (await realContents()).map((content) => [content.ruleSet.manifest.id, content] as const);
const { content: fund, applications } = await demoRound();

/** A value of the parameter's type, mostly one that its schema takes. */
function valueOf(parameter: Parameter): fc.Arbitrary<unknown> {
  if (parameter.type === 'table') {
    const cells = Object.entries(parameter.columns).filter(
      ([name, { type }]) => name !== parameter.key && type === 'money',
    );
    const row = fc.oneof(
      fc.constant(null),
      fc.record(Object.fromEntries(cells.map(([name]) => [name, fc.nat(400_000_000)])), { requiredKeys: [] }),
    );
    return fc.dictionary(fc.constantFrom(...parameter.rows.map(({ id }) => id)), row, {
      maxKeys: 2,
      noNullPrototype: true,
    });
  }
  switch (parameter.type) {
    case 'money':
      return fc.nat(400_000_000);
    case 'count':
      return fc.nat(40);
    case 'decimal':
      return fc.constantFrom('0', '0.25', '0.5', '7.5', 1);
    case 'points':
      return fc.constantFrom(0, 60, '69.95', 72, 100);
    case 'boolean':
    case 'date':
    case 'dateTime':
    case 'list':
    case 'map':
    case 'text':
    case 'word':
      return fc.constant(parameter.values.at(-1)?.value);
  }
}

/** An overlay of names the rule set has. */
function arbitraryOverlay(ruleSet: RuleSet): fc.Arbitrary<WhatIfOverlay> {
  const names = Object.keys(ruleSet.parameters);
  const one = fc.constantFrom(...names).chain((id) => valueOf(ruleSet.parameters[id]!).map((value) => [id, value]));
  const readings = Object.entries(ruleSet.readings).flatMap(([id, { options }]) =>
    Object.keys(options).map((option) => [id, option] as const),
  );
  const rules = Object.values(ruleSet.decisions).flatMap(({ id, require = [], refuse = [], open = [] }) =>
    [...require, ...refuse, ...open].map((rule) => `${id}/${rule.id}`),
  );
  const replaced = fc
    .constantFrom(...Object.values(ruleSet.decisions))
    .map((decision) => [`decisions/${decision.id}`, { ...decision, require: decision.require?.slice(1) ?? [] }]);
  return fc
    .record({
      parameters: fc
        .array(one, { maxLength: 3 })
        .map((some) => Object.fromEntries(some) as Overlay['parameters'] & object),
      readings: fc
        .subarray(readings, { maxLength: 3 })
        .map((some) => Object.fromEntries(some) as Record<string, string>),
      rulesOff: fc.subarray(rules, { maxLength: 2 }),
      parts: fc.array(replaced, { maxLength: 1 }).map((some) => Object.fromEntries(some) as Record<string, unknown>),
    })
    .filter((overlay) => accepts(ruleSet, overlay));
}

function accepts(ruleSet: RuleSet, overlay: WhatIfOverlay): boolean {
  try {
    layOver(ruleSet, overlay);
    return true;
  } catch (error) {
    if (error instanceof PolicyError) return false;
    throw error;
  }
}

/** A record but for what tells that it was a what-if: a rule that is off is not there in a draft, nor what it cites. */
function decided(
  { ruleSet: _, overlay: __, readings, sourceNotes, ...record }: DecisionRecord,
  hasRulesOff: boolean,
): string {
  const trace = record.trace.filter(({ result }) => !hasRulesOff || result !== 'off');
  const parameters = record.parameters.map(({ overlaid: ___, ...parameter }) => parameter);
  return canonicalJson({ ...record, trace, parameters, ...(hasRulesOff ? {} : { readings, sourceNotes }) });
}

describe(`the draft made of an overlay (SEED=${seed})`, () => {
  it.each(contents)('of %s decides as the overlay does', (_id, content: VersionContent) => {
    const { ruleSet } = content;
    const decisions = Object.keys(ruleSet.decisions);
    fc.assert(
      fc.property(arbitraryOverlay(ruleSet), fc.constantFrom(...decisions), fc.context(), (overlay, decision, log) => {
        const laid = layOver(ruleSet, overlay);
        const asIf = compileRuleSet(laid.ruleSet, { overlay: laid.overlay });
        const changes = changesOfOverlay(content, overlay);
        log.log(canonicalJson(changes));
        if (changes.length > 0) expect(validateChanges(changes)).toEqual([]);
        const draft = compileRuleSet(applyChanges(content, changes).ruleSet);
        const inputs = asIf.decisions.get(decision)?.inputs ?? [];
        const hasRulesOff = (overlay.rulesOff ?? []).length > 0;
        for (const arbitrary of [arbitraryFacts(inputs), wholeFacts(inputs)])
          for (const facts of fc.sample(arbitrary, { numRuns: 3, seed }))
            expect(decided(evaluateCompiled(draft, decision, facts), hasRulesOff)).toBe(
              decided(evaluateCompiled(asIf, decision, facts), hasRulesOff),
            );
      }),
      { numRuns: 15, seed },
    );
  });

  it('changes nothing where nothing is laid over', () => {
    for (const [, content] of contents) expect(changesOfOverlay(content, {})).toEqual([]);
  });
});

describe(`a what-if on the demo round (SEED=${seed})`, () => {
  const question = { decisions: ['eligibility', 'amounts', 'scoring'], groups: [{ by: 'labels/region' }] };
  const scenarioOf = (overlay: WhatIfOverlay) => ({ id: 'a', label: { ko: '가', en: 'a' }, overlay });

  it('under any overlay answers the same bytes for the same request, in whatever order the applications come', () => {
    fc.assert(
      fc.property(
        arbitraryOverlay(fund.ruleSet),
        fc.shuffledSubarray([...applications], { minLength: 4, maxLength: 12 }),
        (overlay, some: readonly Application[]) => {
          const run = (order: readonly Application[]) =>
            whatIf({ ruleSet: fund.ruleSet, scenarios: [scenarioOf(overlay)], question, applications: order });
          const [first, second] = [run(some), run(some.toReversed())];
          expect(canonicalJson(second.scenarios)).toBe(canonicalJson(first.scenarios));
          expect(canonicalJson(second.rows.toReversed())).toBe(canonicalJson(first.rows));
          expect(canonicalJson(run(some))).toBe(canonicalJson(first));
        },
      ),
      { numRuns: 6, seed },
    );
  });

  it('gains and loses exactly what tells its counts of selected apart', () => {
    fc.assert(
      fc.property(arbitraryOverlay(fund.ruleSet), (overlay) => {
        const { scenarios, rows } = whatIf({
          ruleSet: fund.ruleSet,
          scenarios: [scenarioOf(overlay)],
          question,
          applications,
        });
        const [base, other] = scenarios;
        expect(base?.selected).toBe(rows.filter((row) => row.base.isSelected).length);
        expect((other?.gained ?? 0) - (other?.lost ?? 0)).toBe(other?.difference.selected);
      }),
      { numRuns: 6, seed },
    );
  });
});
