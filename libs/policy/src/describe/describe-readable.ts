import { check } from '../check/check.js';
import type { Diagnostic } from '../check/diagnostic.js';
import { addressOf, escaped, keysOf } from '../check/walk/pointers.js';
import { refuseImpossibleDay } from '../evaluate/compile.js';
import type { Language } from '../explain/language.js';
import { hashRuleSet } from '../rule-set/canonical.js';
import { contentOfFiles, versionFiles, type VersionContent } from '../rule-set/content.js';
import { RULE_KINDS } from '../rule-set/model.js';
import type { RuleSetFiles } from '../rule-set/parse.js';
import { identityOf, isNode, isObject } from '../rule-set/places.js';
import { describeRuleSet, type DescribeOptions } from './describe.js';
import type { RuleSetDescription, UnreadablePart } from './description.js';

/** The parts of a decision that are told, or left out, one by one. */
const OF_DECISION: ReadonlySet<string> = new Set([...RULE_KINDS, 'inputs', 'derive', 'conditions', 'values']);
const OF_FILE: Readonly<Record<string, string>> = {
  'parameters.json': 'parameters',
  'facts.json': 'facts',
  'words.json': 'words',
  'clauses.json': 'clauses',
  'readings.json': 'readings',
  'notes.json': 'notes',
};
const UNTOLD = /^(?:(?:documents|forms|waivers|demo)\.json|cases\/.*)$/;
/** Nothing of it is told either, but a version has one. */
const PROCESS = 'process.json';

/** What a finding is about, as far as it can be left out by itself. */
interface Thing {
  readonly file: string;
  /** Where it stands: the list or map and the place in it; empty for a whole decision. */
  readonly keys: readonly string[];
}

/**
 * Tells a content in words as far as it can be read: an officer in the middle of a change still wants the sentences of
 * all the rest. Each rule, value, parameter, … that is half-done is left out and named under `unreadable` with what is
 * lacking; what only names such a part is told with the name.
 * @returns diagnostics alone where what is wrong cannot be left out, as in the manifest
 * @throws PolicyError `when/impossible-date`
 */
export function describeReadable(
  content: VersionContent,
  language: Language,
  options: DescribeOptions = {},
): { readonly description?: RuleSetDescription; readonly diagnostics: readonly Diagnostic[] } {
  refuseImpossibleDay('asOf', options.asOf);
  const whole = versionFiles(content);
  const parts = new Map<string, UnreadablePart>();
  for (let files = whole; ;) {
    const { description, errors } = told(files, content.ruleSet.manifest.id, language, options);
    if (description !== undefined) {
      if (parts.size === 0) return { description, diagnostics: [] };
      const unreadable = [...parts.values()];
      return { description: { ...description, hash: hashRuleSet(content.ruleSet), unreadable }, diagnostics: [] };
    }
    const rest = withoutThings(files, errors);
    if (rest === undefined) return { diagnostics: errors };
    for (const { thing, reasons } of rest.things) {
      const part = partOf(thing, reasons, { whole, files }, language);
      parts.set(`${part.file}#${part.pointer}`, part);
    }
    files = rest.files;
  }
}

type Told =
  | { readonly description: RuleSetDescription; readonly errors?: never }
  | { readonly description?: never; readonly errors: readonly Diagnostic[] };

function told(files: RuleSetFiles, id: string, language: Language, options: DescribeOptions): Told {
  const { content, diagnostics } = contentOfFiles(files, id);
  if (content === undefined) return { errors: diagnostics.filter(isError) };
  try {
    return { description: describeRuleSet(content.ruleSet, language, options) };
  } catch (error) {
    const errors = check(content.ruleSet).filter(isError);
    if (errors.length === 0) throw error;
    return { errors };
  }
}
const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

function thingOf({ file, pointer }: Diagnostic): Thing | undefined {
  const keys = keysOf(pointer).slice(0, 2);
  const [first = ''] = keys;
  const isEntry = keys.length === 2;
  if (file.startsWith('decisions/')) return { file, keys: isEntry && OF_DECISION.has(first) ? keys : [] };
  if (file === 'shared.json' || file === PROCESS) return isEntry ? { file, keys } : undefined;
  return isEntry && OF_FILE[file] === first ? { file, keys } : undefined;
}

interface Rest {
  readonly files: RuleSetFiles;
  readonly things: readonly { readonly thing: Thing; readonly reasons: readonly Diagnostic[] }[];
}

/** @returns undefined where an error stands in nothing that can be left out */
function withoutThings(files: RuleSetFiles, errors: readonly Diagnostic[]): Rest | undefined {
  const rest: Record<string, unknown> = { ...files };
  const things = new Map<string, { thing: Thing; reasons: Diagnostic[] }>();
  for (const error of errors) {
    if (UNTOLD.test(error.file)) {
      if (files[error.file] === undefined) return undefined;
      Reflect.deleteProperty(rest, error.file);
      continue;
    }
    const thing = thingOf(error);
    // What is not there cannot be left out: then it would be looked for without end.
    if (thing === undefined || valueOf(files, thing) === undefined) return undefined;
    const key = [thing.file, ...thing.keys].join('/');
    const known = things.get(key) ?? { thing, reasons: [] };
    known.reasons.push(error);
    things.set(key, known);
  }
  for (const [file, own] of Map.groupBy(things.values(), ({ thing }) => thing.file)) {
    if (own.some(({ thing }) => thing.keys.length === 0)) Reflect.deleteProperty(rest, file);
    else
      rest[file] = withoutEntries(
        files[file],
        own.map(({ thing }) => thing),
      );
  }
  return { files: rest, things: [...things.values()].filter(({ thing }) => thing.file !== PROCESS) };
}

function withoutEntries(json: unknown, things: readonly Thing[]): unknown {
  if (!isObject(json)) return json;
  const rest = { ...json };
  for (const [container = '', own] of Map.groupBy(things, ({ keys }) => keys[0])) {
    const left = new Set(own.map(({ keys }) => keys[1]));
    const entries = rest[container];
    rest[container] = Array.isArray(entries)
      ? entries.filter((_, index) => !left.has(String(index)))
      : Object.fromEntries(Object.entries(entries as object).filter(([name]) => !left.has(name)));
  }
  return rest;
}

/** @param files as they were when the reasons were found: entries before this one may have been left out already */
function partOf(
  { file, keys }: Thing,
  reasons: readonly Diagnostic[],
  { whole, files }: { readonly whole: RuleSetFiles; readonly files: RuleSetFiles },
  language: Language,
): UnreadablePart {
  const [container, key = ''] = keys;
  const thing = valueOf(files, { file, keys });
  const all = valueOf(whole, { file, keys: keys.slice(0, 1) });
  const own = Array.isArray(all) ? String(all.indexOf(thing)) : key;
  const pointer = container === undefined ? '' : `/${container}/${escaped(own)}`;
  const found = keys.map((name) => `/${escaped(name)}`).join('');
  return {
    at: addressOf(file, whole[file], pointer),
    file,
    pointer,
    label: labelOf(thing, language) ?? identityOf(thing) ?? (own || file.replace(/^decisions\/|\.json$/g, '')),
    reasons: reasons.map(({ code, pointer: place, words }) => ({
      code,
      pointer: `${pointer}${place.slice(found.length)}`,
      says: words[language],
    })),
  };
}

const valueOf = (files: RuleSetFiles, { file, keys }: Thing): unknown => keys.reduce(inside, files[file]);
const inside = (node: unknown, key: string): unknown =>
  isNode(node) && Object.hasOwn(node, key) ? (node as Readonly<Record<string, unknown>>)[key] : undefined;

function labelOf(thing: unknown, language: Language): string | undefined {
  const label = inside(inside(thing, 'label'), language);
  return typeof label === 'string' && label.trim() !== '' ? label : undefined;
}
