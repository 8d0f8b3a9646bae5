type Node = Readonly<Record<string, unknown>> | readonly unknown[];
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
/** The keys that a JSON pointer names. */
export function keysOf(pointer: string): string[] {
  const keys = pointer.split('/').slice(1);
  return pointer.includes('~') ? keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')) : keys;
}
export const escaped = (key: string): string =>
  key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;

function* stepsOf(json: unknown, pointer: string): Generator<{ key: string; parent: Node; value: unknown }> {
  let value = json;
  for (const key of keysOf(pointer)) {
    if (!isNode(value) || !Object.hasOwn(value, key)) return;
    const parent = value;
    value = (parent as Readonly<Record<string, unknown>>)[key];
    yield { key, parent, value };
  }
}

/** The value a JSON pointer leads to; undefined when it leads nowhere. */
export function resolvePointer(json: unknown, pointer: string): unknown {
  let value = json;
  for (const key of keysOf(pointer)) {
    if (!isNode(value) || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

/** The longest front part of a pointer that leads somewhere: where a part is lacking, the place that lacks it. */
export function nearestPointer(json: unknown, pointer: string): string {
  return [...stepsOf(json, pointer)].map(({ key }) => `/${escaped(key)}`).join('');
}

/** What an element of an array is called: its id, the name of a condition, the fact of an input. */
function nameIn(parent: Node, key: string, value: unknown): string {
  if (!Array.isArray(parent) || !isNode(value) || Array.isArray(value)) return key;
  const { id, name, fact } = value as Readonly<Record<string, unknown>>;
  const found = id ?? name ?? fact;
  return typeof found === 'string' ? found : key;
}

/** Files whose one content is a part of the rule set of the same name as the pointer's first key. */
const BARE_FILES: ReadonlySet<string> = new Set([
  'clauses.json',
  'parameters.json',
  'words.json',
  'facts.json',
  'documents.json',
  'forms.json',
  'readings.json',
  'notes.json',
]);

/** A place in a file by names, as amendments and the answers of notes write it. */
export function addressOf(file: string, json: unknown, pointer: string): string {
  const names = [...stepsOf(json, pointer)].map(({ key, parent, value }) => nameIn(parent, key, value));
  return [...(BARE_FILES.has(file) ? [] : [file.replace(/\.json$/, '')]), ...names].join('/');
}
