import { Day, Moment } from '../values/calendar.js';
import { Exact } from '../values/exact.js';
import { NOTHING, Unknown, type Value } from '../values/unknown.js';
import type { ValueType } from '../rule-set/model.js';

/** Why a value cannot be accepted; the codes are part of the fixed vocabulary of outcomes. */
export type FactProblemCode = 'wrong-type' | 'impossible-date' | 'negative-amount' | 'unknown-value' | 'unknown-fact';
export interface FactProblem {
  readonly code: FactProblemCode;
  /** JSON pointer into what was handed in. */
  readonly pointer: string;
}

/** The type a value is parsed against: the dictionary's, with its word lists resolved. */
export interface ResolvedType extends Omit<ValueType, 'of' | 'fields' | 'words' | 'keys'> {
  readonly allowed?: ReadonlySet<string>;
  readonly keys?: ReadonlySet<string>;
  readonly of?: ResolvedType;
  readonly fields?: ReadonlyMap<string, ResolvedType>;
}

const DECIMAL_TEXT = /^-?\d{1,30}(?:\.\d{1,30})?$/;
const isPlainObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Where a value stands: `name` in the words of `missing` (committee[4].total), `pointer` as JSON pointer. */
interface Place {
  readonly name: string;
  readonly pointer: string;
}
const keyOf = (place: Place, key: string): Place => ({
  name: `${place.name}.${key}`,
  pointer: `${place.pointer}/${escaped(key)}`,
});
const indexOf = (place: Place, index: number): Place => ({
  name: `${place.name}[${index}]`,
  pointer: `${place.pointer}/${index}`,
});

/**
 * Parses JSON against a type, so that nothing absent, null or of a wrong type ever reaches an operator.
 * What does not fit is reported with its pointer and stands as a known absence in the value returned.
 */
export class ValueParser {
  readonly problems: FactProblem[] = [];

  parse(json: unknown, type: ResolvedType, place: Place): Value {
    if (json === undefined || json === null) return this.absent(json, type, place);
    switch (type.type) {
      case 'money':
      case 'count':
        return this.number(Number.isSafeInteger(json) ? Exact.whole(json as number) : undefined, place, false);
      case 'decimal':
        return this.number(decimal(json), place, false);
      case 'points':
        return this.number(decimal(json), place, true);
      case 'date':
        return this.calendar(json, (text) => Day.parse(text), place);
      case 'dateTime':
        return this.calendar(json, (text) => Moment.parse(text), place);
      case 'boolean':
        if (typeof json !== 'boolean') return this.refuse('wrong-type', place);
        // A proof that is not attached is missing, not refused.
        return !json && type.falseMeans === 'missing' ? new Unknown([place.name]) : json;
      case 'text':
        return typeof json === 'string' ? json : this.refuse('wrong-type', place);
      case 'word':
        if (typeof json !== 'string') return this.refuse('wrong-type', place);
        return type.allowed?.has(json) === false ? this.refuse('unknown-value', place) : json;
      case 'list':
        return Array.isArray(json)
          ? json.map((entry, index) => this.parse(entry, type.of ?? type, indexOf(place, index)))
          : this.refuse('wrong-type', place);
      case 'map':
        return this.map(json, type, place);
      case 'record':
        return this.record(json, type, place);
    }
  }

  private absent(json: null | undefined, type: ResolvedType, place: Place): Value {
    const meaning = json === undefined ? type.whenAbsent : type.nullMeans;
    if (meaning === undefined) return new Unknown([place.name], type.whenAbsent !== undefined);
    return isPlainObject(meaning) && Object.hasOwn(meaning, 'nothing') ? NOTHING : this.parse(meaning, type, place);
  }

  private refuse(code: FactProblemCode, place: Place): Value {
    this.problems.push({ code, pointer: place.pointer });
    return NOTHING;
  }

  private number(value: Exact | undefined, place: Place, signed: boolean): Value {
    if (value === undefined) return this.refuse('wrong-type', place);
    return value.isNegative && !signed ? this.refuse('negative-amount', place) : value;
  }

  private calendar(
    json: unknown,
    parse: (text: string) => Day | Moment | 'not-a-date' | 'impossible-date',
    place: Place,
  ): Value {
    const value = typeof json === 'string' ? parse(json) : 'not-a-date';
    if (value === 'not-a-date') return this.refuse('wrong-type', place);
    return value === 'impossible-date' ? this.refuse('impossible-date', place) : value;
  }

  private map(json: unknown, type: ResolvedType, place: Place): Value {
    if (!isPlainObject(json)) return this.refuse('wrong-type', place);
    const entries = Object.entries(json).map(([key, entry]) => {
      const own = keyOf(place, key);
      if (type.keys?.has(key) === false) return [key, this.refuse('unknown-value', own)] as const;
      return [key, this.parse(entry, type.of ?? type, own)] as const;
    });
    return Object.fromEntries(entries);
  }

  private record(json: unknown, type: ResolvedType, place: Place): Value {
    if (!isPlainObject(json)) return this.refuse('wrong-type', place);
    const fields = type.fields ?? new Map<string, ResolvedType>();
    for (const key of Object.keys(json)) if (!fields.has(key)) this.refuse('unknown-fact', keyOf(place, key));
    return Object.fromEntries(
      [...fields].map(([key, field]) => [
        key,
        this.parse(Object.hasOwn(json, key) ? json[key] : undefined, field, keyOf(place, key)),
      ]),
    );
  }
}

/** A whole JSON number or decimal text; a JSON number with a fraction has already lost digits and is refused. */
function decimal(json: unknown): Exact | undefined {
  if (typeof json === 'number') return Number.isSafeInteger(json) ? Exact.whole(json) : undefined;
  return typeof json === 'string' && DECIMAL_TEXT.test(json) ? Exact.parse(json) : undefined;
}
