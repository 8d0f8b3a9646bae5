import type { Plant } from './kinds.js';
import { isBilingual, isEntryOf, isLeaf, isObject, type Node, type Spot } from './spots.js';

const DONE = { file: '', pointers: [] };
const among =
  (fits: (spot: Spot) => boolean, change: (spot: Spot) => void): Plant =>
  (copy, random) => {
    const spot = random.of(copy.fitting(fits));
    if (!spot) return undefined;
    change(spot);
    return DONE;
  };
const turned = (map: Node): void => {
  for (const [key, value] of Object.entries(map).toReversed()) {
    Reflect.deleteProperty(map, key);
    map[key] = value;
  }
};
const isGroup = ({ node, file }: Spot): boolean =>
  /^(?:decisions|shared)/.test(file) && (Array.isArray(node['all']) || Array.isArray(node['any']));

/** Changes an officer may make, each of which must be accepted. */
export const harmless: Readonly<Record<string, Plant>> = {
  'another wording': among(isBilingual, ({ node }) => {
    node['ko'] = `${String(node['ko'])} 등 “${'나'.repeat(20)}” <b>&amp;`;
  }),
  'keys in another order': among(
    ({ node }) => isObject(node),
    ({ node }) => turned(node),
  ),
  'conditions in another order': among(isGroup, ({ node }) => {
    ((node['all'] ?? node['any']) as unknown[]).reverse();
  }),
  'a group of one': among(isGroup, (spot) => {
    const key = Array.isArray(spot.node['all']) ? 'all' : 'any';
    const parts = spot.node[key] as unknown[];
    parts[0] = { [key]: [parts[0]] };
  }),
  'a double negation': among(isGroup, (spot) => {
    const key = Array.isArray(spot.node['all']) ? 'all' : 'any';
    const parts = spot.node[key] as unknown[];
    parts[0] = { not: { not: parts[0] } };
  }),
  'a condition under another name': among(isLeaf, ({ node }) => {
    node['name'] = `renamed-${String(node['name'])}`.slice(0, 79);
  }),
  'a clause that is no rule': ({ files }) => {
    const clauses = (files['clauses.json'] as Node)['clauses'] as Node;
    const says = { ko: '새 조항', en: 'new clause' };
    clauses['F-999-97'] = { section: 'Ⅸ', quotes: ['새 조항'], says, notRule: says };
    return DONE;
  },
  'a fact more': ({ files }) => {
    const { facts } = files['facts.json'] as { facts: Record<string, Node> };
    const supplier = Object.values(facts)[0]?.['suppliedBy'];
    facts['toString'] = {
      label: { ko: '새 사실', en: 'new fact' },
      type: 'boolean',
      suppliedBy: supplier,
      provedBy: [],
      personalData: 'none',
    };
    return DONE;
  },
  'a later value': among(isEntryOf('parameters.json', 'parameters'), ({ node }) => {
    const values = node['values'] as Node[] | undefined;
    const last = values?.at(-1);
    if (last) values?.push({ ...structuredClone(last), from: `${Number(String(last['from']).slice(0, 4)) + 1}-06-01` });
  }),
  'an exact large amount': ({ files }) => {
    const { parameters } = files['parameters.json'] as { parameters: Record<string, Node> };
    parameters['extra.large'] = {
      label: { ko: '큰 금액', en: 'large amount' },
      type: 'money',
      unit: 'won',
      values: [{ from: '2024-01-01', value: Number.MAX_SAFE_INTEGER, source: ['product'] }],
    };
    return DONE;
  },
};
