import { isReference } from '../conditions/condition.js';
import { own } from '../explain/lookup.js';
import { resultLabels } from '../explain/result-labels.js';
import { elementUnit, fieldUnit, type Unit } from '../mechanisms/units.js';
import type { Reference, ValueExpression, Words } from '../rule-set/model.js';
import type { Clause, Noun } from './clause.js';
import type { DescribeContext } from './context.js';
import { wonInLargeUnits } from './large-won.js';
import type { ListWords } from './mechanisms/wording.js';
import { parameterText } from './parameters.js';

/** An element of a list that a mechanism goes through. */
interface Local {
  readonly name: string;
  readonly of: ValueExpression;
  readonly unit: Unit;
  readonly list: ListWords;
}

const COUNTED: ReadonlySet<Unit> = new Set(['persons', 'centres', 'firms', 'groups', 'programmes', 'times', 'number']);

/** Mechanisms whose wording is short enough to stand in brackets after a name. */
const SHORT: ReadonlySet<string> = new Set([
  'share',
  'sum',
  'difference',
  'product',
  'quotient',
  'addDays',
  'addMonths',
  'addYears',
  'lastDayOfPeriod',
  'firstGiven',
]);

/**
 * Calls the facts, parameters, derived values and list elements of one rule or one answer by their names. Derived values
 * and conditions that are named and not explained on the spot are remembered, so that their meaning can follow.
 */
export abstract class Naming {
  private readonly locals: Local[] = [];
  private depthOfBrackets = 0;
  /** What was named, in that order. */
  protected readonly named = new Map<string, 'value' | 'condition'>();
  /** What was named and has been explained. */
  protected readonly explained = new Set<string>();

  /** @param answered label of the answer that is being told */
  constructor(
    readonly context: DescribeContext,
    private readonly answered?: string,
  ) {}

  abstract phrase(value: ValueExpression, unit?: Unit): string;

  /** Inside brackets after a name: parameters show their value only. */
  get isBrief(): boolean {
    return this.depthOfBrackets > 0;
  }
  protected inBrackets<T>(fn: () => T): T {
    this.depthOfBrackets += 1;
    const result = fn();
    this.depthOfBrackets -= 1;
    return result;
  }

  noun(reference: Reference): Noun {
    const { ruleSet, names, language, derived, text, grammar } = this.context;
    const { fact, path } = reference;
    const local = this.locals.findLast(({ name }) => name === fact);
    if (local) return this.localNoun(local, path);
    if (own(ruleSet.parameters, fact)) return this.parameterNoun(fact);
    if (own(ruleSet.facts, fact)) return this.plainNoun(names.of(fact, path), this.unit(reference));
    if (own(ruleSet.readings, fact)) return { text: language === 'ko' ? `해석 ${fact}` : `reading ${fact}` };
    const found = derived(fact);
    if (!found) return { text: fact };
    const label = text(found.label);
    if (path === undefined) return this.derivedNoun(fact, label, found.value);
    this.mention(fact, 'value');
    return grammar.partOf(label, this.partLabel(fact, path), this.unit(reference) === 'yes/no');
  }

  /** A part of what has just been named as a whole. */
  lastPart(reference: Reference): string {
    const { fact, path } = reference;
    if (path === undefined || this.context.derived(fact) === undefined) return this.noun(reference).text;
    return this.plainNoun(this.partLabel(fact, path), undefined).text;
  }

  /** A condition told by its label; what it means follows. */
  namedClause(name: string, isDenied: boolean): Clause {
    this.mention(name, 'condition');
    const { condition, grammar, text } = this.context;
    const label = condition(name)?.label;
    return grammar.named(label ? text(label) : name, isDenied);
  }

  /** English tells a single value before its name, so "must be 5 persons (…)" needs no "the same as". */
  isToldByValue(name: string): boolean {
    if (this.context.language === 'ko') return false;
    const value = this.context.parameterValue(name);
    return value !== null && typeof value !== 'object';
  }

  unit(value: ValueExpression): Unit {
    const local = isReference(value) ? this.locals.findLast(({ name }) => name === value.fact) : undefined;
    if (!local || !isReference(value)) return this.context.units.ofValue(value);
    return value.path === undefined ? local.unit : fieldUnit(local.unit, value.path);
  }
  isLocal(name: string): boolean {
    return this.locals.some((local) => local.name === name);
  }

  list(value: ValueExpression): ListWords {
    const { ruleSet, text, grammar, derived, names, language } = this.context;
    if (!isReference(value)) {
      const phrase = this.phrase(value);
      return { text: phrase, label: phrase, isTable: false };
    }
    const table = own(ruleSet.parameters, value.fact);
    if (table?.type === 'table') {
      const label = text(table.label);
      return { text: grammar.table(label), label, isTable: true };
    }
    const noun = this.noun(value).text;
    const found = derived(value.fact);
    if (found !== undefined && value.path !== undefined) return { text: noun, label: noun, isTable: false };
    const label = found ? text(found.label) : names.of(value.fact, value.path);
    return { text: language === 'ko' ? noun : `“${label}”`, label, isTable: false };
  }

  /** Runs `fn` with `name` standing for an element of a list. */
  within<T>(name: string, of: ValueExpression, fn: () => T): T {
    this.locals.push({ name, of, unit: elementUnit(this.unit(of)), list: this.list(of) });
    const result = fn();
    this.locals.pop();
    return result;
  }

  private plainNoun(label: string, unit: Unit): Noun {
    return this.context.grammar.noun(label, unit === 'yes/no', COUNTED.has(unit));
  }

  private localNoun(local: Local, path: string | undefined): Noun {
    const { grammar } = this.context;
    if (path === undefined) return grammar.element();
    const label = this.fieldLabel(local, path);
    if (this.locals.at(-1) !== local) return grammar.ofThat(local.list.label, label);
    return this.plainNoun(label, fieldUnit(local.unit, path));
  }

  private fieldLabel({ of }: Local, path: string): string {
    const { ruleSet, text, names } = this.context;
    const source = isReference(of) ? of.fact : '';
    const parameter = own(ruleSet.parameters, source);
    const column = parameter?.type === 'table' ? own(parameter.columns, path) : undefined;
    const field = own(own(ruleSet.facts, source)?.of?.fields ?? {}, path);
    const found: { label: Words } | undefined = column ?? field;
    return found ? text(found.label) : names.field(path);
  }

  private parameterNoun(id: string): Noun {
    const { ruleSet, names, text, grammar, parameterValue, language } = this.context;
    const parameter = own(ruleSet.parameters, id);
    if (!parameter || parameter.type === 'table')
      return { text: grammar.table(parameter ? text(parameter.label) : id) };
    const value = parameterValue(id);
    const shown = parameterText(value, parameter, ruleSet, language, names);
    if (this.isBrief) return { text: shown };
    const readAloud = parameter.unit === 'won' ? wonInLargeUnits(value) : undefined;
    const isSeveral = typeof value === 'object' && value !== null;
    return { text: grammar.valued(names.of(id), shown, isSeveral, readAloud) };
  }

  /** The first time with its definition in brackets where that is short; else the definition follows. */
  private derivedNoun(name: string, label: string, value: ValueExpression): Noun {
    const isFirst = !this.named.has(name);
    this.mention(name, 'value');
    // An answer that has the name of a value it passes on is told by what that value is.
    if (isFirst && label === this.answered) {
      this.explained.add(name);
      return { text: this.phrase(value) };
    }
    const noun = this.plainNoun(label, this.unit({ fact: name }));
    if (!isFirst || this.isBrief || !this.isShort(value)) return noun;
    this.explained.add(name);
    return this.context.grammar.explained(
      noun,
      this.inBrackets(() => this.phrase(value)),
    );
  }

  /** One step from facts and parameters. */
  private isShort(value: ValueExpression): boolean {
    if (typeof value !== 'object' || Array.isArray(value) || isReference(value)) return false;
    const [name = '', args] = Object.entries(value)[0] ?? [];
    const parts = SHORT.has(name) && typeof args === 'object' && args !== null ? Object.values(args as object) : [];
    return parts.length > 0 && parts.every((part: ValueExpression) => this.isFromNotice(part));
  }
  private isFromNotice(part: ValueExpression): boolean {
    if (typeof part !== 'object') return true;
    return isReference(part) && this.context.derived(part.fact) === undefined;
  }

  private partLabel(name: string, path: string): string {
    const { names, text, language, ruleSet, derived } = this.context;
    const value = derived(name)?.value;
    const table = typeof value === 'object' && 'row' in value ? value.row?.table : undefined;
    const source = table !== undefined && isReference(table) ? own(ruleSet.parameters, table.fact) : undefined;
    const labels = path.split('.').map((key) => {
      if (/^\d+$/.test(key)) return language === 'ko' ? `${Number(key) + 1}번째` : `entry ${Number(key) + 1}`;
      const label = (source?.type === 'table' ? own(source.columns, key)?.label : undefined) ?? own(resultLabels, key);
      return label ? text(label) : names.field(key);
    });
    return language === 'ko' ? labels.join(' ') : labels.toReversed().join(' of ');
  }

  private mention(name: string, kind: 'value' | 'condition'): void {
    if (!this.named.has(name)) this.named.set(name, kind);
  }
}
