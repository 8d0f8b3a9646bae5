import type { Condition, ValueExpression } from '../rule-set/model.js';
import { numberOf } from './arithmetic.js';
import { operatorCode } from './leaf.js';
import { overOne } from './compare.js';
import { knownJsonOf } from './json-code.js';
import type { Lowering } from './lowering.js';
import { NotLowered, type BooleanOperand, type Code, type Operand, type TruthCode } from './operand.js';
import { fieldOf } from './path.js';

/** One of two values. */
export function either(condition: Code, yes: Operand, no: Operand, lowering: Lowering): Operand {
  const { writer } = lowering;
  const state = yes.state === no.state ? yes.state : writer.let(`${condition} ? ${yes.state} : ${no.state}`);
  const mayBeAbsent = (yes.mayBeAbsent ?? false) || (no.mayBeAbsent ?? false);
  if (no.kind === 'void') return { ...yes, state, mayBeAbsent };
  if (yes.kind === 'void') return { ...no, state, mayBeAbsent };
  if (yes.kind === 'number' && no.kind === 'number') {
    const both = overOne(yes, no, writer);
    const code = writer.let(`${condition} ? ${both.a} : ${both.b}`);
    return { ...numberOf({ code, bound: both.bound }, both.below, both.belowBound, state), mayBeAbsent };
  }
  if (yes.kind === 'record' || yes.kind === 'list' || yes.kind !== no.kind)
    throw new NotLowered('a choice of records or lists');
  const [a, b] = [yes as { code: Code }, no as { code: Code }];
  const isOpenWord = [yes, no].some((operand) => operand.kind === 'word' && operand.open);
  return {
    kind: yes.kind as 'day',
    code: writer.let(`${condition} ? ${a.code} : ${b.code}`),
    state,
    mayBeAbsent,
    ...(isOpenWord ? openWord(condition, yes, no, lowering) : {}),
  };
}
function openWord(condition: Code, yes: Operand, no: Operand, { writer, words }: Lowering): object {
  if (yes.kind === 'void' || no.kind === 'void' || !writer.isTold) return { open: true };
  return {
    open: true,
    json: `(${condition} ? ${knownJsonOf(yes, writer, words)} : ${knownJsonOf(no, writer, words)})`,
  };
}

/** A condition as a yes/no value. */
export function booleanOf(truth: TruthCode, { writer }: Lowering): BooleanOperand {
  if (!truth.open) return { kind: 'boolean', code: truth.code, state: '0' };
  const state = writer.isTold
    ? writer.let(`${writer.isOpen(truth)} ? ${truth.code} : 0`)
    : writer.let(`${truth.code} === 1 ? 1 : 0`);
  return { kind: 'boolean', code: writer.let(writer.isYes(truth)), state };
}
/** What is open for the reason that a condition is. */
const openAs = (truth: TruthCode, { writer }: Lowering): Operand => ({
  kind: 'void',
  state: writer.isTold ? truth.code : '1',
});

export function firstGiven(args: readonly ValueExpression[], lowering: Lowering): Operand {
  const operands = args.map((arg) => lowering.value(arg));
  const [first] = operands;
  if (!first) throw new NotLowered('no values');
  const none: Operand = { kind: 'void', state: first.state, mayBeAbsent: first.mayBeAbsent ?? false };
  return operands.reduceRight<Operand>(
    (rest, operand) => (operand.state === '0' ? operand : either(`${operand.state} === 0`, operand, rest, lowering)),
    none,
  );
}

/** @param at the case to look at; the ones before it are not met */
export function choose(
  args: { cases: readonly { when: Condition; then: ValueExpression }[]; otherwise?: ValueExpression },
  lowering: Lowering,
  at = 0,
): Operand {
  const { writer } = lowering;
  const own = args.cases[at];
  if (!own)
    return args.otherwise === undefined ? { kind: 'void', state: writer.nothing } : lowering.value(args.otherwise);
  const when = lowering.condition(own.when);
  const yes = lowering.inCase(writer.isYes(when), () => lowering.value(own.then));
  const rest = lowering.inCase(writer.isNo(when), () => choose(args, lowering, at + 1));
  const no = when.open ? either(writer.isNo(when), rest, openAs(when, lowering), lowering) : rest;
  return either(writer.isYes(when), yes, no, lowering);
}

export const reading = (
  args: { id: string; options: Readonly<Record<string, ValueExpression>> },
  lowering: Lowering,
): Operand => lowering.value(lowering.option(args.id, args.options));

export const record = (args: Readonly<Record<string, ValueExpression>>, lowering: Lowering): Operand => {
  const fields = Object.entries(args).map(([name, value]) => [name, lowering.value(value)] as const);
  return { kind: 'record', state: '0', fields: new Map(fields.map(([name, operand]) => [name, () => operand])) };
};

export const field = (args: { of: ValueExpression; name: string }, lowering: Lowering): Operand =>
  fieldOf(lowering.value(args.of), args.name, lowering.writer);

export const noRule = (id: string, { writer }: Lowering): Operand => ({ kind: 'void', state: writer.unknown(id) });
export const nothing = (_: true, { writer }: Lowering): Operand => ({ kind: 'void', state: writer.nothing });
export const holds = (condition: Condition, lowering: Lowering): Operand =>
  booleanOf(lowering.condition(condition), lowering);

interface TableRow {
  readonly when: Readonly<Record<string, { operator: string; value: unknown }>>;
  readonly then: ValueExpression;
}
/** The first row whose cells are all met; a row that is open on the way leaves the value open. */
export function decisionTable(
  args: {
    columns: Readonly<Record<string, ValueExpression>>;
    rows: readonly TableRow[];
    otherwise?: ValueExpression;
  },
  lowering: Lowering,
): Operand {
  const { writer } = lowering;
  const columns = new Map(Object.entries(args.columns).map(([name, value]) => [name, lowering.value(value)]));
  const open: Operand = { kind: 'void', state: writer.isTold ? '0' : '1' };
  const from = (at: number, openBefore: Code): Operand => {
    const own = args.rows[at];
    if (!own) {
      const none: Operand =
        args.otherwise === undefined ? { kind: 'void', state: writer.nothing } : lowering.value(args.otherwise);
      return openBefore === 'false' ? none : either(openBefore, open, none, lowering);
    }
    const truths = Object.entries(own.when).map(([name, { operator, value }]) => {
      const column = columns.get(name);
      if (!column) throw new NotLowered('a column that is not there');
      const line =
        typeof value === 'object' && !Array.isArray(value) && value !== null
          ? lowering.value(value)
          : lowering.literal(value);
      return operatorCode(operator, column, line, lowering, value);
    });
    const met = writer.fold('all', truths);
    // Which ids a row waits for is told by the closures.
    if (writer.isTold && met.open) writer.leaveIf(writer.isOpen(met));
    const isYes = writer.let(writer.isYes(met));
    const then = lowering.inCase(isYes, () => lowering.value(own.then));
    const settled = openBefore === 'false' ? then : either(openBefore, open, then, lowering);
    const isOpen = writer.isTold || !met.open ? openBefore : writer.let(`${openBefore} || ${writer.isOpen(met)}`);
    const rest = lowering.inCase(`!${isYes}`, () => from(at + 1, isOpen));
    return either(isYes, settled, rest, lowering);
  };
  return from(0, 'false');
}

export function met(rule: string, lowering: Lowering): Operand {
  const { writer } = lowering;
  if (!lowering.rules) throw new NotLowered('a result before the rules are judged');
  const found = lowering.rules.get(rule);
  if (!found) return { kind: 'void', state: writer.nothing };
  const value = booleanOf(found.value, lowering);
  const absent = writer.isNo(found.applies);
  return absent === '!true' ? value : { ...value, state: writer.let(`${absent} ? ${writer.nothing} : ${value.state}`) };
}

export function outcomeOf(rules: readonly string[], lowering: Lowering): Operand {
  const { writer, words } = lowering;
  const results = lowering.rules;
  if (!results) throw new NotLowered('a result before the rules are judged');
  const values = rules.flatMap((rule) => results.get(rule)?.value ?? []);
  const some = (is: (truth: TruthCode) => Code): Code => values.map((value) => is(value)).join(' || ') || 'false';
  const [no, open, yes] = ['no', 'undetermined', 'yes'].map((word) => words.placeOf(word));
  const code = writer.let(
    `${some((truth) => writer.isNo(truth))} ? ${no} : ${some((truth) => writer.isOpen(truth))} ? ${open} : ${yes}`,
  );
  return { kind: 'word', code, state: '0' };
}

export function namesMet(names: readonly string[], lowering: Lowering): Operand {
  const { writer } = lowering;
  const truths = names.map((name) => lowering.named(name));
  const code = writer.isTold
    ? writer.let(`R.namesOf(${writer.constant(names)}, [${truths.map((truth) => writer.isYes(truth)).join(', ')}])`)
    : '0';
  return { kind: 'text', code, state: '0' };
}
