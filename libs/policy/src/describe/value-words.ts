import { isReference } from '../conditions/condition.js';
import { formatQuantity } from '../explain/format-quantity.js';
import { own } from '../explain/lookup.js';
import { elementUnit, type Unit } from '../mechanisms/units.js';
import type { Condition, ConditionLeaf, ValueExpression } from '../rule-set/model.js';
import { Exact } from '../values/exact.js';
import type { Json } from '../values/json.js';
import { isPlain, type Clause, type Noun, type Tree } from './clause.js';
import { conditionTree, leafClause } from './conditions.js';
import { questionOf, wordingOf } from './mechanisms/index.js';
import type { Phrase, ValueWords } from './mechanisms/wording.js';
import { Naming } from './naming.js';

type Tell = (phrase: string) => string;

/** Words the values and conditions of one rule or one answer, and what must be said about them afterwards. */
export class Wording extends Naming implements ValueWords {
  private readonly noted: string[] = [];

  // values

  phrase(value: ValueExpression, unit?: Unit): string {
    return this.phraseOf(value, unit).text;
  }

  operand(value: ValueExpression, unit?: Unit): string {
    const text = this.bracketed(value, unit);
    return isReference(value) && this.context.language === 'en' ? text.replace(/^the (?!number of )/, '') : text;
  }

  bracketed(value: ValueExpression, unit?: Unit): string {
    const { text, isAtom } = this.phraseOf(value, unit);
    return isAtom ? text : `(${text})`;
  }

  private phraseOf(value: ValueExpression, unit: Unit): Phrase {
    const { language, grammar } = this.context;
    if (Array.isArray(value)) return { text: this.literal(value, unit ?? this.unit(value)), isAtom: true };
    if (typeof value !== 'object') return { text: this.literal(value, unit), isAtom: true };
    if (isReference(value)) return { text: this.noun(value).text, isAtom: true };
    const asked = this.asked(value, false);
    if (asked) return { text: grammar.whether(asked), isAtom: false };
    const [name = '', args] = Object.entries(value)[0] ?? [];
    const phrase = wordingOf(name)?.[language](args as never, this) ?? name;
    return typeof phrase === 'string' ? { text: phrase, isAtom: true } : phrase;
  }

  /** A yes or no that some mechanism answers, as a clause; undefined for any other value. */
  asked(value: ValueExpression | undefined, isDenied: boolean): Clause | undefined {
    if (typeof value !== 'object' || Array.isArray(value) || isReference(value)) return undefined;
    const [name = '', args] = Object.entries(value)[0] ?? [];
    return questionOf(name)?.ask(args as never, this, isDenied);
  }

  literal(value: Json, unit: Unit): string {
    const { format, grammar } = this.context;
    if (Array.isArray(value)) return value.map((one: Json) => this.literal(one, elementUnit(unit) ?? unit)).join(', ');
    const text = format(value, unit);
    const isTerm = typeof value === 'boolean' || (typeof value === 'string' && !/^-?\d/.test(value));
    return isTerm ? grammar.term(text) : text;
  }

  constant(value: ValueExpression): Exact | undefined {
    if (typeof value === 'number') return Exact.whole(value);
    if (isReference(value)) {
      const found = this.isLocal(value.fact) ? null : this.context.parameterValue(value.fact);
      return typeof found === 'number' || typeof found === 'string' ? Exact.parse(String(found)) : undefined;
    }
    if (typeof value !== 'object' || Array.isArray(value)) return undefined;
    const factors = value.product?.map((factor) => this.constant(factor));
    return factors?.every((factor) => factor !== undefined)
      ? factors.reduce((a, b) => a.times(b), Exact.ONE)
      : undefined;
  }

  length(value: ValueExpression, unit: 'months' | 'days' | 'years'): { text: string; isBefore: boolean } {
    const parts = typeof value === 'object' && !Array.isArray(value) && !isReference(value) ? value : {};
    const [zero, taken] = parts.difference ?? [];
    if (zero === 0 && taken !== undefined) return { text: this.length(taken, unit).text, isBefore: true };
    const factors = parts.product?.filter((factor) => factor !== 1) ?? [];
    const [only] = factors;
    if (only !== undefined && factors.length === 1) return this.length(only, unit);
    const exact = factors.length > 0 ? this.constant(value) : undefined;
    if (exact === undefined) return { text: this.phrase(value, unit), isBefore: false };
    const { language } = this.context;
    const shown = formatQuantity(exact.toString(), unit, language);
    const made = factors.map((factor) => this.inBrackets(() => this.phrase(factor))).join(' × ');
    return { text: this.isBrief ? shown : `${shown}${language === 'en' ? ' ' : ''}(${made})`, isBefore: false };
  }

  // conditions

  tree(condition: Condition, isDenied = false): Tree {
    return conditionTree(condition, this, isDenied);
  }
  /** In the middle of a sentence: a long condition that has a name is told by it. */
  clause(condition: Condition, isDenied = false): Clause {
    const isLong = 'condition' in condition && !isPlain(new Wording(this.context).tree(condition));
    return isLong
      ? this.namedClause(condition.condition, isDenied)
      : this.context.grammar.join(this.tree(condition, isDenied));
  }
  compare(subject: Noun, unit: Unit, leaf: Pick<ConditionLeaf, 'operator' | 'value'>): Clause {
    return leafClause(subject, unit, leaf, this);
  }

  // sentences

  note(sentence: string): void {
    if (!this.noted.includes(sentence)) this.noted.push(sentence);
  }
  tell(value: ValueExpression, sentence: Tell): void {
    for (const one of this.told(value, sentence)) this.note(one);
  }

  /** A value in a sentence, where a reading decides which value one sentence an option; and the notes on it. */
  told(value: ValueExpression, sentence: Tell, underReading: Tell = sentence): readonly string[] {
    const { result, notes } = this.withNotes(() => this.toldByReading(value, sentence, underReading));
    return [...result, ...notes];
  }
  /** What `fn` gives, with the notes that came with it; those made before stay where they are. */
  private withNotes<T>(fn: () => T): { readonly result: T; readonly notes: readonly string[] } {
    const before = this.noted.splice(0);
    const result = fn();
    return { result, notes: this.noted.splice(0, this.noted.length, ...before) };
  }
  private toldByReading(value: ValueExpression, sentence: Tell, underReading: Tell): readonly string[] {
    const { optionLabel, chosen, grammar } = this.context;
    const args = typeof value === 'object' && !Array.isArray(value) && 'reading' in value ? value.reading : undefined;
    if (!args) return [sentence(this.phrase(value))];
    const [id, unit] = [args.id, this.unit(value)];
    const optionOf = (option: string): { label: string; phrase: string; whole: string } => {
      const part = own(args.options, option) ?? { nothing: true };
      const { result: phrase, notes } = this.withNotes(() => this.phrase(part, unit));
      return { label: optionLabel(id, option), phrase, whole: [underReading(phrase), ...notes].join(' ') };
    };
    const adopted = optionOf(chosen(id));
    const others = Object.keys(args.options)
      .filter((option) => option !== chosen(id))
      .map(optionOf)
      .filter(({ phrase }) => phrase !== adopted.phrase);
    if (others.length === 0) return [sentence(adopted.phrase)];
    return [
      grammar.adopted(id, adopted.label, adopted.whole),
      ...others.map(({ label, whole }) => grammar.otherwise(id, label, whole)),
    ];
  }

  /** The sentences that must follow: what the names mean, then what those meanings name, until nothing is left. */
  following(): readonly string[] {
    const sentences = this.noted.splice(0);
    const next = (): readonly [string, 'value' | 'condition'] | undefined =>
      [...this.named].find(([name]) => !this.explained.has(name));
    for (let one = next(); one !== undefined; one = next()) {
      const [name, kind] = one;
      this.explained.add(name);
      sentences.push(...(kind === 'value' ? this.meaningOfValue(name) : this.meaningOfCondition(name)));
    }
    return sentences;
  }
  private meaningOfValue(name: string): readonly string[] {
    const { grammar, text, derived } = this.context;
    const found = derived(name);
    if (!found) return [];
    const label = text(found.label);
    return this.told(
      found.value,
      (phrase) => grammar.means(label, phrase),
      (phrase) => grammar.defines(label, phrase),
    );
  }
  private meaningOfCondition(name: string): readonly string[] {
    const { grammar, text, condition } = this.context;
    const found = condition(name);
    return found ? [grammar.namedMeans(text(found.label), this.tree(found.conditions))] : [];
  }
}
