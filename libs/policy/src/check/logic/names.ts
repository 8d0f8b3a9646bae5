import type { NamedConditions } from '../../conditions/compile-condition.js';
import { conditionNode, isReference } from '../../conditions/condition.js';
import { literal, operatorKind } from '../../conditions/operators.js';
import { elementUnit, type Unit } from '../../mechanisms/units.js';
import type { Condition, ConditionLeaf, Reference } from '../../rule-set/model.js';
import { isList, isRecord, type Value } from '../../values/unknown.js';
import { unitText } from '../units/unit-of-type.js';
import type { Lines } from './candidates.js';
import type { Describe, Described } from './describe.js';

/** What tells one reference from another. */
export const keyOf = ({ fact, path }: Reference): string => (path === undefined ? fact : `${fact} ${path}`);

/** A name that conditions compare, and what they ask of it. */
export interface Name extends Described {
  readonly reference: Reference;
  readonly group: string;
  isGivenAsked: boolean;
  isValueAsked: boolean;
}

/**
 * Every leaf of a condition, named conditions entered, until one is refused.
 * @param take false ends it
 * @returns whether all were taken
 */
export function takeLeaves(
  condition: Condition,
  named: NamedConditions,
  take: (leaf: ConditionLeaf) => boolean,
): boolean {
  const node = conditionNode(condition);
  switch (node.kind) {
    case 'leaf':
      return take(node.leaf);
    case 'not':
      return takeLeaves(node.part, named, take);
    case 'named': {
      const body = named.get(node.name);
      return !body || takeLeaves(body, named, take);
    }
    case 'all':
    case 'any':
      return node.parts.every((part) => takeLeaves(part, named, take));
  }
}

/** Values of one unit lie on one line; of a list, the values of its elements. */
const groupOf = (unit: Unit, constant: Value | undefined): string => {
  const one = elementUnit(unit) ?? unit;
  if (one !== undefined) return unitText(one);
  return constant === undefined ? '?' : (constant as object).constructor.name;
};

/** The names of some conditions with what they are compared with. */
export class Names {
  readonly byKey = new Map<string, Name>();
  private readonly joined = new Map<string, string>();
  private readonly lines = new Map<string, Value[]>();

  constructor(private readonly describe: Describe) {}

  add(leaf: ConditionLeaf): void {
    const [, operator = leaf.operator] = leaf.operator.includes(':') ? leaf.operator.split(':') : [];
    const right = isReference(leaf.value) ? leaf.value : undefined;
    const constant = right ? this.describe(right).constant : literal(leaf.value);
    const left = this.name(leaf, constant);
    const isState = operatorKind(operator) === 'state' && operator !== 'empty';
    if (left && isState) left.isGivenAsked = true;
    else if (left) left.isValueAsked = true;
    if (isState) return;
    const other = right && this.name(right, left ? undefined : this.describe(leaf).constant);
    if (other) other.isValueAsked = true;
    if (left && other) this.joined.set(this.line(other.group), this.line(left.group));
    if (left && constant !== undefined) this.draw(left.group, constant);
    if (other && !left) this.draw(other.group, this.describe(leaf).constant);
  }

  /** Undefined for a parameter: it is a line, not a name. */
  private name(reference: Reference, against: Value | undefined): Name | undefined {
    const { fact, path } = reference;
    const key = keyOf(reference);
    const found = this.byKey.get(key);
    if (found) return found;
    const described = this.describe(reference);
    if (described.constant !== undefined) return undefined;
    const group = groupOf(described.unit, against);
    const added = {
      ...described,
      reference: { fact, ...(path === undefined ? {} : { path }) },
      group,
      isGivenAsked: false,
      isValueAsked: false,
    };
    this.byKey.set(key, added);
    return added;
  }

  private line(group: string): string {
    const joined = this.joined.get(group);
    return joined === undefined || joined === group ? group : this.line(joined);
  }

  private draw(group: string, constant: Value | undefined): void {
    if (constant === undefined) return;
    const values = isList(constant) ? constant : isRecord(constant) ? Object.values(constant) : [constant];
    this.lines.set(group, [...(this.lines.get(group) ?? []), ...values]);
  }

  /** What lies on the line of a name: constants, and how many names. */
  around(name: Name): Lines {
    const own = this.line(name.group);
    const constants = [...this.lines].filter(([group]) => this.line(group) === own).flatMap(([, values]) => values);
    return { constants, names: [...this.byKey.values()].filter(({ group }) => this.line(group) === own).length };
  }
}
