import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, parseRuleSet, PolicyError, readJson, type Severity } from '#policy';
import { readVersion } from './read-version.js';

const FOLDER = fileURLToPath(new URL('../broken', import.meta.url));
const BASE_ID = 'village-bookshop/2024';

interface Place {
  readonly code: string;
  readonly file: string;
  readonly pointer: string;
}
/** One mistake: what is changed in the base, and the diagnostic it must earn. */
export interface Broken extends Place {
  readonly severity: Severity;
  readonly why: string;
  readonly change?: readonly Change[];
  /** The whole text of `file`, for mistakes that are no JSON value. */
  readonly text?: string;
  /** Diagnostics that follow from the same mistake. */
  readonly also?: readonly Place[];
}
interface Change {
  readonly file: string;
  /** JSON pointer; empty for the whole file, `-` for a place after the last of an array. */
  readonly at: string;
  readonly set?: unknown;
  readonly remove?: true;
}
export interface Earned extends Place {
  readonly severity: Severity;
  readonly words: { readonly ko: string; readonly en: string };
}

/** Every mistake under `test/broken/`, by the name of its file. */
export function brokenFiles(): readonly (readonly [string, Broken])[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => [name, JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Broken]);
}

/** The base's files, with a mistake made in them. */
export function filesWith({
  file,
  text,
  change = [],
}: Pick<Broken, 'file' | 'text' | 'change'>): Record<string, string> {
  const texts: Record<string, string> = { ...readVersion(join(FOLDER, 'base')) };
  if (text !== undefined) texts[file] = text;
  for (const one of change) {
    const whole = JSON.stringify({ '': JSON.parse(texts[one.file] ?? 'null') as unknown });
    const holder = JSON.parse(whole) as Record<string, unknown>;
    changed(holder, ['', ...one.at.split('/').slice(1)], one);
    if (Object.hasOwn(holder, '')) texts[one.file] = JSON.stringify(holder['']);
    else Reflect.deleteProperty(texts, one.file);
  }
  return texts;
}

function changed(node: Record<string, unknown>, [key = '', ...rest]: readonly string[], change: Change): void {
  if (rest.length > 0) changed(node[key] as Record<string, unknown>, rest, change);
  else if (Array.isArray(node) && change.remove) node.splice(Number(key), 1);
  else if (Array.isArray(node) && key === '-') node.push(change.set);
  else if (change.remove) Reflect.deleteProperty(node, key);
  else node[key] = change.set;
}

/** Everything a person is told about these files: reading, then the schema, then the checks. */
export function earned(texts: Readonly<Record<string, string>>): readonly Earned[] {
  const files: Record<string, unknown> = {};
  for (const [file, text] of Object.entries(texts)) {
    try {
      files[file] = readJson(text);
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      return [{ code: error.code, severity: 'error', file, pointer: error.pointer, words: error.words }];
    }
  }
  const { ruleSet, cases, diagnostics } = parseRuleSet(files, BASE_ID);
  return [...diagnostics, ...(ruleSet ? check(ruleSet, { cases }) : [])];
}
