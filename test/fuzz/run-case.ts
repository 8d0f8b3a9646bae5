import { check, parseRuleSet, ruleSetFiles, type Diagnostic, type RuleSet, type RuleSetFiles } from '#policy';
import { harmless } from './harmless.js';
import { faults, type MutableFiles, type Planted } from './kinds.js';
import { Random } from './random.js';
import { Copy } from './spots.js';

export type Verdict =
  /** A fault that was refused at its place, or a harmless change that was accepted. */
  | 'right'
  /** Refused, but told elsewhere. */
  | 'elsewhere'
  /** A fault that was accepted. */
  | 'accepted'
  /** A harmless change that was refused. */
  | 'refused'
  | 'crashed';

export interface FuzzResult {
  readonly seed: number;
  readonly ruleSet: string;
  readonly kind: string;
  readonly isFault: boolean;
  readonly verdict: Verdict;
  /** Reading and checking, in milliseconds of this thread and by the clock. */
  readonly cpu: number;
  readonly clock: number;
  readonly planted: Planted;
  /** What was told, when the verdict is not right. */
  readonly told: readonly string[];
}
export interface Base {
  readonly id: string;
  readonly files: RuleSetFiles;
}

export const basesOf = (parsed: ReadonlyMap<string, { readonly ruleSet?: RuleSet }>): readonly Base[] =>
  [...parsed].flatMap(([id, { ruleSet }]) => (ruleSet ? [{ id, files: ruleSetFiles(ruleSet) }] : []));

const kinds = [
  ...Object.entries(faults).map(([name, plant]) => ({ name, plant, isFault: true })),
  // Twice as often as a kind of fault.
  ...Object.entries(harmless).flatMap(([name, plant]) =>
    Array.from({ length: 2 }, () => ({ name, plant, isFault: false })),
  ),
];
export const kindsOfFaults = Object.keys(faults);

/** One case, wholly told by its seed: a rule set, a change and its place. */
export function runCase(bases: readonly Base[], seed: number): FuzzResult {
  const random = new Random(seed);
  for (;;) {
    // The largest has more places than the others together.
    const base = random.below(2) === 0 ? largest(bases) : random.of(bases);
    const kind = random.of(kinds);
    if (!base || !kind) throw new Error('nothing to change');
    const copy = new Copy(base.id, base.files);
    const planted = kind.plant(copy, random);
    // Some kinds find no place in some rule sets; then another is tried.
    if (planted) return judged(seed, base.id, kind, copy.files, planted);
  }
}

const largest = (bases: readonly Base[]): Base | undefined =>
  bases.toSorted((a, b) => Object.keys(b.files).length - Object.keys(a.files).length)[0];

function judged(
  seed: number,
  ruleSet: string,
  kind: (typeof kinds)[number],
  files: MutableFiles,
  planted: Planted,
): FuzzResult {
  const [clockBefore, cpuBefore] = [performance.now(), process.threadCpuUsage()];
  let errors: readonly Diagnostic[] | undefined;
  let crash = '';
  try {
    const read = parseRuleSet(files, ruleSet);
    const all = [...read.diagnostics, ...(read.ruleSet ? check(read.ruleSet) : [])];
    errors = all.filter(({ severity }) => severity === 'error');
  } catch (error) {
    crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user, system } = process.threadCpuUsage(cpuBefore);
  const verdict = errors === undefined ? 'crashed' : verdictOf(errors, kind.isFault, planted);
  const told = (errors ?? []).map(({ code, file, pointer }) => `${code} ${file}#${pointer}`);
  return {
    seed,
    ruleSet,
    kind: kind.name,
    isFault: kind.isFault,
    verdict,
    cpu: (user + system) / 1000,
    clock: performance.now() - clockBefore,
    planted,
    told: verdict === 'right' ? [] : crash ? [crash] : told.slice(0, 5),
  };
}

function verdictOf(errors: readonly Diagnostic[], isFault: boolean, { file, pointers }: Planted): Verdict {
  if (!isFault) return errors.length === 0 ? 'right' : 'refused';
  if (errors.length === 0) return 'accepted';
  return errors.some((one) => one.file === file && pointers.includes(one.pointer)) ? 'right' : 'elsewhere';
}
