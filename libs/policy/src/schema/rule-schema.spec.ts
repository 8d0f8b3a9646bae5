import { mechanismNames } from '../mechanisms/index.js';
import { operators } from '../conditions/operators.js';
import { ruleSchema } from './rule-schema.js';
import { UNITS } from './units.js';
import { argumentNames, commonWords, schemaWords, choiceWords } from './words/index.js';

interface Found {
  readonly address: string;
  readonly node: Readonly<Record<string, unknown>>;
}
type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every property of a schema with its address, those of list and map entries below the address of the list or map. */
function* propertiesIn(node: unknown, address: string): Generator<Found> {
  if (!isNode(node)) return;
  for (const [key, one] of Object.entries(isNode(node['properties']) ? node['properties'] : {})) {
    if (!isNode(one)) continue;
    yield { address: `${address}.${key}`, node: one };
    yield* propertiesIn(one, `${address}.${key}`);
  }
  yield* propertiesIn(node['items'], address);
  yield* propertiesIn(node['additionalProperties'], address);
}
const schema = ruleSchema();
const wholes = [...Object.entries(schema.parts), ...Object.entries(schema.definitions)];
const found = wholes.flatMap(([name, node]) => [...propertiesIn(node, name)]);
const argumentsFound: Found[] = Object.entries(schema.mechanisms).flatMap(([name, { takes }]) => [
  { address: name, node: takes },
  ...propertiesIn(takes, name),
]);

/** Definitions that are a single text, number or choice: the property that uses one has the words. */
const WITHOUT_WORDS = new Set(
  'anyJson clauseId date literal name noteId path readingId source stageAsk unit'.split(' '),
);

describe('the schema as an editor gets it', () => {
  it('gives every property a label and help in both languages', () => {
    const bare = found.filter(({ node }) => {
      const words = [node['label'], node['help']] as { ko?: string; en?: string }[];
      return words.some((one) => !one?.ko || !one.en);
    });
    expect(bare.map(({ address }) => address)).toEqual([]);
    const bareArguments = argumentsFound.filter(
      ({ node }) => node['label'] === undefined && node['widget'] !== undefined,
    );
    expect(bareArguments.map(({ address }) => address)).toEqual([]);
    expect(Object.keys(argumentNames).filter((one) => !argumentsFound.some(({ address }) => address === one))).toEqual(
      [],
    );
    expect(found.length).toBeGreaterThan(200);
  });

  it('gives every part and every definition that is a thing of its own a name', () => {
    const nameless = wholes.filter(([name, node]) => node['label'] === undefined && !WITHOUT_WORDS.has(name));
    expect(nameless.map(([name]) => name)).toEqual([]);
  });

  it('has no words for what is not in the schema', () => {
    const there = new Set([
      ...[...found, ...argumentsFound].map(({ address }) => address),
      ...wholes.map(([name]) => name),
    ]);
    expect(Object.keys(schemaWords).filter((address) => !there.has(address))).toEqual([]);
    const lastNames = new Set(found.map(({ address }) => address.slice(address.lastIndexOf('.') + 1)));
    expect(Object.keys(commonWords).filter((name) => !lastNames.has(name))).toEqual([]);
  });

  it('words every value of every choice', () => {
    const all = [...found, ...wholes.map(([address, node]) => ({ address, node })), ...argumentsFound];
    const bare = all.flatMap(({ address, node }) => {
      const values = Array.isArray(node['enum']) ? (node['enum'] as string[]) : [];
      const words = address === 'unit' ? schema.units : ((node['choices'] ?? {}) as Node);
      return values.filter((value) => words[value] === undefined).map((value) => `${address}: ${value}`);
    });
    expect(bare).toEqual([]);
    expect(Object.keys(choiceWords).length).toBeGreaterThan(5);
  });

  it('says of every map what its keys are, and of every name what it refers to', () => {
    const open = [...found, ...argumentsFound].filter(
      ({ node }) =>
        (node['widget'] === 'map' && node['keys'] === undefined) ||
        (node['widget'] === 'name' && node['names'] === undefined),
    );
    expect(open.map(({ address }) => address)).toEqual([]);
  });

  it('names the elements of lists as places do: by id, by name, by fact', () => {
    const at = (address: string): unknown => found.find((one) => one.address === address)?.node['identity'];
    expect(at('decision.require')).toBe('id');
    expect(at('decision.inputs')).toBe('fact');
    expect(at('conditionAll.all')).toBe('name');
    expect(at('tableParameter.rows')).toBe('id');
    expect(schema.parts['papers']?.['identity']).toBe('id');
  });

  it('leads from a part to what its entries are', () => {
    expect(schema.parts['clauses']).toMatchObject({
      widget: 'map',
      additionalProperties: { $ref: '#/definitions/clause' },
    });
    expect(schema.parts['decisions']).toMatchObject({ additionalProperties: { $ref: '#/definitions/decision' } });
    const refs = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/([^"]*)"/g)].map(([, to]) => to ?? '');
    const lost = refs.filter((to) => !Object.hasOwn(schema.definitions, to.replace('definitions/', '')));
    expect([...new Set(lost)]).toEqual(['definitions/mechanism']);
  });

  it('has every mechanism, operator and unit, worded', () => {
    expect(Object.keys(schema.mechanisms)).toEqual([...mechanismNames].sort());
    const groups = new Set(schema.mechanismGroups.map(({ id }) => id));
    for (const { label, help, group } of Object.values(schema.mechanisms)) {
      expect([label.ko, label.en, help.ko, help.en].every((text) => text.length > 0)).toBe(true);
      expect(groups).toContain(group);
    }
    expect(Object.keys(schema.operators).sort()).toEqual([...operators.keys()].sort());
    expect(Object.keys(schema.units).sort()).toEqual([...UNITS].sort());
  });

  it('is plain data of less than 200 kB, the same on every call', () => {
    const text = JSON.stringify(schema);
    expect(JSON.parse(text)).toEqual(schema);
    expect(Buffer.byteLength(text)).toBeLessThan(200_000);
    expect(JSON.stringify(ruleSchema())).toBe(text);
  });
});
