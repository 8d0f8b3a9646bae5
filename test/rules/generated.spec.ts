import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { clausePlaces } from '#policy';
// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- the generator is no part of the lib: it is what writes these files
import { generatedFiles } from '../../libs/policy/scripts/generated-files.js';
import { realRuleSets } from '../builders/real-rule-sets.js';

const generated = await generatedFiles();
const { parsed } = await realRuleSets();
const checkedIn = (path: string): Promise<string> => readFile(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

describe('what is generated is what the generator gives now (if not: npm run generate)', () => {
  it.each(Object.keys(generated))('%s', async (path) => {
    expect(await checkedIn(path)).toBe(generated[path]);
  });

  it('the schemas, the types and the clause map are among it', () => {
    expect(Object.keys(generated)).toEqual(
      expect.arrayContaining(['rules/schema/decision.schema.json', 'libs/policy/src/rule-set/types.gen.ts', 'docs/clause-map.md']),
    );
  });
});

describe.each([...parsed.keys()])('every clause of %s', (id) => {
  const ruleSet = parsed.get(id)?.ruleSet;
  if (!ruleSet) throw new Error(id);
  const places = clausePlaces(ruleSet);

  it('has a place in the rule set, or a reason why it is no rule', () => {
    const lost = Object.entries(ruleSet.clauses).filter(([clause, { notRule }]) => !notRule && !places.has(clause));
    expect(lost.map(([clause]) => clause)).toEqual([]);
  });

  it('stands in the clause map', () => {
    const map = generated['docs/clause-map.md'] ?? '';
    expect(Object.keys(ruleSet.clauses).filter((clause) => !map.includes(`| ${clause} |`))).toEqual([]);
  });
});
