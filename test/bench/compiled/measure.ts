import {
  canonicalJson,
  checkColumns,
  ColumnProgram,
  compileRuleSet,
  evaluate,
  evaluateCompiled,
  FastProgram,
  type DecisionRecord,
  type Outcome,
  type TraceLeaf,
  type TraceNode,
} from '#policy';
import { makeFunction } from '#policy/node';
import { demoWork } from '../decisions.js';
import { perSecondInTurn, type Way } from '../in-turn.js';
import { median, type Row } from '../table.js';
import { makeApplications, type Application } from './applications.js';
import { bytesOf, columnsOf, FORM } from './columns.js';
import { arraysOf, decideByHand, decideColumnsByHand } from './hand-written.js';
import { loadPeers } from './peers.js';
import { benchRuleSet, VALUES } from './rule-set.js';

const SEED = 20_240_327;
const APPLICATIONS = 10_000;
/** The reference is asked of these only: it takes its time. */
const CHECKED = 300;
const OUTCOMES: readonly Outcome[] = ['yes', 'no', 'undetermined', 'invalid', 'computed'];

/** Reads every result of a trace. */
function read(node: TraceNode | undefined): number {
  const { all, any, not, result } = (node ?? {}) as Partial<TraceLeaf> & {
    all?: readonly TraceNode[];
    any?: readonly TraceNode[];
    not?: TraceNode;
  };
  if (result !== undefined) return 1;
  let sum = not === undefined ? 0 : read(not);
  for (const part of all ?? any ?? []) sum += read(part);
  return sum;
}
const readTrace = ({ trace }: DecisionRecord): number =>
  trace.reduce(
    (sum, { appliesWhen, conditions, except }) => sum + read(appliesWhen) + read(conditions) + read(except),
    0,
  );

const numbersOf = ({ values }: DecisionRecord): number[] => VALUES.map((name) => Number(values[name]));
function refuse(what: string, got: unknown, wanted: unknown): void {
  if (canonicalJson(got) !== canonicalJson(wanted))
    throw new Error(`${what} answers ${canonicalJson(got)}, wanted ${canonicalJson(wanted)}`);
}

/** One thing done per application, some at a time, so that the clock is asked seldom. */
function over(applications: readonly Application[], decide: (application: Application) => unknown, some = 500): Way {
  let next = 0;
  return () => {
    for (let done = 0; done < some; done += 1) {
      decide(applications[next] as Application);
      next = next + 1 === applications.length ? 0 : next + 1;
    }
    return some;
  };
}

/** The decision of 21 rules, 38 conditions and 50 marks, by the product, by peers and by hand: the same answers, checked first. */
export async function measureCompiled(): Promise<Row[]> {
  const peers = await loadPeers();
  const applications = makeApplications(APPLICATIONS, SEED);
  const compiled = compileRuleSet(benchRuleSet());
  const fast = new FastProgram(compiled, 'award', { make: makeFunction, values: VALUES }).bind(compiled);
  const program = new ColumnProgram(compiled, 'award', FORM, { make: makeFunction, values: VALUES });
  const inColumns = program.bind(compiled);
  if (!fast.isGenerated || !inColumns) throw new Error(`no code for columns: ${program.notLowered}`);
  const columns = columnsOf(applications, program);
  checkColumns(columns);
  const arrays = arraysOf(columns);
  const [own, hand] = [inColumns.answersFor(APPLICATIONS), inColumns.answersFor(APPLICATIONS)];
  inColumns.run(columns, own, 0, APPLICATIONS);
  decideColumnsByHand(arrays, hand.outcomes, hand.values, 0, APPLICATIONS);

  const values = new Float64Array(VALUES.length);
  for (const [index, application] of applications.entries()) {
    const facts = { ...application };
    const record = index < CHECKED ? await evaluate(compiled, 'award', facts) : fast.record(facts);
    const wanted = [record.outcome, ...numbersOf(record)];
    if (index < CHECKED) refuse('the record', fast.record(facts), record);
    if (!fast.recordIfUsual(facts)) throw new Error('a usual application is left to the closures');
    refuse('the outcome', [fast.outcome(facts, values), ...values], wanted);
    refuse('json-logic-engine', [OUTCOMES[peers.jsonLogic(application, values)], ...values], wanted);
    if (index < CHECKED) {
      const { outcome, leaves } = await peers.rulesEngine(application, values);
      refuse('json-rules-engine', [OUTCOMES[outcome], ...values, leaves], [...wanted, 38]);
    }
    refuse('by hand', [OUTCOMES[decideByHand(application, values)], ...values], wanted);
    refuse('columns', [OUTCOMES[own.outcomes[index] ?? 9], ...own.values.map((column) => column[index])], wanted);
    refuse(
      'columns by hand',
      [OUTCOMES[hand.outcomes[index] ?? 9], ...hand.values.map((column) => column[index])],
      wanted,
    );
  }

  let sink = 0;
  const [rulesEngine, jsonLogic, byHand, columnsByHand] = [
    'json-rules-engine, its results read',
    'json-logic-engine, outcome and values',
    'hand-written, outcome and values',
    'columns, tightened by hand',
  ] as const;
  let turn = 0;
  const speeds = await perSecondInTurn({
    [rulesEngine]: async () => {
      for (let done = 0; done < 20; done += 1)
        sink += (await peers.rulesEngine(applications[(turn = (turn + 1) % APPLICATIONS)] as Application, values))
          .leaves;
      return 20;
    },
    'closures, record read': over(
      applications,
      (one) => (sink += readTrace(evaluateCompiled(compiled, 'award', one as never))),
      20,
    ),
    [jsonLogic]: over(applications, (one) => (sink += peers.jsonLogic(one, values))),
    'generated, record': over(applications, (one) => (sink += fast.record(one as never).trace.length)),
    'generated, record read': over(applications, (one) => (sink += readTrace(fast.record(one as never)))),
    'generated, outcome and values': over(applications, (one) => (sink += fast.outcome(one as never, values).length)),
    [byHand]: over(applications, (one) => (sink += decideByHand(one, values))),
    'columns, generated': () => {
      inColumns.run(columns, own, 0, APPLICATIONS);
      return APPLICATIONS;
    },
    [columnsByHand]: () => {
      decideColumnsByHand(arrays, hand.outcomes, hand.values, 0, APPLICATIONS);
      return APPLICATIONS;
    },
  });
  if (Number.isNaN(sink)) throw new Error('nothing was read');
  const rowOf = (what: string, against?: string): Row => ({
    what,
    value: speeds.get(what) ?? 0,
    ...(against === undefined ? {} : { against }),
  });
  const times = (what: string, against: string): string =>
    `${((speeds.get(what) ?? 0) / (speeds.get(against) ?? 1)).toPrecision(3)} × ${against}`;
  return [
    rowOf(rulesEngine),
    rowOf('closures, record read', rulesEngine),
    rowOf(jsonLogic, rulesEngine),
    { ...rowOf('generated, record', rulesEngine), note: times('generated, record', jsonLogic) },
    { ...rowOf('generated, record read', rulesEngine), note: times('generated, record read', jsonLogic) },
    {
      ...rowOf('generated, outcome and values', rulesEngine),
      note: `${times('generated, outcome and values', jsonLogic)}, ${times('generated, outcome and values', byHand)}`,
    },
    rowOf(byHand, rulesEngine),
    { ...rowOf('columns, generated', columnsByHand), note: memoryNote(bytesOf(columns), own) },
    rowOf(columnsByHand),
    generateRow(compiled),
  ];
}

function memoryNote(
  bytes: number,
  { outcomes, values }: { outcomes: Uint8Array; values: readonly Float64Array[] },
): string {
  const answers = outcomes.byteLength + values.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return `memory with ${values.length} answered values ${((bytes + answers) / bytes).toFixed(2)} × the columns, outcome only ${((bytes + outcomes.byteLength) / bytes).toFixed(2)} ×`;
}

function generateRow(compiled: ReturnType<typeof compileRuleSet>): Row {
  const times = Array.from({ length: 21 }, () => {
    const began = performance.now();
    new FastProgram(compiled, 'award', { make: makeFunction, values: VALUES }).bind(compiled);
    return performance.now() - began;
  });
  return { what: 'generating the decision', value: 1000 / median(times), note: `${median(times).toFixed(2)} ms each` };
}

/** The decisions of the fund's demo round, each against json-rules-engine; what is left to the closures is told. */
export async function measureDemoDecisions(): Promise<Row[]> {
  const { compiled, items } = await demoWork();
  const rows: Row[] = [];
  for (const decision of new Set(items.map((item) => item.decision))) {
    const own = items.filter((item) => item.decision === decision).map(({ facts }) => facts);
    const fast = new FastProgram(compiled, decision, { make: makeFunction }).bind(compiled);
    for (const facts of own) {
      const record = await evaluate(compiled, decision, facts);
      refuse(decision, fast.record(facts), record);
      refuse(decision, fast.outcome(facts), record.outcome);
    }
    const left = own.filter((facts) => !fast.recordIfUsual(facts)).length;
    const leftOutcomes = own.filter((facts) => !fast.outcomeIfUsual(facts)).length;
    const reference = `${decision}, json-rules-engine`;
    let sink = 0;
    const speeds = await perSecondInTurn(
      {
        [reference]: async () => {
          for (const facts of own) sink += readTrace(await evaluate(compiled, decision, facts));
          return own.length;
        },
        record: () => {
          for (const facts of own) sink += fast.record(facts).trace.length;
          return own.length;
        },
        read: () => {
          for (const facts of own) sink += readTrace(fast.record(facts));
          return own.length;
        },
        outcome: () => {
          for (const facts of own) sink += fast.outcome(facts).length;
          return own.length;
        },
      },
      { rounds: 5, millisecondsARound: 250 },
    );
    if (Number.isNaN(sink)) throw new Error('nothing was read');
    const value = (what: string): number => speeds.get(what) ?? 0;
    rows.push(
      { what: reference, value: value(reference) },
      {
        what: `${decision}, record`,
        value: value('record'),
        against: reference,
        note: `${left} of ${own.length} left to the closures`,
      },
      { what: `${decision}, record read`, value: value('read'), against: reference },
      {
        what: `${decision}, outcome`,
        value: value('outcome'),
        against: reference,
        note: `${leftOutcomes} of ${own.length} left to the closures`,
      },
    );
  }
  return rows;
}
