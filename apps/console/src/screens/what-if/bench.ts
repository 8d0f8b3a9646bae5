import { newId } from '../../editing/new-id.js';
import { isSameOverlay, isEmpty } from './overlay.js';
import type { KeptScenario, Overlay, Question } from './types.js';

/** What stands beside the rules as they are: a name and what is laid over them. */
export interface Column {
  /** Within this screen only. */
  readonly id: string;
  /** As it was named; empty where nobody has named it yet. */
  readonly label: string;
  readonly overlay: Overlay;
  /** The stored scenario that it was opened from or saved as, as it stood then. */
  readonly kept?: Pick<KeptScenario, 'id' | 'revision' | 'isOwn' | 'isShared' | 'label' | 'note'> & {
    readonly overlay: Overlay;
  };
}
export interface Bench {
  readonly columns: readonly Column[];
  /** The column that the levers move. */
  readonly chosen: string;
  /** What is looked at; nothing until it is another than the one to begin with. */
  readonly question?: Question;
}
export interface History {
  readonly now: Bench;
  readonly past: readonly { readonly bench: Bench; readonly step: string | undefined }[];
  readonly future: readonly Bench[];
}

export const MOST_COLUMNS = 5;
const MOST_STEPS = 100;
const FIRST: Column = { id: 'a', label: '', overlay: {} };
export const EMPTY: History = { now: { columns: [FIRST], chosen: FIRST.id }, past: [], future: [] };

export type Action =
  /** @param step changes in a row under the same name are taken back together */
  | { readonly type: 'overlay'; readonly overlay: Overlay; readonly step?: string }
  | { readonly type: 'question'; readonly question: Question; readonly step?: string }
  | { readonly type: 'choose'; readonly column: string }
  | { readonly type: 'add'; readonly overlay?: Overlay; readonly label?: string }
  | { readonly type: 'remove'; readonly column: string }
  | { readonly type: 'name'; readonly column: string; readonly label: string }
  | { readonly type: 'open'; readonly scenario: KeptScenario; readonly label: string }
  | { readonly type: 'kept'; readonly column: string; readonly scenario: KeptScenario; readonly label: string }
  | { readonly type: 'forgotten'; readonly scenario: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

export const chosenOf = ({ columns, chosen }: Bench): Column =>
  columns.find(({ id }) => id === chosen) ?? columns[0] ?? FIRST;

export function reduce(history: History, action: Action): History {
  switch (action.type) {
    case 'undo': {
      const last = history.past.at(-1);
      if (last === undefined) return history;
      return { now: last.bench, past: history.past.slice(0, -1), future: [history.now, ...history.future] };
    }
    case 'redo': {
      const [next, ...future] = history.future;
      if (next === undefined) return history;
      return { now: next, past: [...history.past, { bench: history.now, step: undefined }], future };
    }
    // What is looked at, and what the service now keeps, is nothing to take back.
    case 'choose':
      return { ...history, now: { ...history.now, chosen: action.column } };
    case 'kept':
      return everywhere(history, (column) =>
        column.id === action.column ? { ...column, label: action.label, kept: keptOf(action.scenario) } : column,
      );
    case 'forgotten':
      return everywhere(history, ({ kept, ...column }) =>
        kept === undefined || kept.id === action.scenario ? column : { ...column, kept },
      );
    case 'overlay':
    case 'question':
    case 'add':
    case 'remove':
    case 'name':
    case 'open':
      return stepped(history, changed(history.now, action), 'step' in action ? action.step : undefined);
  }
}

type Changing = Exclude<Action, { readonly type: 'undo' | 'redo' | 'choose' | 'kept' | 'forgotten' }>;

function changed(bench: Bench, action: Changing): Bench {
  switch (action.type) {
    case 'overlay':
      return withColumn(bench, chosenOf(bench).id, (column) =>
        isSameOverlay(column.overlay, action.overlay) ? column : { ...column, overlay: action.overlay },
      );
    case 'question':
      return { ...bench, question: action.question };
    case 'add':
      return added(bench, { label: action.label ?? '', overlay: action.overlay ?? {} });
    case 'remove': {
      const columns = bench.columns.filter(({ id }) => id !== action.column);
      const left = columns.length === 0 ? [FIRST] : columns;
      return {
        ...bench,
        columns: left,
        chosen: left.some(({ id }) => id === bench.chosen) ? bench.chosen : left[0]!.id,
      };
    }
    case 'name':
      return withColumn(bench, action.column, (column) => ({ ...column, label: action.label }));
    case 'open':
      return opened(bench, action);
  }
}

function opened(bench: Bench, { scenario, label }: Extract<Action, { readonly type: 'open' }>): Bench {
  const there = bench.columns.find(({ kept }) => kept?.id === scenario.id);
  if (there !== undefined) return { ...bench, chosen: there.id };
  const kept = keptOf(scenario);
  const column = { label, overlay: kept.overlay, kept };
  // A column in which nothing has been done yet makes room.
  const blank = bench.columns.find((one) => one.kept === undefined && one.label === '' && isEmpty(one.overlay));
  const question = scenario.question ?? bench.question;
  const next = blank
    ? { ...withColumn(bench, blank.id, ({ id }) => ({ id, ...column })), chosen: blank.id }
    : added(bench, column);
  return next === bench || question === undefined ? next : { ...next, question };
}

const keptOf = ({
  id,
  revision,
  isOwn,
  isShared,
  label,
  note,
  overlay,
}: KeptScenario): NonNullable<Column['kept']> => ({
  ...{ id, revision, isOwn, isShared, label },
  ...(note === undefined ? {} : { note }),
  overlay: overlay,
});

function added(bench: Bench, column: Omit<Column, 'id'>): Bench {
  if (bench.columns.length >= MOST_COLUMNS) return bench;
  const id = newId(
    '',
    bench.columns.map((one) => one.id),
    'scenario',
  );
  return { ...bench, columns: [...bench.columns, { id, ...column }], chosen: id };
}

const withColumn = (bench: Bench, id: string, change: (column: Column) => Column): Bench => {
  const columns = bench.columns.map((column) => (column.id === id ? change(column) : column));
  return columns.every((column, index) => column === bench.columns[index]) ? bench : { ...bench, columns };
};

function everywhere(history: History, change: (column: Column) => Column): History {
  const inBench = (bench: Bench): Bench => ({ ...bench, columns: bench.columns.map(change) });
  return {
    now: inBench(history.now),
    past: history.past.map(({ bench, step }) => ({ bench: inBench(bench), step })),
    future: history.future.map(inBench),
  };
}

function stepped(history: History, next: Bench, step: string | undefined): History {
  if (next === history.now) return history;
  const isSame = step !== undefined && history.past.at(-1)?.step === step && history.future.length === 0;
  const past = isSame ? history.past : [...history.past, { bench: history.now, step }].slice(-MOST_STEPS);
  return { now: next, past, future: [] };
}

/** Is something in it that has not been saved? */
export const isUnsaved = ({ kept, overlay }: Column): boolean =>
  kept === undefined ? !isEmpty(overlay) : !isSameOverlay(kept.overlay, overlay);
