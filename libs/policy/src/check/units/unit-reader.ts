import { isReference } from '../../conditions/condition.js';
import { mechanismOf } from '../../mechanisms/index.js';
import { elementUnit, type Unit, type UnitContext } from '../../mechanisms/units.js';
import type {
  Condition,
  Decision,
  Derived,
  Fact,
  Parameter,
  Reference,
  RuleSet,
  ValueExpression,
} from '../../rule-set/model.js';
import type { Local, Site } from '../walk/parts.js';
import { unitOfLiteral, unitOfType } from './unit-of-type.js';

/** What mechanisms say about units. The place is a pointer as the mechanism gives it; it may not lead all the way. */
export interface UnitReport {
  /** A unit is wanted somewhere; whether it fits is for the listener to say. */
  wanted(got: Unit, wanted: Unit, place: string): void;
  refused(what: string, place: string): void;
}
/** What was found out once and holds all over a rule set: of its names, and of list elements where they are named. */
export class KnownUnits {
  readonly names = new Map<string, Unit>();
  readonly elements = new Map<Local, Unit>();
  private readonly derived = new Map<Decision | undefined, Map<string, Unit>>();
  /** How often a value came back to itself: what is found meanwhile holds only on the way there. */
  circles = 0;

  derivedIn(decision: Decision | undefined): Map<string, Unit> {
    const found = this.derived.get(decision) ?? new Map<string, Unit>();
    this.derived.set(decision, found);
    return found;
  }
}

const SILENT: UnitReport = { wanted: () => undefined, refused: () => undefined };

/**
 * Units of the values written at one place, as the mechanisms declare them.
 * Conditions are not entered: every comparison is held on its own, in its own place.
 */
export class UnitReader implements UnitContext {
  private readonly inside: { name: string; unit: Unit }[] = [];

  constructor(
    private readonly ruleSet: RuleSet,
    private readonly site: Site,
    private readonly report: UnitReport = SILENT,
    /** Derived values on the way here; a cycle ends as "not known". */
    private readonly busy: ReadonlySet<string> = new Set(),
    private readonly known: KnownUnits = new KnownUnits(),
  ) {}

  of(value: ValueExpression, place: string): Unit {
    if (isReference(value)) return this.ofReference(value);
    if (typeof value !== 'object' || Array.isArray(value)) return unitOfLiteral(value);
    const [name, args] = (Object.entries(value) as [string, unknown][])[0] ?? ['', undefined];
    return mechanismOf(name)?.unit(args as never, this, `${place}/${name}`);
  }

  condition(_condition: Condition, _place: string): void {}

  expect(got: Unit, wanted: Unit, place: string): void {
    this.report.wanted(got, wanted, place);
  }

  refuse(what: string, place: string): void {
    this.report.refused(what, place);
  }

  within<T>(name: string, unit: Unit, fn: () => T): T {
    this.inside.push({ name, unit });
    try {
      return fn();
    } finally {
      this.inside.pop();
    }
  }

  /** @returns undefined when the name or the path leads nowhere, or its unit is not known */
  ofReference({ fact, path }: Reference): Unit {
    return path === undefined ? this.ofName(fact) : stepsInto(this.ofName(fact), path).unit;
  }

  ofName(name: string): Unit {
    const inside = this.inside.findLast((element) => element.name === name);
    if (inside) return inside.unit;
    const local = this.site.locals.findLast((element) => element.name === name);
    if (local) return this.ofElement(local);
    if (this.known.names.has(name)) return this.known.names.get(name);
    const global = this.ofGlobal(name);
    if (global === undefined) return this.ofDerived(name);
    this.known.names.set(name, global);
    return global;
  }

  private ofElement(local: Local): Unit {
    const { elements, circles } = this.known;
    if (elements.has(local)) return elements.get(local);
    const unit = elementUnit(this.at(local.site).of(local.of, ''));
    if (this.known.circles === circles) elements.set(local, unit);
    return unit;
  }

  private ofGlobal(name: string): Unit {
    const { facts, parameters, readings } = this.ruleSet;
    const typed = own<Fact | Parameter>(facts, name) ?? own(parameters, name);
    if (typed) return unitOfType(typed);
    return Object.hasOwn(readings, name) ? `word:${name}` : undefined;
  }

  private ofDerived(name: string): Unit {
    const decision: Decision | undefined = this.site.decision;
    const known = this.known.derivedIn(decision);
    if (known.has(name)) return known.get(name);
    const mine = own<Derived>(decision?.derive ?? {}, name);
    const found = mine ?? own(this.ruleSet.shared.derive, name);
    if (!found) return undefined;
    if (this.busy.has(name)) {
      this.known.circles += 1;
      return undefined;
    }
    const { circles } = this.known;
    const file = mine && decision ? `decisions/${decision.id}.json` : 'shared.json';
    const site: Site = {
      file,
      pointer: '',
      ...(decision && { decision }),
      owner: { kind: 'derive', name },
      locals: [],
    };
    const busy = new Set([...this.busy, name]);
    const unit = new UnitReader(this.ruleSet, site, SILENT, busy, this.known).of(found.value, '');
    if (this.known.circles === circles) known.set(name, unit);
    return unit;
  }

  private at(site: Site): UnitReader {
    return new UnitReader(this.ruleSet, site, SILENT, this.busy, this.known);
  }
}

const own = <T>(map: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(map, name) ? map[name] : undefined;

/** Follows a dotted path into a unit. `lost`: the first name that is not there, in what it was looked for. */
export function stepsInto(unit: Unit, path: string): { unit: Unit; lost?: { name: string; within: Unit } } {
  let current = unit;
  for (const name of path.split('.')) {
    if (current === undefined) return { unit: undefined };
    if (typeof current === 'string') return { unit: undefined, lost: { name, within: current } };
    if ('entries' in current) current = current.entries;
    else if ('list' in current && /^\d+$/.test(name)) current = current.list;
    else if ('fields' in current && Object.hasOwn(current.fields, name)) current = current.fields[name];
    else return { unit: undefined, lost: { name, within: current } };
  }
  return { unit: current };
}
