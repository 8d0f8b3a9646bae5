import { join } from 'node:path';
import { parseRuleSets, type ParsedRuleSet, type RuleSet, type VersionContent } from '#policy';
import { readRulesDirectory, type RuleSetFolder } from '#persistence/files';

/** Of the project and not beside this file: benchmarks run it from where it was compiled to. */
export const RULES_DIR = join(process.cwd(), 'rules');

/** The rule sets of the source notices, as they stand under `rules/`. */
export async function realRuleSets(): Promise<{
  folders: readonly RuleSetFolder[];
  parsed: ReadonlyMap<string, ParsedRuleSet>;
}> {
  const folders = await readRulesDirectory(RULES_DIR);
  return { folders, parsed: parseRuleSets(folders) };
}

export async function realRuleSet(id: string): Promise<RuleSet> {
  const found = (await realRuleSets()).parsed.get(id);
  if (!found?.ruleSet) throw new Error(`${id}: ${JSON.stringify(found?.diagnostics)}`);
  return found.ruleSet;
}

/** The same with their worked cases: all that a version holds. */
export async function realContents(): Promise<readonly VersionContent[]> {
  return [...(await realRuleSets()).parsed].map(([id, { ruleSet, cases, diagnostics }]) => {
    if (!ruleSet) throw new Error(`${id}: ${JSON.stringify(diagnostics)}`);
    return { ruleSet, cases: Object.fromEntries(cases.map((one) => [one.id, one])) };
  });
}
