import { diagnostic } from '../check/diagnostic.js';
import { PolicyError } from '../policy-error.js';
import { amendRuleSet } from './amend.js';
import type { AmendmentFile, Manifest, RuleSet } from './model.js';
import { parseRuleSet, type ParsedRuleSet, type RuleSetFiles } from './parse.js';
import { isObject } from './places.js';
import { validatePart } from './validate.js';

/** The files of a version under `rules/`, from the resolved whole: what import reads, export writes. */
export function ruleSetFiles(ruleSet: RuleSet): RuleSetFiles {
  const named = (part: string, content: object): readonly [string, unknown] => [
    `${part}.json`,
    { $schema: `../../schema/${part}.schema.json`, ...content },
  ];
  // By the key it stands under and whatever it is: of a draft, the schema says what is wrong with the file.
  const decisions = Object.entries(ruleSet.decisions).map(
    ([id, decision]) =>
      [
        `decisions/${id}.json`,
        isObject(decision) ? { $schema: '../../../schema/decision.schema.json', ...decision } : decision,
      ] as const,
  );
  const { derive = {}, conditions = {} } = ruleSet.shared;
  return Object.fromEntries([
    named('manifest', ruleSet.manifest),
    named('clauses', { clauses: ruleSet.clauses }),
    named('parameters', { parameters: ruleSet.parameters }),
    named('words', { words: ruleSet.words }),
    named('facts', { facts: ruleSet.facts }),
    ...(Object.keys(derive).length + Object.keys(conditions).length > 0
      ? [named('shared', { derive, conditions })]
      : []),
    ...(ruleSet.papers.length > 0 ? [named('documents', { papers: ruleSet.papers })] : []),
    ...(ruleSet.forms.length > 0 ? [named('forms', { forms: ruleSet.forms })] : []),
    named('process', ruleSet.process),
    named('readings', { readings: ruleSet.readings }),
    named('notes', { notes: ruleSet.notes }),
    ...(ruleSet.waivers.length > 0 ? [named('waivers', { waivers: ruleSet.waivers })] : []),
    ...decisions,
  ]);
}

/** One version's folder: whole, or `manifest.json` with `amendment.json` on the base the manifest names. */
export interface VersionFolder {
  /** `program/version` */
  readonly id: string;
  readonly files: RuleSetFiles;
}

/**
 * Parses every version of a rules directory, amendments on their bases first.
 * @returns by version id, in the order given
 */
export function parseRuleSets(folders: readonly VersionFolder[]): ReadonlyMap<string, ParsedRuleSet> {
  const byId = new Map(folders.map((folder) => [folder.id, folder]));
  const parsed = new Map<string, ParsedRuleSet>();
  const parse = (folder: VersionFolder, waiting: readonly string[]): ParsedRuleSet => {
    const found = parsed.get(folder.id);
    if (found) return found;
    const base = folder.files['amendment.json'] === undefined ? undefined : byId.get(baseOf(folder) ?? '');
    const result =
      folder.files['amendment.json'] === undefined
        ? parseRuleSet(folder.files, folder.id)
        : parseAmendment(folder, base && !waiting.includes(base.id) ? parse(base, [...waiting, folder.id]) : undefined);
    parsed.set(folder.id, result);
    return result;
  };
  return new Map(folders.map((folder) => [folder.id, parse(folder, [])]));
}

const baseOf = ({ files }: VersionFolder): string | undefined =>
  (files['manifest.json'] as Manifest | undefined)?.basedOn?.id;

function parseAmendment(folder: VersionFolder, base: ParsedRuleSet | undefined): ParsedRuleSet {
  const { 'manifest.json': manifestFile, 'amendment.json': amendmentFile, ...others } = folder.files;
  const diagnostics = [
    ...validatePart('manifest', manifestFile, 'manifest.json'),
    ...validatePart('amendment', amendmentFile, 'amendment.json'),
  ];
  if (diagnostics.length > 0) return { cases: [], diagnostics };
  if (!base?.ruleSet)
    return {
      cases: [],
      diagnostics: [
        diagnostic('amendment/no-base', 'manifest.json', '/basedOn', { details: { base: baseOf(folder) ?? '' } }),
      ],
    };
  const { $schema: _, ...manifest } = manifestFile as Manifest & { $schema?: string };
  try {
    const whole = amendRuleSet(base.ruleSet, manifest, (amendmentFile as AmendmentFile).changes);
    return parseRuleSet({ ...ruleSetFiles(whole), ...others }, folder.id);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return {
      cases: [],
      diagnostics: [
        { code: error.code, severity: 'error', file: 'amendment.json', pointer: error.pointer, words: error.words },
      ],
    };
  }
}
