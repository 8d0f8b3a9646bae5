import { diagnostic, type Diagnostic } from '../check/diagnostic.js';
import { reachLimits } from '../check/reach-limits.js';
import type { PartName } from '../schema/index.js';
import type { CaseFile, Decision, RuleSet } from './model.js';
import { limitsOf } from './limits.js';
import { validatePart } from './validate.js';

/** Content of a version's files by path inside its folder (`decisions/eligibility.json`), as read from JSON. */
export type RuleSetFiles = Readonly<Record<string, unknown>>;
export interface ParsedRuleSet {
  /** Absent when a file lacks or breaks its schema: nothing half-read is ever used. */
  readonly ruleSet?: RuleSet;
  readonly cases: readonly CaseFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const NEEDED = ['manifest', 'clauses', 'parameters', 'words', 'facts', 'process', 'readings', 'notes'] as const;
const OPTIONAL = ['shared', 'documents', 'forms', 'waivers', 'demo'] as const;

function partOf(path: string): PartName | undefined {
  if (path.startsWith('decisions/') && path.endsWith('.json')) return 'decision';
  if (path.startsWith('cases/') && path.endsWith('.json')) return 'case';
  return [...NEEDED, ...OPTIONAL].find((name) => path === `${name}.json`);
}

/** Content without `$schema`, which helps an editor and says nothing about the rules. */
function content<T>(files: RuleSetFiles, path: string, otherwise: T): T {
  const { $schema: _, ...rest } = (files[path] ?? otherwise) as Record<string, unknown>;
  return rest as T;
}

/** The worked cases among a version's files. They hold for files that were accepted once; others are to be parsed. */
export const casesOf = (files: RuleSetFiles): CaseFile[] =>
  Object.entries(files)
    .filter(([path]) => partOf(path) === 'case')
    .map(([, json]) => json as CaseFile);

/**
 * Unknown files → a rule set, or diagnostics that say what is wrong and where.
 * @param id the version the files stand under, `program/version`; the manifest must name the same
 */
export function parseRuleSet(files: RuleSetFiles, id?: string): ParsedRuleSet {
  const diagnostics: Diagnostic[] = [];
  for (const name of NEEDED)
    if (files[`${name}.json`] === undefined) diagnostics.push(diagnostic('schema/missing-file', `${name}.json`, ''));
  for (const [path, json] of Object.entries(files)) {
    const part = partOf(path);
    // What is too deep or too large is not looked at any further: a schema would walk it.
    const beyond = part ? limitsOf(json, path) : [];
    if (beyond.length > 0) diagnostics.push(...beyond);
    else if (part) diagnostics.push(...validatePart(part, json, path));
    else diagnostics.push(diagnostic('schema/unknown-file', path, '', { severity: 'warning' }));
  }
  const cases = casesOf(files);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { cases: [], diagnostics };
  const ruleSet = assemble(files);
  const beyond = reachLimits(ruleSet);
  if (beyond.length > 0) return { cases: [], diagnostics: [...diagnostics, ...beyond] };
  if (id !== undefined && ruleSet.manifest.id !== id) {
    diagnostics.push(
      diagnostic('schema/wrong-id', 'manifest.json', '/id', { details: { id: ruleSet.manifest.id, wanted: id } }),
    );
  }
  for (const [path, decision] of decisionsOf(files)) {
    const wanted = path.slice('decisions/'.length, -'.json'.length);
    if (decision.id !== wanted)
      diagnostics.push(diagnostic('schema/wrong-id', path, '/id', { details: { id: decision.id, wanted } }));
  }
  return { ruleSet, cases, diagnostics };
}

const decisionsOf = (files: RuleSetFiles): (readonly [string, Decision])[] =>
  Object.keys(files)
    .filter((path) => partOf(path) === 'decision')
    .sort()
    .map((path) => [path, content<Decision>(files, path, {} as Decision)] as const);

function assemble(files: RuleSetFiles): RuleSet {
  const shared = content<Partial<RuleSet['shared']>>(files, 'shared.json', {});
  return {
    manifest: content(files, 'manifest.json', {} as RuleSet['manifest']),
    ...content(files, 'clauses.json', {} as Pick<RuleSet, 'clauses'>),
    ...content(files, 'parameters.json', {} as Pick<RuleSet, 'parameters'>),
    ...content(files, 'words.json', {} as Pick<RuleSet, 'words'>),
    ...content(files, 'facts.json', {} as Pick<RuleSet, 'facts'>),
    shared: { derive: shared.derive ?? {}, conditions: shared.conditions ?? {} },
    decisions: Object.fromEntries(decisionsOf(files).map(([, decision]) => [decision.id, decision])),
    papers: content(files, 'documents.json', { papers: [] as RuleSet['papers'] }).papers,
    forms: content(files, 'forms.json', { forms: [] as RuleSet['forms'] }).forms,
    process: content(files, 'process.json', {} as RuleSet['process']),
    ...content(files, 'readings.json', {} as Pick<RuleSet, 'readings'>),
    ...content(files, 'notes.json', {} as Pick<RuleSet, 'notes'>),
    waivers: content(files, 'waivers.json', { waivers: [] as RuleSet['waivers'] }).waivers,
  };
}
