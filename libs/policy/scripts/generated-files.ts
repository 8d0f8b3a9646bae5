import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { fileURLToPath } from 'node:url';
import { readRulesDirectory } from '#persistence/files';
import { clauseMap } from '../src/clause-map/clause-map.js';
import { parseRuleSets } from '../src/rule-set/files.js';
import { formatJson } from '../src/rule-set/format.js';
import { allDefinitions, partSchemas } from '../src/schema/index.js';
import { schemaFiles } from '../src/schema/emit.js';

const RULES = fileURLToPath(new URL('../../../rules', import.meta.url));
const BANNER =
  '// Generated from libs/policy/src/schema and the mechanisms’ declarations by `npm run generate`. Do not edit.\n';
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Keywords that narrow values without naming a type; in a TypeScript type they would only be noise. */
const NARROWING = new Set(['anyOf', 'allOf', 'dependencies', 'propertyNames', 'not']);
function widened(node: unknown, isKeywords = true): unknown {
  if (Array.isArray(node)) return node.map((entry) => widened(entry));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !isKeywords || !NARROWING.has(key))
      // Below these two stand names, some of which (a mechanism called anyOf) look like keywords.
      .map(([key, value]) => [key, widened(value, !(isKeywords && (key === 'properties' || key === '$defs')))]),
  );
}

/** Types of the rule files, from the same declarations as the JSON Schemas. */
async function typesSource(): Promise<string> {
  const definitions = {
    ...allDefinitions,
    ...Object.fromEntries(
      Object.entries(partSchemas).map(([part, schema]) => [`${part}File`, { ...schema, title: `${pascal(part)}File` }]),
    ),
  };
  const source = await compile(
    { title: 'Everything', type: 'object', $defs: widened(definitions, false) } as unknown as JSONSchema,
    'Everything',
    {
      bannerComment: BANNER,
      additionalProperties: false,
      unreachableDefinitions: true,
      ignoreMinAndMaxItems: true,
      format: false,
      strictIndexSignatures: false,
    },
  );
  return source.replace(/^ \*|^\/\*\*[\s\S]*?\*\/\n/gm, '');
}

/** The clause map of every rule set under `rules/`. @throws Error for a rule set that cannot be read */
async function clauseMapSource(): Promise<string> {
  const parsed = parseRuleSets(await readRulesDirectory(RULES));
  const ruleSets = [...parsed].map(([id, { ruleSet, diagnostics }]) => {
    if (!ruleSet) throw new Error(`${id}: ${diagnostics.map(({ words }) => words.en).join(' ')}`);
    return ruleSet;
  });
  return clauseMap(ruleSets);
}

/** Path from the project's root → content. A test holds the checked-in files to this. */
export async function generatedFiles(): Promise<Readonly<Record<string, string>>> {
  const schemas = Object.entries(schemaFiles()).map(
    ([name, schema]) => [`rules/schema/${name}`, formatJson(schema)] as const,
  );
  return {
    ...Object.fromEntries(schemas),
    'libs/policy/src/rule-set/types.gen.ts': await typesSource(),
    'docs/clause-map.md': await clauseMapSource(),
  };
}
