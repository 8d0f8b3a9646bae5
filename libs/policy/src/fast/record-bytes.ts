import type { TraceLeaf, TraceNode } from '../conditions/trace.js';
import type { RuleTrace } from '../evaluate/record.js';
import { octetsOf, octetsOfConstant, type Octets } from './constant-json.js';
import type { FastRecord, RecordHead } from './fast-record.js';

/** What stands around the parts of a rule that differ from record to record. */
interface RuleFrame extends Pick<RuleTrace, 'rule' | 'source' | 'reading'> {
  readonly before: Octets;
  readonly after: Octets;
}
/** The same of a comparison. */
interface LeafFrame extends Pick<TraceLeaf, 'fact' | 'operator' | 'path' | 'than'> {
  readonly before: Octets;
  readonly between: Octets;
  readonly after: Octets;
}

/** A lone half of a surrogate pair is escaped by `JSON.stringify`, and refused by canonical JSON. */
export class PerhapsNotCanonical extends Error {}

/** JSON of what no two records need have in common. @throws PerhapsNotCanonical */
function ownOctets(value: unknown): Octets {
  const text = JSON.stringify(value);
  if (text.includes('\\ud')) throw new PerhapsNotCanonical();
  return octetsOf(text);
}
/** Text that stands in JSON as it is. */
const PLAIN = /^[ !#-[\]-~]*$/;
function valueOctets(value: unknown): Octets {
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  if (typeof value === 'string' && PLAIN.test(value)) return `"${value}"`;
  return typeof value === 'object' && value !== null ? objectOctets(value) : ownOctets(value);
}
const objectOctets = (object: object): Octets => octetsOfConstant(object) ?? ownOctets(object);
const idsOctets = (ids: readonly string[]): Octets => (ids.length === 0 ? '[]' : ownOctets(ids));

function listOctets<T>(list: readonly T[], octets: (entry: T) => Octets): Octets {
  if (list.length === 0) return '[]';
  let text = '';
  for (const entry of list) text += `${text === '' ? '[' : ','}${octets(entry)}`;
  return `${text}]`;
}
/** The members of an object, without its braces; those that are undefined are left out. */
const members = (object: object): Octets => octetsOf(JSON.stringify(object).slice(1, -1));

/**
 * Writes the records of one decision under one variant as canonical JSON. Nine tenths are the same in each of them:
 * that is made once, and what differs is put between.
 */
class RecordWriter {
  private readonly rules = new WeakMap<object, RuleFrame>();
  private readonly leaves = new Map<string, LeafFrame>();
  private readonly derived = new Map<string, Octets>();
  private readonly start: Octets;
  private readonly afterFailed: Octets;
  private readonly afterOutcome: Octets;
  private readonly readings: Octets;
  private readonly end: Octets;

  constructor({ asOf, decision, knownOn, overlay, readings, ruleSet, sourceNotes }: RecordHead) {
    this.start = `{${members({ asOf, decision })},"derived":`;
    this.afterFailed = knownOn === undefined ? '' : `,${members({ knownOn })}`;
    this.afterOutcome = overlay === undefined ? '' : `,${members({ overlay })}`;
    this.readings = `,${members({ readings })},"referred":`;
    this.end = `,${members({ ruleSet, sourceNotes })},"trace":`;
  }

  /** @throws PerhapsNotCanonical */
  write(record: FastRecord): Octets {
    const { failed, missing, outcome, parameters, problem, referred, values, warnings } = record;
    const derived = listOctets(record.derived, (entry) => this.entry(entry));
    const read = octetsOfConstant(parameters) ?? listOctets(parameters, objectOctets);
    const refused = problem === undefined ? '' : `,"problem":${ownOctets(problem)}`;
    const trace = listOctets(record.trace, (rule) => this.rule(rule));
    return `${this.start}${derived},"factsHash":"${record.factsHash}","failed":${idsOctets(failed)}${
      this.afterFailed
    },"missing":${idsOctets(missing)},"outcome":"${outcome}"${this.afterOutcome},"parameters":${read}${refused}${
      this.readings
    }${idsOctets(referred)}${this.end}${trace},"values":${ownOctets(values)},"warnings":${idsOctets(warnings)}}`;
  }

  private entry({ name, value }: FastRecord['derived'][number]): Octets {
    const before = this.derived.get(name) ?? `{${members({ name })},"value":`;
    this.derived.set(name, before);
    return `${before}${valueOctets(value)}}`;
  }

  private rule(rule: RuleTrace): Octets {
    const constant = octetsOfConstant(rule);
    if (constant !== undefined) return constant;
    const { appliesWhen, conditions, except } = rule;
    const { before, after } = this.ruleFrame(rule);
    return `{${appliesWhen === undefined ? '' : `"appliesWhen":${this.node(appliesWhen)},`}${
      conditions === undefined ? '' : `"conditions":${this.node(conditions)},`
    }${except === undefined ? '' : `"except":${this.node(except)},`}${before}${rule.result}${after}`;
  }

  private ruleFrame({ rule, kind, label, reading, source }: RuleTrace): RuleFrame {
    const known = this.rules.get(label);
    if (known?.rule === rule && known.source === source && known.reading === reading) return known;
    const read = reading === undefined ? {} : { reading };
    const frame = {
      rule,
      source,
      ...read,
      before: `${members({ kind, label, ...read })},"result":"`,
      after: `",${members({ rule, source })}}`,
    };
    this.rules.set(label, frame);
    return frame;
  }

  private node(node: TraceNode): Octets {
    if ('all' in node) return `{"all":${listOctets(node.all, (part) => this.node(part))}}`;
    if ('any' in node) return `{"any":${listOctets(node.any, (part) => this.node(part))}}`;
    if ('not' in node) return `{"not":${this.node(node.not)}}`;
    const constant = octetsOfConstant(node);
    if (constant !== undefined) return constant;
    const { against, found, result } = node;
    const { before, between, after } = this.leafFrame(node);
    const told = result === 'unknown' ? '"unknown"' : `${result}`;
    return `{"against":${valueOctets(against)}${before}${valueOctets(found)}${between}${told}${after}`;
  }

  private leafFrame({ name, fact, operator, path, than }: TraceLeaf): LeafFrame {
    const known = this.leaves.get(name);
    if (known?.fact === fact && known.operator === operator && known.path === path && known.than === than) return known;
    const frame = {
      fact,
      operator,
      ...(path === undefined ? {} : { path }),
      ...(than === undefined ? {} : { than }),
      before: `,${members({ fact })},"found":`,
      between: `,${members({ name, operator, path })},"result":`,
      after: than === undefined ? '}' : `,${members({ than })}}`,
    };
    this.leaves.set(name, frame);
    return frame;
  }
}

const writers = new WeakMap<RecordHead, RecordWriter>();
/**
 * A record made by generated code as canonical JSON.
 * @param head what the records of its decision have in common
 * @throws PerhapsNotCanonical where only the reference can tell
 */
export function octetsOfRecord(record: FastRecord, head: RecordHead): Octets {
  const writer = writers.get(head) ?? new RecordWriter(head);
  writers.set(head, writer);
  return writer.write(record);
}
