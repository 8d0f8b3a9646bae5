import { diagnostic, type Diagnostic } from '../check/diagnostic.js';
import { contentHash } from './canonical.js';
import { ruleSetFiles } from './files.js';
import type { CaseFile, Manifest, RuleSet } from './model.js';
import { parseRuleSet, type RuleSetFiles } from './parse.js';

/** All that people write, review and publish of a version: its rules and its worked cases, by the cases' ids. */
export interface VersionContent {
  readonly ruleSet: RuleSet;
  readonly cases: Readonly<Record<string, CaseFile>>;
}

const hashes = new WeakMap<VersionContent, string>();

/** `sha256:<hex>` over rules AND cases: what a reviewer approves. The rules' own hash is `hashRuleSet`. */
export function contentHashOf(content: VersionContent): string {
  const { ruleSet, cases } = content;
  const found = hashes.get(content) ?? contentHash({ ruleSet, cases });
  hashes.set(content, found);
  return found;
}

/** A new programme before anything is written of it. Its parts are there and empty, so that every place exists. */
export function emptyContent(id: string, manifest: Manifest): VersionContent {
  const process = { roles: [], states: [], transitions: [], duties: [] };
  const maps = { clauses: {}, parameters: {}, words: {}, facts: {}, decisions: {}, readings: {}, notes: {} };
  const lists = { papers: [], forms: [], waivers: [] };
  const shared = { derive: {}, conditions: {} };
  return { ruleSet: { manifest: { ...structuredClone(manifest), id }, ...maps, shared, ...lists, process }, cases: {} };
}

/** A version as files, path inside its folder → JSON: those of its rules, and `cases/<id>.json`. */
export function versionFiles({ ruleSet, cases }: VersionContent): RuleSetFiles {
  return {
    ...ruleSetFiles(ruleSet),
    ...Object.fromEntries(Object.entries(cases).map(([id, json]) => [`cases/${id}.json`, json])),
  };
}

/**
 * Unknown files → a version's content, or diagnostics that say what is wrong and where. A case stands under its id.
 * @param id the version the files stand under, `program/version`; the manifest must name the same
 */
export function contentOfFiles(
  files: RuleSetFiles,
  id?: string,
): { readonly content?: VersionContent; readonly diagnostics: readonly Diagnostic[] } {
  const { ruleSet, cases, diagnostics } = parseRuleSet(files, id);
  if (!ruleSet) return { diagnostics };
  const misnamed = cases
    .filter((found) => files[`cases/${found.id}.json`] !== found)
    .map((found) => {
      const path = Object.keys(files).find((file) => files[file] === found) ?? '';
      const wanted = path.slice('cases/'.length, -'.json'.length);
      return diagnostic('schema/wrong-id', path, '/id', { details: { id: found.id, wanted } });
    });
  return {
    content: { ruleSet, cases: Object.fromEntries(cases.map((found) => [found.id, found])) },
    diagnostics: [...diagnostics, ...misnamed],
  };
}
