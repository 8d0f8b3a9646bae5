import type { ValueExpression } from '../rule-set/model.js';
import { isList, isRecord, type Value } from '../values/unknown.js';
import { numberOf, numbersOf } from './arithmetic.js';
import { booleanOf } from './choice.js';
import { bounded, compared, multiplied, overOne, sameCode } from './compare.js';
import type { Lowering } from './lowering.js';
import { everyElement } from './loops.js';
import {
  NotLowered,
  type Code,
  type ListOperand,
  type NumberOperand,
  type Operand,
  type TruthCode,
} from './operand.js';
import { fieldOf } from './path.js';

interface Arguments {
  readonly members: ValueExpression;
  readonly called: string;
  readonly total?: string;
  readonly marks: string;
  readonly items: ValueExpression;
  readonly bands: Readonly<Record<string, ValueExpression>>;
  readonly withExtra: ValueExpression;
  readonly fullMarks: ValueExpression;
}
/** An item of the table; the table's rows shape the code, their points are read from it. */
interface Item {
  readonly name: string;
  readonly bands: string;
  readonly isExtra: boolean;
  readonly points: NumberOperand;
}
/** Items are written out one by one; a longer table is left to the closures. */
const MOST_ITEMS = 64;

function itemsOf(args: Arguments, table: ListOperand, lowering: Lowering): Item[] {
  const rows = lowering.fixed(args.items);
  if (!isList(rows) || rows.length > MOST_ITEMS) throw new NotLowered('an item table');
  return rows.map((row: Value, place) => {
    if (!isRecord(row) || typeof row['item'] !== 'string') throw new NotLowered('an item table');
    const [points] = numbersOf([fieldOf(table.element(String(place)), 'points', lowering.writer)]);
    if (points?.state !== '0') throw new NotLowered('an item without points');
    return {
      name: row['item'],
      bands: typeof row['bands'] === 'string' ? row['bands'] : '',
      isExtra: row['extra'] === true,
      points,
    };
  });
}

/**
 * Members' marks against an item table, as the mechanism of the same name. Where it is unknown whether the extra
 * items count, and where a record must say which mark is missing, the closures decide.
 */
export function scoreSheet(args: Arguments, lowering: Lowering): Operand {
  const { writer } = lowering;
  const bands = new Map(Object.entries(args.bands).map(([name, value]) => [name, lowering.value(value)]));
  const members = lowering.value(args.members);
  const table = lowering.value(args.items);
  const [fullMarks] = numbersOf([lowering.value(args.fullMarks)]);
  const withExtra = lowering.value(args.withExtra);
  if (members.kind !== 'list' || table.kind !== 'list' || !fullMarks) throw new NotLowered('a score sheet');
  if (members.state !== '0' && writer.isTold) writer.leaveIf(writer.isUnknown(members.state));
  writer.leaveIf(writer.isUnknown(withExtra.state));
  const counts = withExtra.kind === 'boolean' ? writer.let(`${withExtra.state} === 0 && ${withExtra.code}`) : 'false';
  const state = writer.joined([members.state, fullMarks.state]);
  const items = itemsOf(args, table, lowering);
  const sheet = new Sheet(args, items, members, state, counts, lowering);
  return {
    kind: 'record',
    state,
    fields: new Map<string, () => Operand>([
      ['outOfRange', writer.lazily(() => sheet.outOfRange())],
      ['offBand', writer.lazily(() => sheet.offBand(bands))],
      ['mean', () => sheet.mean()],
      ['score', writer.lazily(() => sheet.score(fullMarks))],
    ]),
  };
}

class Sheet {
  readonly mean: () => NumberOperand;
  private readonly most: () => NumberOperand;

  constructor(
    private readonly args: Arguments,
    private readonly items: readonly Item[],
    private readonly members: ListOperand,
    private readonly state: Code,
    private readonly withExtra: Code,
    private readonly lowering: Lowering,
  ) {
    this.mean = lowering.writer.lazily(() => this.meanCode());
    this.most = lowering.writer.lazily(() => this.mostCode());
  }
  private get writer(): Lowering['writer'] {
    return this.lowering.writer;
  }
  private counted(item: Item, code: Code, otherwise: Code): Code {
    return item.isExtra ? `(${this.withExtra} ? ${code} : ${otherwise})` : code;
  }

  /** What a sheet can add up to. */
  private mostCode(): NumberOperand {
    const { writer } = this;
    const points = this.items.map(({ points: own }) => own);
    const [first] = points;
    if (!first) throw new NotLowered('an item table without items');
    const sum = this.items.reduce<NumberOperand>(
      (total, item) => {
        const both = overOne(total, item.points, writer);
        const code = writer.let(`${both.a} + ${this.counted(item, both.b, '0')}`);
        const above = bounded(code, 2 * both.bound, writer);
        return numberOf(above, both.below, both.belowBound, '0');
      },
      numberOf({ code: '0', bound: 0 }, first.below, first.belowBound, '0'),
    );
    return sum;
  }

  private stated(member: Operand): Operand {
    const { total } = this.args;
    return total === undefined ? { kind: 'void', state: this.writer.nothing } : fieldOf(member, total, this.writer);
  }
  private marks(member: Operand): Operand[] {
    const given = fieldOf(member, this.args.marks, this.writer);
    return this.items.map(({ name }) => fieldOf(given, name, this.writer));
  }
  private given(member: Operand): Operand {
    return fieldOf(member, this.args.marks, this.writer);
  }
  /** Which mark is missing is told by the closures. */
  private leaveUnlessTold(state: Code): void {
    if (this.writer.isTold && state !== '0') this.writer.leaveIf(this.writer.isUnknown(state));
  }

  /** The mean of the members' totals: a stated total governs, otherwise the marks are added. */
  private meanCode(): NumberOperand {
    const { writer, members } = this;
    const place = writer.fresh();
    const [sum, open] = [writer.fresh(), writer.fresh()];
    let below: { code: Code; bound: number } | undefined;
    const body = writer.apart(() => {
      const member = members.element(place);
      const stated = this.stated(member);
      const marks = numbersOf(this.marks(member));
      const typed = [...marks, ...numbersOf([stated])].filter((mark) => mark.bound > 0);
      const [one] = typed;
      if (!one || typed.some((mark) => mark.below !== one.below)) throw new NotLowered('marks of several scales');
      below = { code: one.below, bound: one.belowBound };
      const own = writer.apart(() => {
        this.items.forEach((item, index) => {
          const mark = marks[index];
          if (!mark) return;
          this.leaveUnlessTold(this.counted(item, mark.state, '0'));
          writer.write(`${sum} += ${this.counted(item, mark.above, '0')};`);
          if (mark.state !== '0') writer.write(`${this.raise(open, this.counted(item, mark.state, '0'))}`);
        });
      });
      const given = this.given(member);
      const unmarked = given.state === '0' ? 'false' : `${given.state} !== 0`;
      const without = writer.isTold ? writer.apart(() => writer.leaveIf('true')) : `${open} |= 1;`;
      const byMarks = unmarked === 'false' ? own : `if (${unmarked}) { ${without} } else {\n${own}\n}`;
      if (stated.kind === 'number') {
        this.leaveUnlessTold(stated.state);
        const isStated = stated.state === '0' ? 'true' : `!(${writer.isNothing(stated.state)})`;
        const raised = stated.state === '0' ? '' : this.raise(open, stated.state);
        writer.write(`if (${isStated}) { ${sum} += ${stated.above}; ${raised} } else {\n${byMarks}\n}`);
      } else writer.write(byMarks);
      this.leaveUnlessTold(member.state);
      if (!writer.isTold && member.state !== '0') writer.write(`if ((${member.state} & 1) !== 0) ${open} |= 1;`);
    });
    writer.write(`let ${sum} = 0, ${open} = 0;`);
    writer.write(
      `if (${this.state} === 0) for (let ${place} = ${members.from}; ${place} < ${members.to}; ${place}++) {\n${body}\n}`,
    );
    const number = writer.let(`${members.to} - ${members.from}`);
    writer.leaveIf(`${sum} > ${2 ** 40} || ${sum} < -${2 ** 40}`);
    const counted = writer.isTold ? open : `((${open} & 1) === 0 ? ${open} : 1)`;
    const state = writer.let(`${number} === 0 ? ${writer.nothing} : ${counted}`);
    const divisor = writer.let(`${number} > 0 ? ${number} : 1`);
    const { code, bound } = below ?? { code: '1', bound: 1 };
    const under = multiplied(divisor, 2 ** 16, code, bound, writer);
    return numberOf({ code: sum, bound: 2 ** 40 }, under.code, under.bound, state);
  }
  private raise(open: Code, state: Code): Code {
    return this.writer.isTold ? `if (${state} !== 0) ${open} = ${state};` : `${open} |= ${state};`;
  }

  score(fullMarks: NumberOperand): Operand {
    const { writer } = this;
    const [mean, most] = [this.mean(), this.most()];
    const full = multiplied(mean.above, mean.bound, fullMarks.above, fullMarks.bound, writer);
    const above = multiplied(full.code, full.bound, most.below, most.belowBound, writer);
    const wide = multiplied(mean.below, mean.belowBound, most.above, most.bound, writer);
    const below = multiplied(wide.code, wide.bound, fullMarks.below, fullMarks.belowBound, writer);
    // A table that adds up to nothing divides by 0: the closures say so.
    writer.leaveIf(`!(${below.code} > 0)`);
    return numberOf(above, below.code, below.bound, writer.joined([mean.state]));
  }

  /** Whether a mark, or a stated total, lies below 0 or above what there is to have. */
  outOfRange(): Operand {
    const { writer } = this;
    const most = this.most();
    const outside = (mark: Operand, limit: NumberOperand): TruthCode => {
      if (mark.kind !== 'number') return { code: writer.three(writer.truth('false')), open: true };
      const code = `${mark.above} < 0 || ${compared(mark, '>', limit, writer)}`;
      return writer.guarded(`(${code})`, mark.state, false);
    };
    const held = everyElement('any', this.members, this.state, this.lowering, (member) => {
      this.leaveUnlessTold(member.state);
      const stated = this.stated(member);
      const marks = this.marks(member);
      const byMarks = writer.fold(
        'any',
        this.items.map((item, index) => {
          const truth = outside(marks[index] ?? { kind: 'void', state: writer.nothing }, item.points);
          if (!item.isExtra) return truth;
          return {
            code: writer.let(
              `${this.withExtra} ? ${truth.code} : ${truth.open ? writer.three(writer.truth('false')) : 'false'}`,
            ),
            open: truth.open,
          };
        }),
      );
      const given = this.given(member);
      const [no] = [writer.three(writer.truth('false'))];
      const known =
        given.state === '0' ? writer.three(byMarks) : `${given.state} === 0 ? ${writer.three(byMarks)} : ${no}`;
      const memberKnown = member.state === '0' ? known : `${member.state} === 0 ? (${known}) : ${no}`;
      if (stated.kind !== 'number') return { code: writer.let(memberKnown), open: true };
      const byTotal = writer.three(outside(stated, most));
      const isStated = stated.state === '0' ? 'true' : `!(${writer.isNothing(stated.state)})`;
      const told = member.state === '0' ? 'true' : `${member.state} === 0`;
      return { code: writer.let(`${told} && ${isStated} ? ${byTotal} : ${memberKnown}`), open: true };
    });
    return booleanOf(held, this.lowering);
  }

  /** The marks that are none of their bands' steps, by where they stand. */
  offBand(bands: ReadonlyMap<string, Operand>): Operand {
    const { writer, members } = this;
    const [place, found] = [writer.fresh(), writer.fresh()];
    const body = writer.apart(() => {
      const member = members.element(place);
      const stated = this.stated(member);
      const given = this.given(member);
      const marks = this.marks(member);
      const each = writer.apart(() => {
        this.items.forEach((item, index) => {
          const [mark, steps] = [marks[index], bands.get(item.bands)];
          if (mark?.kind !== 'number' || steps?.kind !== 'list') return;
          const isStep = everyElement('any', steps, mark.state, this.lowering, (step) =>
            writer.truth(writer.let(sameCode(step, mark, writer))),
          );
          const isOff = `${this.counted(item, `${mark.state} === 0`, 'false')} && !${isStep.code}`;
          const name = writer.constant(`${this.args.marks}.${item.name}`);
          const called = writer.constant(this.args.called);
          writer.write(
            `if (${isOff}) ${found}.push(${writer.isTold ? `${called} + '[' + ${place} + '].' + ${name}` : '0'});`,
          );
        });
      });
      const isUnstated = writer.isNothing(stated.state);
      const parts = [
        isUnstated,
        ...[given.state, member.state].filter((state) => state !== '0').map((state) => `${state} === 0`),
      ];
      writer.write(`if (${parts.join(' && ')}) {\n${each}\n}`);
    });
    writer.write(`const ${found} = [];`);
    writer.write(
      `if (${this.state} === 0) for (let ${place} = ${members.from}; ${place} < ${members.to}; ${place}++) {\n${body}\n}`,
    );
    return {
      kind: 'list',
      state: '0',
      from: '0',
      to: `${found}.length`,
      element: () => ({ kind: 'text', code: `''`, state: '0' }),
      json: found,
    };
  }
}
