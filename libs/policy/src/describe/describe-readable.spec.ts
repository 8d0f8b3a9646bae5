import { realContents } from '../../../../test/builders/real-rule-sets.js';
import { applyChanges } from '../rule-set/amend.js';
import type { VersionContent } from '../rule-set/content.js';
import { RULE_KINDS, type Change } from '../rule-set/model.js';
import { describeReadable } from './describe-readable.js';
import { describeRuleSet } from './describe.js';
import type { DescribedRule, RuleSetDescription } from './description.js';

const contents = await realContents();
const fund = contents.find(({ ruleSet }) => ruleSet.manifest.id === 'self-support-fund/2024')!;
const WINDOW = 'decisions/eligibility/require/recognition-window';
const HALF_DONE = { all: [{ name: 'x', fact: 'round', operator: 'equal' }] };

const changed = (...changes: readonly Change[]): VersionContent => applyChanges(fund, changes);
function described(content: VersionContent, language: 'ko' | 'en' = 'ko'): RuleSetDescription {
  const { description, diagnostics } = describeReadable(content, language);
  if (!description) throw new Error(JSON.stringify(diagnostics));
  return description;
}
const rulesOf = ({ decisions }: RuleSetDescription): ReadonlyMap<string, DescribedRule> =>
  new Map(
    decisions.flatMap(({ id, rules }) =>
      rules.map((rule) => [`decisions/${id}/${rule.kind}/${rule.id}`, rule] as const),
    ),
  );
const whole = describeRuleSet(fund.ruleSet, 'ko');

describe('a content in words as far as it can be read', () => {
  it('is the whole description, to the byte, where nothing is half-done', () => {
    for (const content of contents) {
      expect(JSON.stringify(described(content))).toBe(JSON.stringify(describeRuleSet(content.ruleSet, 'ko')));
    }
  });

  it('names a rule whose comparison lacks its value, with its place, its label and what it lacks, and tells the rest', () => {
    const content = changed({ at: `${WINDOW}/conditions`, set: HALF_DONE });
    const index = fund.ruleSet.decisions['eligibility']!.require!.findIndex(({ id }) => id === 'recognition-window');
    const pointer = `/require/${index}`;
    for (const language of ['ko', 'en'] as const) {
      const { unreadable } = described(content, language);
      expect(unreadable).toEqual([
        {
          at: WINDOW,
          file: 'decisions/eligibility.json',
          pointer,
          label: fund.ruleSet.decisions['eligibility']!.require![index]!.label[language],
          reasons: [
            {
              code: 'schema/missing-key',
              pointer: `${pointer}/conditions/all/0`,
              says: {
                ko: expect.stringContaining('“value”이(가) 빠졌습니다'),
                en: expect.stringContaining('lacks “value”'),
              }[language],
            },
          ],
        },
      ]);
    }
    const [own, all] = [rulesOf(described(content)), rulesOf(whole)];
    expect([...own.keys()]).toEqual([...all.keys()].filter((at) => at !== WINDOW));
    for (const [at, rule] of own) expect([at, rule.sentences]).toEqual([at, all.get(at)!.sentences]);
  });

  it('tells every other rule as before, whichever rule is half-done', () => {
    const { decisions } = fund.ruleSet;
    const before = rulesOf(whole);
    const places = Object.values(decisions).flatMap((decision) =>
      RULE_KINDS.flatMap((kind) => (decision[kind] ?? []).map(({ id }) => `decisions/${decision.id}/${kind}/${id}`)),
    );
    expect(places.length).toBeGreaterThan(50);
    // One of every ten keeps the test short.
    const some = places.filter((_, index) => index % 10 === 0);
    for (const at of some) {
      const description = described(changed({ at: `${at}/label`, remove: true }));
      expect(description.unreadable?.map((part) => part.at)).toEqual([at]);
      const rules = rulesOf(description);
      // Decisions stand in the order of the clauses that are told, so one may stand elsewhere without its rule.
      expect([...rules.keys()].sort()).toEqual([...before.keys()].filter((one) => one !== at).sort());
      for (const [place, { sentences }] of rules) expect(sentences).toEqual(before.get(place)!.sentences);
    }
  });

  it('names several half-done parts where each stands in the draft, not where it stands once others are left out', () => {
    const [first, second] = fund.ruleSet.decisions['eligibility']!.require!;
    const content = changed(
      { at: `decisions/eligibility/require/${first!.id}/conditions`, set: { all: [] } },
      { at: `decisions/eligibility/require/${second!.id}/source`, remove: true },
    );
    expect(described(content).unreadable?.map(({ pointer, reasons }) => [pointer, reasons[0]!.pointer])).toEqual([
      ['/require/0', '/require/0/conditions/all'],
      ['/require/1', '/require/1'],
    ]);
  });

  it.each([
    ['parameters/operatingFund.cap', { at: 'parameters/operatingFund.cap/unit', set: 'bananas' }],
    ['facts/round', { at: 'facts/round/type', remove: true }],
    ['decisions/eligibility', { at: 'decisions/eligibility/answer', remove: true }],
    ['shared/derive', { at: `shared/derive/${Object.keys(fund.ruleSet.shared.derive)[0]!}/value`, set: { noSuch: 1 } }],
  ] as const)('names a half-done part of another kind: %s', (at, change) => {
    const { unreadable, decisions } = described(changed(change));
    expect(unreadable).toHaveLength(1);
    expect(unreadable![0]!.at.startsWith(at)).toBe(true);
    expect(decisions.length).toBeGreaterThan(10);
  });

  it('does not mind what is never told in words: a half-done step of the process', () => {
    const { hash: _, ...rest } = described(changed({ at: 'process/states', set: [{}] }));
    const { hash: __, ...before } = whole;
    expect(rest).toEqual(before);
  });

  it('is not there for a manifest that cannot be read: the diagnostics tell why', () => {
    const { description, diagnostics } = describeReadable(changed({ at: 'manifest/title', remove: true }), 'ko');
    expect(description).toBeUndefined();
    expect(diagnostics.map(({ file, code }) => [file, code])).toEqual([['manifest.json', 'schema/missing-key']]);
  });
});
