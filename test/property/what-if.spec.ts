import fc from 'fast-check';
import {
  applyChanges,
  canonicalJson,
  changesOfOverlay,
  compileRuleSet,
  evaluateCompiled,
  layOver,
  validateChanges,
  whatIf,
  type Application,
  type DecisionRecord,
  type VersionContent,
  type WhatIfOverlay,
} from '#policy';
import { arbitraryFacts, wholeFacts } from '../builders/arbitrary-facts.js';
import { arbitraryOverlay } from '../builders/arbitrary-overlay.js';
import { demoRound } from '../builders/demo-round.js';
import { realContents } from '../builders/real-rule-sets.js';

const seed = Number(process.env['SEED']);
const contents = (await realContents()).map((content) => [content.ruleSet.manifest.id, content] as const);
const { content: fund, applications } = await demoRound();

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
