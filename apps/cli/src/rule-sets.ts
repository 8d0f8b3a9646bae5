import { existsSync } from 'node:fs';
import { parseRuleSets, type Diagnostic, type ParsedRuleSet, type RuleSet } from '#policy';
import { readRulesDirectory } from '#persistence/files';
import { InputError } from './report-error.js';

/** The folder with the rule sets: the option, else RULES_DIR, else `rules` below the working folder. */
export function rulesDirectory(option: string | undefined): string {
  const directory = option ?? process.env['RULES_DIR'] ?? 'rules';
  if (!existsSync(directory))
    throw new InputError(`규정 폴더가 없습니다: ${directory}`, `There is no rules folder: ${directory}`);
  return directory;
}

/** Every version of a rules folder, parsed; a file that is no JSON is a diagnostic of its version. */
export async function readRuleSets(directory: string): Promise<ReadonlyMap<string, ParsedRuleSet>> {
  const folders = await readRulesDirectory(directory);
  const parsed = parseRuleSets(folders.filter(({ unreadable }) => unreadable.length === 0));
  return new Map(
    folders.map(({ id, unreadable }) => {
      const diagnostics = unreadable.map(({ path, error }): Diagnostic => ({
        code: error.code,
        severity: 'error',
        file: path,
        pointer: error.pointer,
        words: error.words,
      }));
      return [id, parsed.get(id) ?? { cases: [], diagnostics }];
    }),
  );
}

/** @throws InputError when there is no such version, or it cannot be read */
export function ruleSetOf(ruleSets: ReadonlyMap<string, ParsedRuleSet>, id: string): RuleSet {
  const parsed = ruleSets.get(id);
  if (!parsed) {
    const known = [...ruleSets.keys()].join(', ');
    throw new InputError(
      `규정 “${id}”이(가) 없습니다. 있는 규정: ${known}`,
      `There is no rule set “${id}”. There are: ${known}`,
    );
  }
  if (!parsed.ruleSet) {
    throw new InputError(
      `규정 “${id}”을(를) 읽을 수 없습니다. gongo check 로 확인해 주세요.`,
      `The rule set “${id}” cannot be read: run gongo check.`,
    );
  }
  return parsed.ruleSet;
}
