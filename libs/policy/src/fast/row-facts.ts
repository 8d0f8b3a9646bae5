import type { ResolvedType } from '../facts/parse-value.js';
import type { CompiledInput } from '../evaluate/compile.js';
import { isScalar, meaningOf, plainValue, scalarOperand, scaleOfType, type Meaning } from './fact-types.js';
import { NotLowered, USUAL_BOUND, type Code, type Operand } from './operand.js';
import type { WordList } from './word-list.js';
import type { Writer } from './writer.js';

/** Longer lists are left to the closures. */
const MOST_ELEMENTS = 64;
const FEW_WORDS = 8;

/** Where a value that is read goes: a variable, or an element's place in a column of the list it stands in. */
interface Slot {
  readonly value: Code;
  readonly state: Code;
  /** Where it stands, in the words of `missing`. */
  readonly name: Name;
}
/** A fact's name; of an element, what stands before and after its place in the list. */
type Name = string | { readonly before: string; readonly place: Code; readonly after: string };
const named = (name: Name, key: string): Name =>
  typeof name === 'string' ? `${name}.${key}` : { ...name, after: `${name.after}.${key}` };

/**
 * Reads a plain object of facts: every fact is held against its type, as the parser does. What does not fit, names
 * no input or is unusual leaves the evaluation to the closures, which say what is wrong.
 */
export class RowFacts {
  constructor(
    private readonly writer: Writer,
    private readonly words: WordList,
  ) {}

  /**
   * Writes the reading of all inputs.
   * @param ofWhole facts of a whole application, of which the decision takes its own
   * @returns their operands by fact id
   */
  read(inputs: readonly CompiledInput[], ofWhole = false): ReadonlyMap<string, () => Operand> {
    const { writer } = this;
    writer.write('let g = 0;');
    const operands = new Map(
      inputs.map(({ fact, type }) => {
        const raw = writer.let(`F[${writer.constant(fact)}]`);
        return [fact, this.fact(fact, type, raw, 'g', fact)] as const;
      }),
    );
    // A fact that no input takes makes the facts of one decision invalid.
    writer.leaveIf(ofWhole ? '!R.isPlain(F)' : 'R.keyCount(F) !== g');
    return operands;
  }

  private fact(id: string, type: ResolvedType, raw: Code, given: Code, name: Name): () => Operand {
    if (isScalar(type)) return this.scalar(type, raw, given, name);
    let operand: (() => Operand) | undefined;
    try {
      operand = this.writer.here(() => {
        if (type.type === 'list') return this.list(type, raw, given, name);
        return type.type === 'record' ? this.record(id, type, raw, given, name) : undefined;
      });
    } catch (error) {
      if (!(error instanceof NotLowered)) throw error;
    }
    return operand ?? this.parsed(id, type, raw, given);
  }

  /** Only held against its type; nothing lowered can use it. */
  private parsed(id: string, type: ResolvedType, raw: Code, given: Code): () => Operand {
    this.writer.write(`if (${raw} !== undefined) ${given}++;`);
    this.writer.leaveIf(`!R.fits(${raw}, ${this.writer.constant(type)})`);
    return () => {
      throw new NotLowered(`a fact of type ${type.type} (${id})`);
    };
  }

  private scalar(type: ResolvedType, raw: Code, given: Code, name: Name): () => Operand {
    const { writer } = this;
    const [value, state] = [writer.fresh(), writer.fresh()];
    writer.write(`let ${value} = ${type.type === 'boolean' ? 'false' : '0'}, ${state} = 0;`);
    this.readScalar(type, raw, given, { value, state, name });
    // What the trace shows of a day, a word or a whole number is the very JSON that was given.
    const isShownAsGiven = scaleOfType(type) === 1 && type.whenAbsent === undefined && type.nullMeans === undefined;
    const operand = scalarOperand(type, value, {
      state,
      mayBeAbsent: type.whenAbsent !== undefined,
      ...(isShownAsGiven && type.type !== 'boolean' ? { json: raw } : {}),
    });
    return () => operand;
  }

  private readScalar(type: ResolvedType, raw: Code, given: Code, slot: Slot): void {
    const { writer } = this;
    const absent = this.absence(meaningOf(type, 'absent'), type, slot, false);
    const none = this.absence(meaningOf(type, 'null'), type, slot, type.whenAbsent !== undefined);
    const fit = writer.apart(() => {
      this.fitting(type, raw, slot);
    });
    writer.write(
      `if (${raw} === undefined) { ${absent} } else { ${given}++; if (${raw} === null) { ${none} } else {\n${fit}\n} }`,
    );
  }

  private absence(meaning: Meaning, type: ResolvedType, slot: Slot, mayBeAbsent: boolean): Code {
    const { writer } = this;
    if ('known' in meaning) return `${slot.value} = ${this.constantOf(meaning, type)}; ${slot.state} = 0;`;
    if ('nothing' in meaning) return `${slot.state} = ${writer.nothing};`;
    return this.open(slot, mayBeAbsent);
  }
  private open({ name, state }: Slot, mayBeAbsent: boolean): Code {
    const { writer } = this;
    if (typeof name === 'string' || !writer.isTold)
      return `${state} = ${writer.unknown(typeof name === 'string' ? name : '', mayBeAbsent)};`;
    const [before, after] = [writer.constant(name.before), writer.constant(name.after)];
    return `${state} = R.missingAt(${before}, ${name.place}, ${after}, ${mayBeAbsent});`;
  }
  /** Lists of plain values are shown as they are given, so nothing in them may be open. */
  private leave(): Code {
    return this.writer.apart(() => {
      this.writer.leaveIf('true');
    });
  }
  private constantOf(meaning: { known: unknown }, type: ResolvedType): Code {
    return this.writer.constant(plainValue(meaning.known as never, type, (word) => this.words.placeOf(word)));
  }

  private fitting(type: ResolvedType, raw: Code, { value, state, name }: Slot): void {
    const { writer } = this;
    const known = `${state} = 0;`;
    switch (type.type) {
      case 'money':
      case 'count':
        writer.leaveIf(
          `!(typeof ${raw} === 'number' && ${raw} >= 0 && ${raw} <= ${USUAL_BOUND} && Math.floor(${raw}) === ${raw})`,
        );
        writer.write(`${value} = ${raw}; ${known}`);
        return;
      case 'decimal':
      case 'points': {
        const scale = scaleOfType(type);
        const least = type.type === 'points' ? -USUAL_BOUND / scale : 0;
        const text = writer.apart(() => {
          writer.write(`${value} = typeof ${raw} === 'string' ? R.scaledDecimal(${raw}, ${scale}) : NaN;`);
          writer.leaveIf(`!(${value} >= ${least * scale} && ${value} <= ${USUAL_BOUND})`);
        });
        // Whole numbers, which most are, stay whole numbers for the machine too.
        writer.write(
          `if (typeof ${raw} === 'number' && Math.floor(${raw}) === ${raw} && ${raw} >= ${least} && ${raw} <= ${USUAL_BOUND / scale}) ${value} = ${raw} * ${scale}; else {\n${text}\n}`,
        );
        writer.write(known);
        return;
      }
      case 'date':
        writer.write(`${value} = typeof ${raw} === 'string' ? R.dayKey(${raw}) : 0; ${known}`);
        writer.leaveIf(`${value} === 0`);
        return;
      case 'boolean':
        writer.leaveIf(`typeof ${raw} !== 'boolean'`);
        writer.write(`${value} = ${raw}; ${known}`);
        if (type.falseMeans === 'missing') writer.write(`if (!${raw}) { ${this.open({ value, state, name }, false)} }`);
        return;
      case 'word':
      case 'text':
        this.word(type, raw, value);
        writer.write(known);
        return;
      case 'dateTime':
      case 'list':
      case 'map':
      case 'record':
        throw new NotLowered(`a fact of type ${type.type}`);
    }
  }

  private word(type: ResolvedType, raw: Code, value: Code): void {
    const { writer } = this;
    const allowed = type.allowed && [...type.allowed];
    if (!allowed) {
      writer.leaveIf(`typeof ${raw} !== 'string'`);
      writer.write(`${value} = ${writer.constant(this.words.places)}.get(${raw}) ?? -1;`);
      return;
    }
    const places = new Map(allowed.map((word) => [word, this.words.placeOf(word)]));
    if (allowed.length > FEW_WORDS) {
      writer.write(`${value} = ${writer.constant(places)}.get(${raw}) ?? -1;`);
      writer.leaveIf(`${value} < 0`);
      return;
    }
    const choice = [...places].map(([word, place]) => `${raw} === ${writer.constant(word)} ? ${place} : `);
    writer.write(`${value} = ${choice.join('')}-1;`);
    writer.leaveIf(`${value} < 0`);
  }

  /** Elements are read into columns, so that they are gone through as those of whole rounds are. */
  private list(type: ResolvedType, raw: Code, given: Code, name: Name): () => Operand {
    const { writer } = this;
    const [to, state] = [writer.fresh(), writer.fresh()];
    writer.write(`let ${to} = 0, ${state} = 0;`);
    const slot = { value: to, state, name };
    const absent = this.absence(meaningOf(type, 'absent'), type, slot, false);
    const none = this.absence(meaningOf(type, 'null'), type, slot, type.whenAbsent !== undefined);
    const place = writer.fresh();
    if (typeof name !== 'string') throw new NotLowered('a list in a list');
    let element: (at: Code) => Operand = () => {
      throw new NotLowered('a list of lists');
    };
    const loop = writer.apart(() => {
      const own = writer.let(`${raw}[${place}]`);
      element = this.element(type.of ?? type, own, { before: `${name}[`, place, after: ']' });
    });
    writer.write(
      `if (${raw} === undefined) { ${absent} } else { ${given}++; if (${raw} === null) { ${none} } else {
if (!Array.isArray(${raw}) || ${raw}.length > ${MOST_ELEMENTS}) ${this.leave()}
${to} = ${raw}.length;
for (let ${place} = 0; ${place} < ${to}; ${place}++) {\n${loop}\n} } }`,
    );
    const isShownAsGiven = isScalar(type.of ?? type) && scaleOfType(type.of ?? type) === 1;
    return () => ({
      kind: 'list',
      state,
      mayBeAbsent: type.whenAbsent !== undefined,
      from: '0',
      to,
      element,
      ...(isShownAsGiven && type.whenAbsent === undefined && type.of?.nullMeans === undefined ? { json: raw } : {}),
    });
  }

  private element(type: ResolvedType, raw: Code, name: Exclude<Name, string>): (at: Code) => Operand {
    const { writer } = this;
    if (type.type === 'record') return this.elementRecord(type, raw, name);
    if (!isScalar(type)) throw new NotLowered(`a list of ${type.type}`);
    const given = writer.fresh();
    writer.write(`let ${given} = 0;`);
    const element = this.column(type, raw, name, given);
    if (writer.isTold) writer.leaveIf(writer.isUnknown(element(name.place).state));
    return element;
  }

  private column(type: ResolvedType, raw: Code, name: Exclude<Name, string>, given: Code): (at: Code) => Operand {
    const values = type.type === 'boolean' ? this.scratch() : this.numbers();
    const states = this.states();
    this.readScalar(type, raw, given, {
      value: `${values}[${name.place}]`,
      state: `${states}[${name.place}]`,
      name,
    });
    return (at) =>
      scalarOperand(type, `${values}[${at}]`, {
        state: `${states}[${at}]`,
        mayBeAbsent: type.whenAbsent !== undefined,
      });
  }
  private numbers(): Code {
    return this.writer.bound(() => new Float64Array(MOST_ELEMENTS));
  }
  private states(): Code {
    return this.writer.isTold ? this.scratch() : this.writer.bound(() => new Uint8Array(MOST_ELEMENTS));
  }
  private scratch(): Code {
    return this.writer.bound(() => new Array<unknown>(MOST_ELEMENTS).fill(0));
  }

  /** A record among the elements; records inside it may be left out. */
  private elementRecord(type: ResolvedType, raw: Code, name: Exclude<Name, string>): (at: Code) => Operand {
    const { writer } = this;
    const states = this.states();
    const slot = { value: '', state: `${states}[${name.place}]`, name };
    const [absent, none] = [this.recordAbsence(type, 'absent', slot), this.recordAbsence(type, 'null', slot)];
    const fields = new Map<string, (at: Code) => Operand>();
    const inner = writer.apart(() => {
      writer.leaveIf(`typeof ${raw} !== 'object' || Array.isArray(${raw})`);
      const given = writer.fresh();
      writer.write(`let ${given} = 0;`);
      for (const [key, field] of type.fields ?? []) {
        const own = writer.let(`${raw}[${writer.constant(key)}]`);
        const inside = { ...name, after: `${name.after}.${key}` };
        fields.set(key, this.elementField(field, own, inside, given));
      }
      writer.leaveIf(`R.keyCount(${raw}) !== ${given}`);
      writer.write(`${slot.state} = 0;`);
    });
    writer.write(`if (${raw} === undefined) { ${absent} } else if (${raw} === null) { ${none} } else {\n${inner}\n}`);
    return (at) => ({
      kind: 'record',
      state: `${states}[${at}]`,
      mayBeAbsent: type.whenAbsent !== undefined,
      fields: new Map([...fields].map(([key, field]) => [key, () => field(at)])),
    });
  }
  private elementField(type: ResolvedType, raw: Code, name: Exclude<Name, string>, given: Code): (at: Code) => Operand {
    const { writer } = this;
    if (isScalar(type)) return this.column(type, raw, name, given);
    if (type.type !== 'record') throw new NotLowered(`a list of records with a ${type.type}`);
    writer.write(`if (${raw} !== undefined) ${given}++;`);
    return this.elementRecord(type, raw, name);
  }
  private recordAbsence(type: ResolvedType, written: 'absent' | 'null', slot: Slot): Code {
    const meaning = meaningOf(type, written);
    if ('known' in meaning) throw new NotLowered('a record by default');
    return 'nothing' in meaning
      ? `${slot.state} = ${this.writer.nothing};`
      : this.open(slot, written === 'null' && type.whenAbsent !== undefined);
  }

  private record(id: string, type: ResolvedType, raw: Code, given: Code, name: Name): () => Operand {
    const { writer } = this;
    const state = writer.fresh();
    writer.write(`let ${state} = 0;`);
    const slot = { value: '', state, name };
    const [absent, none] = [this.recordAbsence(type, 'absent', slot), this.recordAbsence(type, 'null', slot)];
    const inside = writer.fresh();
    writer.write(`let ${inside} = ${raw};
if (${raw} === undefined) { ${absent} ${inside} = undefined; } else { ${given}++;
if (${raw} === null) { ${none} ${inside} = undefined; } else if (typeof ${raw} !== 'object' || Array.isArray(${raw})) ${this.leave()} }`);
    const count = writer.fresh();
    writer.write(`let ${count} = 0;`);
    const fields = new Map<string, () => Operand>();
    for (const [key, field] of type.fields ?? []) {
      const own = writer.let(`${inside} === undefined ? undefined : ${inside}[${writer.constant(key)}]`);
      fields.set(key, this.fact(`${id}.${key}`, field, own, count, named(name, key)));
    }
    writer.leaveIf(`${inside} !== undefined && R.keyCount(${inside}) !== ${count}`);
    return () => ({ kind: 'record', state, mayBeAbsent: type.whenAbsent !== undefined, fields });
  }
}
