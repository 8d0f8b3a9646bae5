import { NOTHING } from '../values/unknown.js';
import type { CompiledRuleSet } from '../evaluate/compile.js';
import { constantUnknown } from './constant-json.js';
import type { Code, TruthCode } from './operand.js';

/**
 * How what is not known is written. `plain`: states are 0 known, 1 unknown, 2 known absence, 3 unknown that may be
 * absent; truths 0 no, 1 unknown, 2 yes. `told`: states are 0 or the very Unknown and NOTHING of the closures, truths
 * are theirs too, so that a verdict can say what is missing. `traced`: the same, and every comparison is shown.
 */
export type Dialect = 'plain' | 'told' | 'traced';

/** A constant of the program, made anew for every variant of the version's values that it is bound to. */
export type Constant = (compiled: CompiledRuleSet) => unknown;

/** Lines that stand together; once they have gone into another block, what is added goes there too. */
class Block {
  private readonly own: Code[] = [];
  private into: Block | undefined;

  write(...lines: readonly Code[]): void {
    if (this.into) this.into.write(...lines);
    else this.own.push(...lines);
  }
  goInto(other: Block): void {
    other.write(...this.own);
    this.into = other;
  }
  text(): Code {
    return this.own.join('\n');
  }
}

/** Collects the lines of one generated function and the constants bound to it. */
export class Writer {
  private readonly root = new Block();
  private block = this.root;
  private names = 0;
  readonly constants: Constant[] = [];
  private readonly fixed = new Map<unknown, Code>();

  constructor(
    readonly dialect: Dialect,
    /** Leaves this evaluation to the closures. */
    private readonly leave: Code,
    /**
     * Whether truths are joined without a branch: over columns, which differ from row to row, a processor foretells
     * none. One application is decided sooner when the first that decides ends it.
     */
    private readonly isBranchFree = false,
  ) {}

  /** Whether what is not known says what is missing. */
  get isTold(): boolean {
    return this.dialect !== 'plain';
  }
  /** Whether comparisons are shown in a trace. */
  get isTraced(): boolean {
    return this.dialect === 'traced';
  }

  write(line: Code): void {
    this.block.write(line);
  }
  fresh(): Code {
    this.names += 1;
    return `v${this.names}`;
  }
  /** Writes a variable. */
  let(code: Code): Code {
    const name = this.fresh();
    this.write(`const ${name} = ${code};`);
    return name;
  }
  leaveIf(condition: Code): void {
    this.write(`if (${condition}) ${this.leave}`);
  }

  /** What `fn` writes, instead of writing it here. */
  apart(fn: () => void): Code {
    const outside = this.block;
    this.block = new Block();
    try {
      fn();
      return this.block.text();
    } finally {
      this.block = outside;
    }
  }
  /** Runs `fn` once, when first asked, writing to the block that is open now: all blocks inside it see its variables. */
  lazily<T>(fn: () => T): () => T {
    return this.once(this.block, fn);
  }
  /** The same, writing to the outermost block. */
  lazilyOutside<T>(fn: () => T): () => T {
    return this.once(this.root, fn);
  }
  private once<T>(home: Block, fn: () => T): () => T {
    let made: { readonly value: T } | undefined;
    return () => {
      made ??= { value: this.whole(home, fn) };
      return made.value;
    };
  }
  /** Writes all that `fn` writes, or nothing when it throws. */
  private whole<T>(home: Block, fn: () => T): T {
    const outside = this.block;
    const own = new Block();
    this.block = own;
    try {
      const value = fn();
      own.goInto(home);
      return value;
    } finally {
      this.block = outside;
    }
  }
  /** The same, writing here. */
  here<T>(fn: () => T): T {
    return this.whole(this.block, fn);
  }
  text(): Code {
    return this.root.text();
  }

  /** A constant that no variant changes. */
  constant(value: unknown): Code {
    const found = this.fixed.get(value);
    if (found !== undefined) return found;
    const name = this.bound(() => value);
    this.fixed.set(value, name);
    return name;
  }
  bound(make: Constant): Code {
    this.constants.push(make);
    return `k${this.constants.length - 1}`;
  }

  unknown(missing: string, mayBeAbsent = false): Code {
    return this.isTold ? this.bound(() => constantUnknown(missing, mayBeAbsent)) : mayBeAbsent ? '3' : '1';
  }
  get nothing(): Code {
    return this.isTold ? this.constant(NOTHING) : '2';
  }
  isUnknown(state: Code): Code {
    if (state === '0') return 'false';
    return this.isTold ? `(${state} !== 0 && ${state} !== ${this.nothing})` : `(${state} & 1) !== 0`;
  }
  isNothing(state: Code): Code {
    return state === '0' ? 'false' : `${state} === ${this.nothing}`;
  }
  /** The state of a value made from values in these states: unknown before absent. */
  joined(states: readonly Code[]): Code {
    const open = [...new Set(states.filter((state) => state !== '0'))];
    if (open.length === 0) return '0';
    if (this.isTold)
      return this.let(`${open.map((state) => `${state} === 0`).join(' && ')} ? 0 : R.joined(${open.join(', ')})`);
    const all = this.let(open.join(' | '));
    return this.let(`(${all} & 1) === 0 ? ${all} : 1`);
  }

  truth(code: Code): TruthCode {
    return { code, open: false };
  }
  /** The three-valued form of a truth. */
  three({ code, open }: TruthCode): Code {
    return open || this.isTold ? code : `(${code} ? 2 : 0)`;
  }
  isYes({ code, open }: TruthCode): Code {
    return open ? `${code} === ${this.isTold ? 'true' : '2'}` : code;
  }
  isNo({ code, open }: TruthCode): Code {
    return open ? `${code} === ${this.isTold ? 'false' : '0'}` : `!${code}`;
  }
  isOpen({ code, open }: TruthCode): Code {
    if (!open) return 'false';
    return this.isTold ? `(${code} !== true && ${code} !== false)` : `${code} === 1`;
  }
  /** A two-valued code that holds only while the state is known. */
  guarded(code: Code, state: Code, onNothing: boolean): TruthCode {
    if (state === '0') return { code: this.let(code), open: false };
    const absent = this.isNothing(state);
    return {
      code: this.isTold
        ? this.let(`${state} === 0 ? ${code} : ${absent} ? ${onNothing} : ${state}`)
        : this.let(`${state} === 0 ? (${code} ? 2 : 0) : ${absent} ? ${onNothing ? 2 : 0} : 1`),
      open: true,
    };
  }
  not(truth: TruthCode): TruthCode {
    const { code, open } = truth;
    if (!open) return { code: `!${code}`, open };
    return {
      code: this.let(this.isTold ? `${code} === true ? false : ${code} === false ? true : ${code}` : `2 - ${code}`),
      open,
    };
  }
  /** Kleene's `all` and `any`: one no, one yes decides. */
  fold(kind: 'all' | 'any', truths: readonly TruthCode[]): TruthCode {
    const sure = truths.filter(({ open }) => !open).map(({ code }) => code);
    const open = truths.filter((truth) => truth.open).map(({ code }) => code);
    const both = sure.length === 0 ? String(kind === 'all') : this.joinedTruths(kind, sure);
    if (open.length === 0) return { code: this.let(both), open: false };
    const folded = this.isTold ? this.foldTraced(kind, open) : this.foldPlain(kind, open);
    if (sure.length === 0) return { code: folded, open: true };
    const [no, yes] = this.isTold ? ['false', 'true'] : ['0', '2'];
    return {
      code: this.let(kind === 'all' ? `(${both}) ? ${folded} : ${no}` : `(${both}) ? ${yes} : ${folded}`),
      open: true,
    };
  }
  /** Two-valued codes under "and" or "or"; none of them does anything but tell. */
  joinedTruths(kind: 'all' | 'any', codes: readonly Code[]): Code {
    if (!this.isBranchFree || codes.length === 1) return codes.join(kind === 'all' ? ' && ' : ' || ');
    return `(${codes.map((code) => `+(${code})`).join(kind === 'all' ? ' & ' : ' | ')}) === 1`;
  }
  private foldPlain(kind: 'all' | 'any', open: readonly Code[]): Code {
    return open.reduce((a, b) => this.let(`${a} ${kind === 'all' ? '<' : '>'} ${b} ? ${a} : ${b}`));
  }
  private foldTraced(kind: 'all' | 'any', open: readonly Code[]): Code {
    const [first] = open;
    if (open.length === 1 && first !== undefined) return this.let(`R.${kind}Of(${first})`);
    const decides = kind === 'all' ? 'false' : 'true';
    const decided = open.map((code) => `${code} === ${decides}`).join(' || ');
    const settled = open.map((code) => `${code} === ${kind === 'all'}`).join(' && ');
    return this.let(`${decided} ? ${decides} : ${settled} ? ${kind === 'all'} : R.${kind}Of(${open.join(', ')})`);
  }
}
