import { contextOf, type CheckContext } from '../check/context.js';
import type { Diagnostic } from '../check/diagnostic.js';
import type { Part } from '../check/walk/parts.js';
import { isReference } from '../conditions/condition.js';
import { rowPlace } from '../coverage/notebook.js';
import { cellValue } from '../coverage/table-rows.js';
import type { Facts } from '../evaluate/evaluate.js';
import type { Arguments } from '../mechanisms/mechanism.js';
import type { VersionContent } from '../rule-set/content.js';
import type { CaseFile, Decision, Reference, TableParameter } from '../rule-set/model.js';
import { namesOfPlace } from '../rule-set/places.js';
import type { Value } from '../values/unknown.js';
import { causesMoved, findLine, sidesMoved } from './find-line.js';
import { groundsOf, Looker, type Ground } from './ground.js';
import { linesOf, type Line } from './lines.js';
import { caseLike } from './made-case.js';
import { tableBehind } from './table-behind.js';

type Finder = (search: Search) => Found | undefined;
interface Found {
  readonly ground: Ground;
  readonly facts: Facts;
}

/** Which findings have an example that a decision can be asked about, and how to come to its facts. */
const FINDERS: Readonly<Record<string, Finder>> = {
  'table/window-overlap': (search) => search.atCell(),
  'table/window-order': (search) => search.atCell(),
  'band/gap': (search) => search.atBand(),
  'band/overlap': (search) => search.atBand(),
  'table/duplicate-key': (search) => search.atKey(),
  'table/incomplete': (search) => search.atKey(),
  'rule/always-true': (search) => search.atFacts(),
  'rule/never-true': (search) => search.atFacts(),
  'choose/shadowed-case': (search) => search.atFacts(),
  'table/shadowed-row': (search) => search.atFacts(),
};

/**
 * A finding of `check` as a worked case: the example it gives (a day in two windows, a value in no band, a key of two
 * rows) put to a decision that uses the table or the rule, from one of the version's own cases.
 * @returns undefined where the finding has no such example, or no case comes near it
 */
export function caseOfDiagnostic(content: VersionContent, diagnostic: Diagnostic): CaseFile | undefined {
  const finder = Object.hasOwn(FINDERS, diagnostic.code) ? FINDERS[diagnostic.code] : undefined;
  if (!finder || diagnostic.example === undefined) return undefined;
  const found = finder(new Search(content, diagnostic));
  const look = found?.ground.look(found.facts);
  if (!found || !look) return undefined;
  const { code, at = diagnostic.pointer, words, clause = [] } = diagnostic;
  const id = `example-${code}-${at}`.replace(/[^A-Za-z0-9]+/g, '-').replace(/-+$/, '');
  return caseLike(found.ground.base, { id, title: words.ko, facts: found.facts, record: look.record }, clause);
}

class Search {
  private readonly context: CheckContext;
  private readonly looker: Looker;
  private readonly names: readonly string[];

  constructor(
    private readonly content: VersionContent,
    private readonly diagnostic: Diagnostic,
  ) {
    this.context = contextOf(content.ruleSet, undefined);
    this.looker = new Looker(content.ruleSet);
    this.names = namesOfPlace(diagnostic.at ?? '') ?? [];
  }

  /** A comparison with the cell's column: its other side comes to stand on the example. */
  atCell(): Found | undefined {
    const [id, table] = this.table() ?? [];
    const column = this.names.at(-1) ?? '';
    const cells = this.diagnostic.example as Readonly<Record<string, unknown>>;
    const from = Object.keys(cells)[0] ?? column;
    const value = id === undefined || !table ? undefined : cellValue(this.content.ruleSet, table, cells, from);
    const isOfColumn = (line: Line): boolean => tableBehind(this.context, line, line.against, from) === id;
    return value === undefined ? undefined : this.first((line) => (isOfColumn(line) ? value : undefined));
  }

  /** What is looked up in the bands comes to stand on the example. */
  atBand(): Found | undefined {
    const [id, table] = this.table() ?? [];
    const column = this.names.at(-1) ?? '';
    if (id === undefined || !table) return undefined;
    const value = cellValue(this.content.ruleSet, table, { [column]: this.diagnostic.example }, column);
    const isBand = ({ by }: Line): boolean =>
      typeof by === 'string' && table.rows.some((row) => by === rowPlace(id, row.id));
    return value === undefined ? undefined : this.first((line) => (isBand(line) ? value : undefined));
  }

  /** The key that a row is looked up by. */
  atKey(): Found | undefined {
    const [id] = this.table() ?? [];
    const [[column, value] = ['', undefined]] = Object.entries(this.diagnostic.example as object);
    for (const decision of this.decisions()) {
      const lookup = this.lookups(decision).find(({ args }) => args.column === column && isTable(args.table, id));
      const [ground] = this.grounds(decision);
      const facts = lookup && ground && withKey(ground.base.facts, lookup.part, lookup.args.equals, value);
      if (ground && facts) return { ground, facts };
    }
    return undefined;
  }

  /** The facts themselves, where the example names facts the decision takes. */
  atFacts(): Found | undefined {
    const decision = this.decisions().find(({ id }) => this.names[0] === 'decisions' && id === this.names[1]);
    const [ground] = decision ? this.grounds(decision) : [];
    if (!decision || !ground) return undefined;
    const taken = new Set(decision.inputs.map(({ fact }) => fact));
    const given = Object.entries(this.diagnostic.example as object).filter(([name]) => taken.has(name));
    return given.length === 0 ? undefined : { ground, facts: { ...ground.base.facts, ...Object.fromEntries(given) } };
  }

  private table(): readonly [string, TableParameter] | undefined {
    const id = this.names[1] ?? '';
    const { parameters } = this.content.ruleSet;
    const found = Object.hasOwn(parameters, id) ? parameters[id] : undefined;
    return found?.type === 'table' ? [id, found] : undefined;
  }
  private decisions(): readonly Decision[] {
    return Object.values(this.content.ruleSet.decisions);
  }
  private grounds(decision: Decision): readonly Ground[] {
    return groundsOf(this.content.ruleSet, decision, Object.values(this.content.cases), this.looker);
  }
  private lookups(decision: Decision): readonly { part: Part; args: Arguments<'row'> }[] {
    const used = this.context.used.get(decision.id)?.parts ?? [];
    return used.flatMap((part) =>
      part.kind === 'mechanism' && part.name === 'row' ? [{ part, args: part.args as Arguments<'row'> }] : [],
    );
  }

  /** The first case from which the left side of a line can be brought to a value. */
  private first(wanted: (line: Line) => Value | undefined): Found | undefined {
    for (const decision of this.decisions()) {
      const lines = linesOf(this.context, decision).flatMap((line) => {
        const target = wanted(line);
        return target === undefined ? [] : [{ ...line, target }];
      });
      const grounds = lines.length === 0 ? [] : this.grounds(decision);
      for (const line of lines) {
        for (const ground of grounds) {
          const facts = broughtTo(ground, line);
          if (facts) return { ground, facts };
        }
      }
    }
    return undefined;
  }
}

function broughtTo(ground: Ground, line: Line & { target: Value }): Facts | undefined {
  const movers = [...sidesMoved(ground, line).filter(({ side }) => side === 'found'), ...causesMoved(ground, line)];
  for (const { axis, index, side } of movers) {
    const fitting = axis.reaching(line.target);
    const found = findLine(ground, line, { axis: fitting, index, side });
    if (found?.on !== undefined) return fitting.moved(found.on);
  }
  return undefined;
}

const isTable = (value: unknown, id: string | undefined): boolean =>
  isReference(value) && value.path === undefined && value.fact === id;

/** The facts with the fact, or the field of a list's first element, that a row is looked up by. */
function withKey(facts: Facts, { site }: Part, equals: unknown, value: unknown): Facts | undefined {
  if (!isReference(equals)) return undefined;
  const local = site.locals.findLast(({ name }) => name === equals.fact);
  if (!local) return equals.path === undefined ? { ...facts, [equals.fact]: value } : undefined;
  return isReference(local.of) ? withFirst(facts, local.of, equals, value) : undefined;
}

function withFirst(facts: Facts, list: Reference, { path }: Reference, value: unknown): Facts | undefined {
  const elements = facts[list.fact];
  if (list.path !== undefined || path === undefined || path.includes('.') || !Array.isArray(elements)) return undefined;
  const [first, ...others] = elements as readonly object[];
  return first && { ...facts, [list.fact]: [{ ...first, [path]: value }, ...others] };
}
