import { isReference } from '../../conditions/condition.js';
import { mechanismOf } from '../../mechanisms/index.js';
import { elementUnit, type Unit, type UnitContext } from '../../mechanisms/units.js';
import type { Condition, Decision, Derived, Reference, RuleSet, ValueExpression } from '../../rule-set/model.js';
import type { Site } from '../walk/parts.js';
import { unitOfLiteral, unitOfType } from './unit-of-type.js';

/** What mechanisms say about units. The place is a pointer as the mechanism gives it; it may not lead all the way. */
export interface UnitReport {
  /** A unit is wanted somewhere; whether it fits is for the listener to say. */
  wanted(got: Unit, wanted: Unit, place: string): void;
  refused(what: string, place: string): void;
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
    if (local) return elementUnit(this.at(local.site).of(local.of, ''));
    const { facts, parameters, readings } = this.ruleSet;
    const fact = own(facts, name);
    if (fact) return unitOfType(fact);
    const parameter = own(parameters, name);
    if (parameter) return unitOfType(parameter);
    if (Object.hasOwn(readings, name)) return `word:${name}`;
    return this.ofDerived(name);
  }

  private ofDerived(name: string): Unit {
    const decision: Decision | undefined = this.site.decision;
    const mine = own<Derived>(decision?.derive ?? {}, name);
    const found = mine ?? own(this.ruleSet.shared.derive, name);
    if (!found || this.busy.has(name)) return undefined;
    const file = mine && decision ? `decisions/${decision.id}.json` : 'shared.json';
    const site: Site = {
      file,
      pointer: '',
      ...(decision && { decision }),
      owner: { kind: 'derive', name },
      locals: [],
    };
    return new UnitReader(this.ruleSet, site, SILENT, new Set([...this.busy, name])).of(found.value, '');
  }

  private at(site: Site): UnitReader {
    return new UnitReader(this.ruleSet, site, SILENT, this.busy);
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
