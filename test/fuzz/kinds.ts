import { mechanismNames } from '#policy';
import type { Random } from './random.js';
import {
  isBilingual,
  isDated,
  isEntryOf,
  isLeaf,
  isObject,
  isReference,
  isRule,
  isRuling,
  type Copy,
  type Node,
  type Spot,
} from './spots.js';

/** A version's files that may be changed at will. */
export type MutableFiles = Record<string, unknown>;
/** Where the fault stands. Several pointers where one mistake can be told in more than one right place. */
export interface Planted {
  readonly file: string;
  readonly pointers: readonly string[];
}
/** Changes the files; undefined where it found no place for its fault. `harmless` mutations must be accepted. */
export type Plant = (copy: Copy, random: Random) => Planted | undefined;

const at = ({ file, pointer }: Spot, ...below: readonly string[]): Planted => ({
  file,
  pointers: below.length === 0 ? [pointer] : below.map((one) => `${pointer}${one}`),
});
/**
 * A key in an object. The default of a fact that is a map may only be the empty one: whatever stands in it, it is the
 * default as a whole that is none, and the checker says so there.
 */
const keyAt = (spot: Spot, key: string): Planted =>
  spot.key === 'whenAbsent' ? at(spot, '', `/${key}`) : at(spot, `/${key}`);
/** A fault that is planted in one of the spots that fit. */
const inOne =
  (
    fits: (spot: Spot) => boolean,
    plant: (spot: Spot, files: MutableFiles, random: Random) => Planted | undefined,
  ): Plant =>
  (copy, random) => {
    const spot = random.of(copy.fitting(fits));
    return spot && plant(spot, copy.files, random);
  };
const has =
  (key: string, type: string) =>
  ({ node }: Spot): boolean =>
    type === 'array' ? Array.isArray(node[key]) && node[key].length > 0 : typeof node[key] === type;
const and =
  (...all: readonly ((spot: Spot) => boolean)[]) =>
  (spot: Spot): boolean =>
    all.every((one) => one(spot));
/** Replaces a value under a key; the fault stands there. */
const set = (fits: (spot: Spot) => boolean, key: string, value: unknown): Plant =>
  inOne(fits, (spot) => {
    spot.node[key] = value;
    return at(spot, `/${key}`);
  });
/** Replaces one entry of a list of names. */
const setIn = (fits: (spot: Spot) => boolean, key: string, value: unknown): Plant =>
  inOne(and(has(key, 'array'), fits), (spot, _, random) => {
    const list = spot.node[key] as unknown[];
    const index = random.below(list.length);
    list[index] = value;
    return at(spot, `/${key}/${index}`);
  });
const leave = (fits: (spot: Spot) => boolean, key: string): Plant =>
  inOne(
    and(({ node }) => Object.hasOwn(node, key), fits),
    (spot) => {
      Reflect.deleteProperty(spot.node, key);
      return at(spot);
    },
  );
/** An own key of any name, as JSON.parse makes it. */
function own(node: object, key: string, value: unknown): void {
  Object.defineProperty(node, key, { value, enumerable: true, configurable: true, writable: true });
}
const isProcess = ({ file }: Spot): boolean => file === 'process.json';
const inFile =
  (name: string) =>
  ({ file }: Spot): boolean =>
    file === name;
const isArrayOfThings = ({ node }: Spot): boolean =>
  Array.isArray(node) && node.length > 1 && node.every((one) => isObject(one) && typeof one['id'] === 'string');
const isGroup = ({ node, file }: Spot): boolean =>
  isRuling({ file } as Spot) && (Array.isArray(node['all']) || Array.isArray(node['any']));
const isCondition = (spot: Spot): boolean =>
  isRuling(spot) &&
  ['conditions', 'appliesWhen', 'except'].includes(spot.key) &&
  isObject(spot.node) &&
  !isBilingual(spot) &&
  (Object.hasOwn(spot.node, 'all') || Object.hasOwn(spot.node, 'any') || Object.hasOwn(spot.node, 'operator'));
const isMechanism = (spot: Spot): boolean =>
  isRuling(spot) &&
  Object.keys(spot.node).length === 1 &&
  (mechanismNames as readonly string[]).includes(Object.keys(spot.node)[0] ?? '') &&
  spot.key !== 'options' &&
  spot.key !== 'whenAbsent' &&
  spot.key !== 'nullMeans' &&
  spot.outer?.key !== 'options' &&
  spot.outer?.key !== 'values' &&
  spot.outer?.key !== 'derive';
const isFact = isEntryOf('facts.json', 'facts');
const isParameter = isEntryOf('parameters.json', 'parameters');
const ordered = ({ node }: Spot): boolean => /^(?:lessThan|greaterThan)/.test(String(node['operator']));
const isWindow = ({ outer, node }: Spot): boolean => outer?.key === 'windows' && typeof node['to'] === 'string';
const isBandsOfSheet = ({ outer, key, node }: Spot): boolean =>
  key === 'bands' && outer?.key === 'scoreSheet' && isObject(node);
const firstKey = (map: unknown, fits: (value: Node) => boolean): string | undefined =>
  isObject(map) ? Object.keys(map).find((key) => isObject(map[key]) && fits(map[key])) : undefined;
const parametersIn = (files: MutableFiles): unknown => (files['parameters.json'] as Node)['parameters'];
const deeper = (levels: number, value: unknown): unknown => (levels === 0 ? value : { not: deeper(levels - 1, value) });
const depthOf = ({ pointer }: Spot): number => pointer.split('/').length - 1;

/** One known fault each, by name. */
export const faults: Readonly<Record<string, Plant>> = {
  'unknown name': inOne(isReference, (spot) => {
    spot.node['fact'] = 'noSuchName';
    return at(spot, '/fact');
  }),
  'name of an inherited property': inOne(isReference, (spot) => {
    spot.node['fact'] = 'hasOwnProperty';
    return at(spot, '/fact');
  }),
  'unknown path': inOne(and(isReference, has('path', 'string')), (spot) => {
    spot.node['path'] = `${String(spot.node['path'])}.noSuchPart`;
    return at(spot, '/path');
  }),
  'inherited path': inOne(and(isReference, has('path', 'string')), (spot) => {
    spot.node['path'] = 'toString';
    return at(spot, '/path');
  }),
  'regex-like path': set(isReference, 'path', '$..[?(@.a =~ /(x+x+)+y/)]'),
  'path that is too long': set(isReference, 'path', 'a.b.c.d.e.f.g.h'),
  'unknown operator': set(isLeaf, 'operator', 'matches'),
  'operator of json-rules-engine that is not ours': set(isLeaf, 'operator', 'some:every:equal'),
  'date where a number is compared': inOne(and(isLeaf, ordered), (spot, files) => {
    const date = firstKey(parametersIn(files), ({ type }) => type === 'date');
    if (date === undefined) return undefined;
    spot.node['value'] = { fact: date };
    return at(spot, '/value');
  }),
  'text where a number is compared': set(and(isLeaf, ordered), 'value', 'many'),
  'fraction in a literal': set(and(isLeaf, ordered), 'value', 0.5),
  'null as a literal': set(isLeaf, 'value', null),
  'money where months are added': inOne(and(isRuling, has('months', 'object')), (spot, files) => {
    const won = firstKey(parametersIn(files), ({ unit }) => unit === 'won');
    if (won === undefined || spot.key !== 'addMonths') return undefined;
    spot.node['months'] = { fact: won };
    return at(spot, '/months');
  }),
  'unknown unit': set(has('unit', 'string'), 'unit', 'bananas'),
  'unknown type': set(and(isFact, has('type', 'string')), 'type', 'money!'),
  'empty group': inOne(isGroup, (spot) => {
    const key = Array.isArray(spot.node['all']) ? 'all' : 'any';
    spot.node[key] = [];
    return at(spot, `/${key}`);
  }),
  'group with a second key': inOne(isGroup, (spot) => {
    spot.node['priority'] = 1;
    return at(spot, '/priority');
  }),
  'unknown mechanism': inOne(isMechanism, (spot) => {
    const [name, args] = Object.entries(spot.node)[0] ?? [''];
    Reflect.deleteProperty(spot.node, name);
    spot.node['evalCode'] = args;
    return at(spot, '/evalCode');
  }),
  'two mechanisms in one': inOne(isMechanism, (spot) => {
    const name = Object.hasOwn(spot.node, 'sum') ? 'product' : 'sum';
    spot.node[name] = [1, 2];
    return at(spot);
  }),
  'unknown named condition': inOne(isCondition, (spot) => {
    if (!spot.outer) return undefined;
    spot.outer.node[spot.key] = { condition: 'noSuchCondition' };
    return at(spot, '/condition');
  }),
  'value that comes back to itself': inOne(
    ({ file, outer }) => file.startsWith('decisions/') && outer?.key === 'derive' && outer.outer?.pointer === '',
    (spot) => {
      spot.node['value'] = { fact: spot.key };
      return at(spot);
    },
  ),
  'condition that comes back to itself': inOne(
    ({ file, outer }) => isRuling({ file } as Spot) && outer?.key === 'conditions' && outer.outer?.pointer === '',
    (spot) => {
      spot.node['conditions'] = { not: { condition: spot.key } };
      return at(spot);
    },
  ),
  'condition of too many groups': inOne(isCondition, (spot) => {
    if (!spot.outer || depthOf(spot) > 10) return undefined;
    spot.outer.node[spot.key] = deeper(18, spot.node);
    return at(spot);
  }),
  'nesting without end': inOne(isCondition, (spot) => {
    if (!spot.outer) return undefined;
    spot.outer.node[spot.key] = deeper(500, spot.node);
    return at(spot, '/not'.repeat(32 - depthOf(spot)));
  }),
  'list without end': inOne(has('source', 'array'), (spot) => {
    spot.node['source'] = Array.from({ length: 5000 }, () => 'product');
    return at(spot, '/source');
  }),
  'text without end': inOne(isBilingual, (spot) => {
    spot.node['ko'] = '가'.repeat(4001);
    return at(spot, '/ko');
  }),
  'file without end': inOne(inFile('clauses.json'), (spot, files) => {
    const clauses = (files['clauses.json'] as Node)['clauses'] as Node;
    const quote = 'a'.repeat(4000);
    clauses['F-999-99'] = {
      section: 'x',
      quotes: Array.from({ length: 300 }, () => quote),
      says: { ko: '가', en: 'a' },
    };
    return { file: spot.file, pointers: [''] };
  }),
  'key __proto__': inOne(
    ({ node }) => isObject(node),
    (spot) => {
      own(spot.node, '__proto__', { polluted: true });
      return at(spot, '/__proto__');
    },
  ),
  'key constructor': inOne(
    ({ node }) => isObject(node),
    (spot) => {
      own(spot.node, 'constructor', { prototype: { polluted: true } });
      return keyAt(spot, 'constructor');
    },
  ),
  'key with a slash': inOne(
    ({ node }) => isObject(node),
    (spot) => {
      spot.node['a/b~c'] = 1;
      return keyAt(spot, 'a~1b~0c');
    },
  ),
  'unknown key': inOne(isRule, (spot) => {
    spot.node['noSuchKey'] = true;
    return at(spot, '/noSuchKey');
  }),
  'half a character': inOne(isBilingual, (spot) => {
    spot.node['en'] = 'broken \ud800';
    return at(spot, '/en');
  }),
  'number that is not exact': inOne(isDated, (spot) => {
    if (!Object.hasOwn(spot.node, 'value')) return undefined;
    spot.node['value'] = 2 ** 60;
    return at(spot, '/value');
  }),
  'huge number': inOne(and(isLeaf, ordered), (spot) => {
    spot.node['value'] = 1e300;
    return at(spot, '/value');
  }),
  'wrong value of a parameter': inOne(and(isDated, has('value', 'number')), (spot) => {
    spot.node['value'] = { won: 3 };
    return at(spot, '/value');
  }),
  'negative amount': inOne(
    and(isDated, has('value', 'number'), ({ outer }) =>
      ['money', 'count'].includes(String(outer?.outer?.node['type'])),
    ),
    (spot) => {
      spot.node['value'] = -1;
      return at(spot, '/value');
    },
  ),
  'day that does not exist': set(isDated, 'from', '2024-02-30'),
  'day in another form': set(isDated, 'from', '2024.03.01'),
  'days out of order': inOne(and(has('values', 'array'), isParameter), (spot) => {
    const values = spot.node['values'] as Node[];
    values.push(structuredClone(values.at(-1) ?? {}));
    return at(spot, `/values/${values.length - 1}/from`);
  }),
  'version that ends before it begins': ({ files }) => {
    const manifest = files['manifest.json'] as Node;
    manifest['inForce'] = { from: '2024-01-01', to: '2023-01-01' };
    return { file: 'manifest.json', pointers: ['/inForce/to'] };
  },
  'window that ends before it begins': (copy, random) => {
    const windows = copy.fitting(isWindow);
    const window = random.of(windows);
    const table = window?.outer?.outer;
    const rows = table?.node['rows'] as { values: { cells: Node | null }[] }[] | undefined;
    if (!window || !table || !rows) return undefined;
    const [from, to] = [String(window.node['from']), String(window.node['to'])];
    const row = rows.findIndex(
      ({ values }) =>
        values.length === 1 && typeof values[0]?.cells?.[from] === 'string' && typeof values[0].cells[to] === 'string',
    );
    const cells = rows[row]?.values[0]?.cells;
    if (!cells) return undefined;
    cells[to] = String(cells[from]).replace(/^\d{4}/, '2001');
    return at(table, `/rows/${row}/values/0/cells/${to}`);
  },
  'bands out of order': (copy, random) => {
    const sheets = copy.fitting(isBandsOfSheet);
    const sheet = random.of(sheets);
    const bands = sheet && random.of(Object.values(sheet.node).filter(isObject));
    const name = typeof bands?.['fact'] === 'string' ? bands['fact'] : undefined;
    const parameters = parametersIn(copy.files) as Readonly<Record<string, { values: { value: unknown[] }[] }>>;
    const steps = name === undefined ? undefined : parameters[name]?.values[0]?.value;
    if (name === undefined || !steps || steps.length < 2) return undefined;
    steps[1] = steps[0];
    return { file: 'parameters.json', pointers: [`/parameters/${name}/values/0/value/1`] };
  },
  'cell of no column': inOne(
    ({ key, node, file }) => file === 'parameters.json' && key === 'cells' && isObject(node),
    (spot) => {
      spot.node['noSuchColumn'] = 1;
      return at(spot, '/noSuchColumn');
    },
  ),
  'column that is not there': inOne(
    and(isRuling, ({ key, node }) => (key === 'row' || key === 'band') && typeof node['give'] === 'string'),
    (spot) => {
      spot.node['give'] = 'noSuchColumn';
      return at(spot, '/give');
    },
  ),
  'value without source': leave(isDated, 'source'),
  'rule without source': leave(isRule, 'source'),
  'rule without label': leave(isRule, 'label'),
  'rule without conditions': inOne(
    and(isRule, ({ node }) => !Object.hasOwn(node, 'options')),
    (spot) => {
      Reflect.deleteProperty(spot.node, 'conditions');
      return at(spot);
    },
  ),
  'fact without a type': leave(isFact, 'type'),
  'number without a unit': leave(and(isFact, has('unit', 'string')), 'unit'),
  'text in one language': leave(isBilingual, 'en'),
  'empty text': set(isBilingual, 'ko', ''),
  'text that is a list': set(isBilingual, 'en', ['a']),
  'empty source': set(has('source', 'array'), 'source', []),
  'clause that is not there': setIn(({ file }) => file !== 'clauses.json', 'source', 'F-999-98'),
  'clause in another form': setIn(() => true, 'source', '제5조'),
  'unknown fact among inputs': inOne(
    ({ outer, file }) => file.startsWith('decisions/') && outer?.key === 'inputs',
    (spot) => {
      spot.node['fact'] = 'noSuchFact';
      return at(spot, '/fact');
    },
  ),
  'input left out': inOne(
    ({ key, outer, file }) => file.startsWith('decisions/') && key === 'inputs' && outer?.pointer === '',
    (spot, files, random) => {
      const inputs = spot.node as unknown as Node[];
      // Some inputs are taken for show: what nothing uses may be left out.
      const used = inputs.filter(
        ({ fact }) => JSON.stringify(files[spot.file]).split(`"fact":"${String(fact)}"`).length > 2,
      );
      const gone = random.of(used);
      if (!gone || inputs.length < 2) return undefined;
      inputs.splice(inputs.indexOf(gone), 1);
      return at(spot);
    },
  ),
  'word that is not in its list': inOne(
    and(isLeaf, ({ node }) => node['operator'] === 'equal' && typeof node['value'] === 'string'),
    (spot) => {
      spot.node['value'] = 'noSuchWord';
      return at(spot, '/value');
    },
  ),
  'word list that is not there': set(and(isFact, has('words', 'string')), 'words', 'noSuchList'),
  'role that is not there': set(isFact, 'suppliedBy', 'noSuchRole'),
  'document that is not there': setIn(isFact, 'provedBy', 'noSuchDocument'),
  'state that is not there': set(and(isProcess, has('to', 'string'), has('event', 'object')), 'to', 'noSuchState'),
  'who that is not there': setIn(isProcess, 'who', 'noSuchRole'),
  'decision that is not there': set(and(isProcess, has('event', 'object')), 'decision', 'noSuchDecision'),
  'form that is not there': set(and(inFile('documents.json'), has('stages', 'object')), 'form', 'noSuchForm'),
  'field bound to nothing': inOne(and(inFile('forms.json'), has('parameter', 'string')), (spot) => {
    spot.node['parameter'] = 'noSuchParameter';
    return at(spot, '/parameter');
  }),
  'signer without a role': set(and(inFile('forms.json'), has('role', 'string')), 'role', 'noSuchRole'),
  'reading that is not there': set(and(isRule, has('reading', 'string')), 'reading', 'R-98'),
  'note that is not there': setIn(
    ({ file, outer }) => file.startsWith('decisions/') && outer === undefined,
    'notes',
    'N-98',
  ),
  'option of a reading left out': inOne(
    ({ key, node, outer, file }) =>
      isRuling({ file } as Spot) &&
      key === 'options' &&
      isObject(node) &&
      Object.keys(node).length > 1 &&
      (typeof outer?.node['reading'] === 'string' || outer?.key === 'reading'),
    (spot) => {
      Reflect.deleteProperty(spot.node, Object.keys(spot.node)[0] ?? '');
      return at(spot);
    },
  ),
  'chosen option that is not there': set(isEntryOf('readings.json', 'readings'), 'chosen', 'noSuchOption'),
  'id that stands twice': inOne(isArrayOfThings, (spot, _, random) => {
    const things = spot.node as unknown as Node[];
    const index = 1 + random.below(things.length - 1);
    const thing = things[index];
    if (!thing) return undefined;
    thing['id'] = things[0]?.['id'];
    return at(spot, `/${index}/id`);
  }),
  'condition named twice': inOne(
    and(
      isGroup,
      ({ node }) =>
        ((node['all'] ?? node['any']) as Node[]).filter((one) => typeof one['operator'] === 'string').length > 1,
    ),
    (spot) => {
      const key = Array.isArray(spot.node['all']) ? 'all' : 'any';
      const parts = spot.node[key] as Node[];
      const [first, second] = [...parts.entries()].filter(([, one]) => typeof one['operator'] === 'string');
      if (!first || !second) return undefined;
      second[1]['name'] = first[1]['name'];
      return at(spot, `/${key}/${second[0]}/name`);
    },
  ),
  'decision under another name': ({ files }, random) => {
    const file = random.of(Object.keys(files).filter((name) => name.startsWith('decisions/')));
    if (file === undefined) return undefined;
    (files[file] as Node)['id'] = 'anotherName';
    return { file, pointers: ['/id'] };
  },
  'file left out': ({ files }, random) => {
    const needed = ['manifest', 'clauses', 'parameters', 'words', 'facts', 'process', 'readings', 'notes'];
    const file = `${random.of(needed) ?? ''}.json`;
    Reflect.deleteProperty(files, file);
    return { file, pointers: [''] };
  },
  'file that is no object': ({ files }, random) => {
    const file = random.of(Object.keys(files)) ?? '';
    files[file] = random.of([null, [], 'text', 7, true]);
    return { file, pointers: [''] };
  },
  'name with a space': inOne(isReference, (spot) => {
    spot.node['fact'] = 'this round';
    return at(spot, '/fact');
  }),
};
