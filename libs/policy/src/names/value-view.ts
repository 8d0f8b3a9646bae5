import { UnitReader } from '../check/units/unit-reader.js';
import type { Local, Site } from '../check/walk/parts.js';
import { isReference } from '../conditions/condition.js';
import { own } from '../explain/lookup.js';
import { resultLabels } from '../explain/result-labels.js';
import { unitReader } from '../explain/unit-of.js';
import { fieldView, type FieldView } from '../facts/field-view.js';
import type { Arguments } from '../mechanisms/mechanism.js';
import type { Unit } from '../mechanisms/units.js';
import type { Decision, Reference, RuleSet, ValueExpression, Words } from '../rule-set/model.js';

/** What a value is, as a form needs it. The type is `unknown` where nothing tells. */
export type ValueView = Omit<FieldView, 'id' | 'label' | 'help'>;
export const UNKNOWN: ValueView = { type: 'unknown' };
const isKnown = ({ type }: ValueView): boolean => type !== 'unknown';
const asWords = (text: string): Words => ({ ko: text, en: text });

/** Types of numbers that their unit settles; of the others only the unit is known. */
const TYPE_OF_UNIT: Readonly<Record<string, string>> = { won: 'money', 'million won': 'money', points: 'points' };
const TYPE_OF_KIND: Readonly<Record<string, string>> = {
  date: 'date',
  moment: 'dateTime',
  'yes/no': 'boolean',
  text: 'text',
  word: 'word',
};

/** Reads what values are: of the dictionary by their type, of what is derived as the mechanisms declare. */
export class ValueViews {
  private readonly derived = new Map<string, ValueView>();
  private readonly units: ReturnType<typeof unitReader>;

  /** @param derive values that conditions may name, the shared ones among them */
  constructor(
    private readonly ruleSet: RuleSet,
    private readonly derive: NonNullable<Decision['derive']>,
    private readonly decision?: Decision,
  ) {
    this.units = unitReader(ruleSet, { derive } as Decision);
  }

  ofReference({ fact, path }: Reference, locals: readonly Local[] = []): ValueView {
    return (path?.split('.') ?? []).reduce(stepInto, this.ofName(fact, locals));
  }

  ofName(name: string, locals: readonly Local[] = []): ValueView {
    const local = locals.findLast((element) => element.name === name);
    if (local) return elementOf(this.ofValue(local.of, local.site.locals));
    const { facts, parameters, readings } = this.ruleSet;
    const fact = own(facts, name);
    if (fact) return this.ofType(fact);
    const parameter = own(parameters, name);
    if (parameter?.type === 'table')
      return { type: 'list', of: this.ofType({ type: 'record', fields: parameter.columns }) };
    if (parameter) return this.ofType(parameter);
    const reading = own(readings, name);
    if (reading)
      return { type: 'word', words: Object.entries(reading.options).map(([id, { label }]) => ({ id, label })) };
    return this.ofDerived(name);
  }

  private ofType(type: Omit<Parameters<typeof fieldView>[2], 'label'>): ValueView {
    const { id: _, label: __, help: ___, ...view } = fieldView(this.ruleSet, '', { ...type, label: asWords('') });
    return view;
  }

  private ofDerived(name: string): ValueView {
    const found = this.derived.get(name);
    if (found) return found;
    const value = own(this.derive, name)?.value;
    // A value that comes back to itself is refused elsewhere; here it is merely not known.
    this.derived.set(name, UNKNOWN);
    const view = value === undefined ? UNKNOWN : this.ofValue(value, []);
    this.derived.set(name, view);
    return view;
  }

  ofValue(value: ValueExpression, locals: readonly Local[]): ValueView {
    if (isReference(value)) return this.ofReference(value, locals);
    const known = typeof value === 'object' && !Array.isArray(value) ? this.ofMechanism(value, locals) : UNKNOWN;
    return isKnown(known) ? known : this.ofUnit(this.unitOf(value, locals));
  }

  /** Mechanisms that hand on what they are given keep its labels and its type; of the others the unit tells. */
  private ofMechanism(mechanism: object, locals: readonly Local[]): ValueView {
    const [name, args] = (Object.entries(mechanism) as [string, unknown][])[0] ?? ['', undefined];
    const of = (value: ValueExpression): ValueView => this.ofValue(value, locals);
    const firstOf = (values: readonly ValueExpression[]): ValueView => {
      for (const value of values) {
        const view = isLiteral(value) ? UNKNOWN : of(value);
        if (isKnown(view)) return view;
      }
      return UNKNOWN;
    };
    switch (name) {
      case 'row': {
        const { table, give } = args as Arguments<'row'>;
        const row = elementOf(of(table));
        return give === undefined ? row : stepInto(row, give);
      }
      case 'band': {
        const { table, give } = args as Arguments<'band'>;
        return stepInto(elementOf(of(table)), give);
      }
      case 'entry':
        return elementOf(of((args as Arguments<'entry'>).map));
      case 'field': {
        const { of: record, name: key } = args as Arguments<'field'>;
        return stepInto(of(record), key);
      }
      case 'choose':
        return firstOf((args as Arguments<'choose'>).cases.map(({ then }) => then));
      case 'reading':
        return firstOf(Object.values((args as Arguments<'reading'>).options));
      case 'firstGiven':
      case 'smallest':
      case 'largest':
        return firstOf(args as Arguments<'firstGiven'>);
      case 'distinct':
        return of(args as Arguments<'distinct'>);
      case 'list': {
        const element = firstOf(args as Arguments<'list'>);
        return isKnown(element) ? { type: 'list', of: element } : UNKNOWN;
      }
      case 'each':
        return this.ofEach(args as Arguments<'each'>, locals);
      case 'record':
        return {
          type: 'record',
          fields: Object.entries(args as Arguments<'record'>).map(([key, value]) => this.field(key, value, locals)),
        };
      default:
        return UNKNOWN;
    }
  }

  private ofEach({ of, as, give, key }: Arguments<'each'>, locals: readonly Local[]): ValueView {
    const element = { name: as, of, site: this.site(locals) };
    return { type: key === undefined ? 'list' : 'map', of: this.ofValue(give, [...locals, element]) };
  }

  private field(key: string, value: ValueExpression, locals: readonly Local[]): FieldView {
    const label = own(resultLabels, key) ?? (isReference(value) ? this.labelOf(value) : undefined) ?? asWords(key);
    return { id: key, label, ...this.ofValue(value, locals) };
  }

  private labelOf({ fact, path }: Reference): Words | undefined {
    const { facts, parameters } = this.ruleSet;
    return path === undefined
      ? (own(facts, fact) ?? own(parameters, fact) ?? own(this.derive, fact))?.label
      : undefined;
  }

  private site(locals: readonly Local[]): Site {
    const { decision } = this;
    return { file: '', pointer: '', ...(decision && { decision }), owner: { kind: 'derive', name: '' }, locals };
  }

  private unitOf(value: ValueExpression, locals: readonly Local[]): Unit {
    // The elements of lists are known to the checker's reader only, the lists of written words to the other.
    return locals.length === 0
      ? this.units.ofValue(value)
      : new UnitReader(this.ruleSet, this.site(locals)).of(value, '');
  }

  private ofUnit(unit: Unit): ValueView {
    if (unit === undefined) return UNKNOWN;
    if (typeof unit === 'string') return this.ofPlainUnit(unit);
    if ('list' in unit) return { type: 'list', of: this.ofUnit(unit.list) };
    if ('entries' in unit) return { type: 'map', of: this.ofUnit(unit.entries) };
    const fields = Object.entries(unit.fields).map(([id, inner]) => {
      return { id, label: own(resultLabels, id) ?? asWords(id), ...this.ofUnit(inner) };
    });
    return { type: 'record', fields };
  }

  private ofPlainUnit(unit: string): ValueView {
    const type = own(TYPE_OF_KIND, unit);
    if (type !== undefined) return { type };
    if (!unit.startsWith('word:')) return { type: own(TYPE_OF_UNIT, unit) ?? 'decimal', unit };
    const list = unit.slice('word:'.length);
    return own(this.ruleSet.readings, list) ? this.ofName(list) : this.ofType({ type: 'word', words: list });
  }
}

const isLiteral = (value: ValueExpression): boolean => typeof value !== 'object' || Array.isArray(value);
const elementOf = ({ of }: ValueView): ValueView => of ?? UNKNOWN;

/** One step of a path: a field of a record, an entry of a map, a place in a list. */
export function stepInto(view: ValueView, name: string): ValueView {
  if (view.type === 'record') return view.fields?.find(({ id }) => id === name) ?? UNKNOWN;
  return view.type === 'map' || (view.type === 'list' && /^\d+$/.test(name)) ? elementOf(view) : UNKNOWN;
}
