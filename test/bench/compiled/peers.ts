import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ITEMS, type Application } from './applications.js';
import { monthsAfter, NO, scoreOf, YES } from './hand-written.js';

const PEERS = { 'json-logic-engine': '5.0.7', 'json-rules-engine': '7.3.1' };

/** Peers stand in a folder of their own: the product does not depend on them. */
async function installed(): Promise<NodeRequire> {
  const specs = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
  const folder = join(tmpdir(), `gongo-bench-${specs.join('-')}`);
  await mkdir(folder, { recursive: true });
  if (!Object.keys(PEERS).every((name) => existsSync(join(folder, 'node_modules', name))))
    await promisify(execFile)('npm', [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      ...specs,
    ]);
  return createRequire(join(folder, 'package.json'));
}

type Logic = unknown;
const v = (name: string): Logic => ({ var: name });
const all = (...parts: Logic[]): Logic => ({ and: parts });
const any = (...parts: Logic[]): Logic => ({ or: parts });
const ELIGIBLE: Logic[] = [
  { in: [v('enterpriseType'), ['independent', 'regional']] },
  { '===': [v('reRecognised'), false] },
  { '===': [v('alreadySupported'), false] },
  any({ '===': [v('multiCentre'), false] }, { '===': [v('applyingCentres'), 1] }),
  all({ '>=': [v('applicationDate'), '2024-03-27'] }, { '<=': [v('applicationDate'), '2024-04-11'] }),
  all({ '>=': [v('recognitionDate'), '2023-10-01'] }, { '<=': [v('recognitionDate'), '2024-06-30'] }),
  all({ '>=': [v('members'), 2] }, { '<=': [v('joined'), v('members')] }),
  any(
    { '===': [v('splitOfExisting'), false] },
    all({ '===': [v('corporation'), true] }, { '>=': [v('membersKept'), 5] }),
  ),
  { '>=': [v('consents'), v('members')] },
  all({ '===': [v('sanctioned'), false] }, { '===': [v('debts'), 0] }),
  all({ in: [v('round'), [1, 2, 3, 4, 5, 6]] }, { '<=': [v('rejections'), 1] }),
  any({ '>': [v('operating'), 0] }, { '>': [v('deposit'), 0] }),
];
const OPERATING = {
  if: [
    all({ '>': [v('operating'), 0] }, { '===': [v('splitOfExisting'), false] }),
    { min: [v('operating'), 100_000_000] },
    0,
  ],
};
const INCENTIVE = {
  if: [
    all({ '>': [v('incentive'), 0] }, { '<': [v('recognitionDate'), { earlyLimit: [v('groupStart')] }] }),
    { min: [v('incentive'), { floor: [{ '/': [{ '*': [OPERATING, 3] }, 10] }] }] },
    0,
  ],
};
const GROWTH = {
  if: [
    all(
      { '>': [v('growth'), 0] },
      any({ '>=': [v('joined'), v('average')] }, { '===': [v('corporation'), true] }, { '>=': [v('mergedGroups'), 2] }),
    ),
    { min: [v('growth'), 30_000_000] },
    0,
  ],
};
const DEPOSIT = { if: [{ '>': [v('deposit'), 0] }, { min: [v('deposit'), 300_000_000] }, 0] };
const RETENTION = {
  if: [
    any({ '>': [v('retained6'), 0] }, { '>': [v('retained12'), 0] }),
    { '*': [{ '+': [v('retained6'), v('retained12')] }, 1_000_000] },
    0,
  ],
};
const TIER = {
  if: [
    all({ '>': [v('deposit'), 100_000_000] }, { '===': [v('corporation'), true] }),
    3,
    { '>': [v('deposit'), 100_000_000] },
    2,
    1,
  ],
};

/** The sum of the marks; the mean, converted to 100 and rounded half up to a tenth. */
const SUM = {
  reduce: [v('committee'), { '+': [v('accumulator'), ...ITEMS.map((item) => v(`current.scores.${item}`))] }, 0],
};
const PARTS = { '*': [{ length: v('committee') }, 120] };
const SCORE = {
  '/': [{ floor: [{ '/': [{ '+': [{ '*': [SUM, 2000] }, PARTS] }, { '*': [PARTS, 2] }] }] }, 10],
};

type Decide = (application: Application, values: Float64Array) => number;
export interface Peers {
  readonly jsonLogic: Decide;
  /** Decides with its whole result tree; `leaves` counts what stands in it. */
  readonly rulesEngine: (
    application: Application,
    values: Float64Array,
  ) => Promise<{ outcome: number; leaves: number }>;
}

export async function loadPeers(): Promise<Peers> {
  const load = await installed();
  return { jsonLogic: jsonLogic(load), rulesEngine: rulesEngine(load) };
}

/** json-logic-engine, compiled. Months and rounding down are methods of the host: the language has none. */
function jsonLogic(load: NodeRequire): Decide {
  const { LogicEngine } = load('json-logic-engine') as {
    LogicEngine: new () => {
      addMethod(name: string, method: unknown, options: object): void;
      build(logic: unknown): unknown;
    };
  };
  const engine = new LogicEngine();
  engine.addMethod('floor', ([number]: [number]) => Math.floor(number), { sync: true, deterministic: true });
  engine.addMethod('earlyLimit', ([day]: [string]) => monthsAfter(day, 24), { sync: true, deterministic: true });
  const decide = engine.build([
    { and: [...ELIGIBLE, { '>=': [SCORE, 70] }] },
    OPERATING,
    INCENTIVE,
    GROWTH,
    DEPOSIT,
    RETENTION,
    TIER,
    SCORE,
  ]) as (application: Application) => [boolean, ...number[]];
  return (application, values) => {
    const [isYes, operating, incentive, growth, deposit, retention, tier, points] = decide(application) as [
      boolean,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    values.set([
      operating,
      incentive,
      growth,
      deposit,
      retention,
      tier,
      Math.min(operating + incentive + growth + deposit + retention, 400_000_000),
      points,
    ]);
    return isYes ? YES : NO;
  };
}

const leaf = (fact: string, operator: string, value: unknown): object => ({ fact, operator, value });
const EQ = (fact: string, value: unknown): object => leaf(fact, 'equal', value);
const GE = (fact: string, value: unknown): object => leaf(fact, 'greaterThanInclusive', value);
const LE = (fact: string, value: unknown): object => leaf(fact, 'lessThanInclusive', value);
const GT = (fact: string, value: unknown): object => leaf(fact, 'greaterThan', value);
const RULES: Readonly<Record<string, object>> = {
  e1: { all: [leaf('enterpriseType', 'in', ['independent', 'regional'])] },
  e2: { all: [EQ('reRecognised', false)] },
  e3: { all: [EQ('alreadySupported', false)] },
  e4: { any: [EQ('multiCentre', false), EQ('applyingCentres', 1)] },
  e5: { all: [GE('applied', 20240327), LE('applied', 20240411)] },
  e6: { all: [GE('recognised', 20231001), LE('recognised', 20240630)] },
  e7: { all: [GE('members', 2), LE('joined', { fact: 'members' })] },
  e8: { any: [EQ('splitOfExisting', false), { all: [EQ('corporation', true), GE('membersKept', 5)] }] },
  e9: { all: [GE('consents', { fact: 'members' })] },
  e10: { all: [EQ('sanctioned', false), EQ('debts', 0)] },
  e11: { all: [leaf('round', 'in', [1, 2, 3, 4, 5, 6]), LE('rejections', 1)] },
  e12: { any: [GT('operating', 0), GT('deposit', 0)] },
  c1: { all: [GT('operating', 0), EQ('splitOfExisting', false)] },
  c2: { all: [GT('incentive', 0), leaf('recognised', 'lessThan', { fact: 'earlyLimit' })] },
  c3: {
    all: [
      GT('growth', 0),
      { any: [GE('joined', { fact: 'average' }), EQ('corporation', true), GE('mergedGroups', 2)] },
    ],
  },
  c4: { all: [GT('deposit', 0)] },
  c5: { any: [GT('retained6', 0), GT('retained12', 0)] },
  c6: { all: [GT('deposit', 100_000_000)] },
  c7: { all: [GT('deposit', 100_000_000), EQ('corporation', true)] },
  c8: { all: [GT('operating', 0), GT('deposit', 0)] },
  d1: { all: [GE('score', 70)] },
};
const keyOf = (day: string): number => Number(day.replaceAll('-', ''));
interface ResultNode {
  readonly all?: readonly ResultNode[];
  readonly any?: readonly ResultNode[];
  readonly result?: boolean;
}
interface Results {
  readonly results: readonly { readonly name: string; readonly conditions: ResultNode }[];
  readonly failureResults: Results['results'];
}
function countLeaves({ all, any, result }: ResultNode): number {
  const parts = all ?? any;
  return parts ? parts.reduce((sum, part) => sum + countLeaves(part), 0) : Number(result !== undefined);
}

/** Bare json-rules-engine: one Engine kept, the facts at run(); amounts by the host from the rules that are met. */
function rulesEngine(load: NodeRequire): Peers['rulesEngine'] {
  const { Engine } = load('json-rules-engine') as {
    Engine: new (rules: unknown[]) => { run(facts: object): Promise<Results> };
  };
  const engine = new Engine(
    Object.entries(RULES).map(([name, conditions]) => ({ name, conditions, event: { type: name } })),
  );
  return async (application, values) => {
    const { committee, applicationDate, recognitionDate, groupStart, ...facts } = application;
    const score = scoreOf(application);
    const { results, failureResults } = await engine.run({
      ...facts,
      applied: keyOf(applicationDate),
      recognised: keyOf(recognitionDate),
      earlyLimit: keyOf(monthsAfter(groupStart, 24)),
      score,
    });
    const met = new Set(results.map(({ name }) => name));
    let leaves = 0;
    for (const { conditions } of [...results, ...failureResults]) leaves += countLeaves(conditions);
    const operating = met.has('c1') ? Math.min(application.operating, 100_000_000) : 0;
    const incentive = met.has('c2') ? Math.min(application.incentive, Math.floor((operating * 3) / 10)) : 0;
    const growth = met.has('c3') ? Math.min(application.growth, 30_000_000) : 0;
    const deposit = met.has('c4') ? Math.min(application.deposit, 300_000_000) : 0;
    const retention = met.has('c5') ? (application.retained6 + application.retained12) * 1_000_000 : 0;
    values.set([
      operating,
      incentive,
      growth,
      deposit,
      retention,
      met.has('c7') ? 3 : met.has('c6') ? 2 : 1,
      Math.min(operating + incentive + growth + deposit + retention, 400_000_000),
      score,
    ]);
    const isYes = Object.keys(RULES).every((name) => name.startsWith('c') || met.has(name));
    return { outcome: isYes ? YES : NO, leaves };
  };
}
