import { describeContext, type DescribeContext } from '../describe/context.js';
import { wonInLargeUnits } from '../describe/large-won.js';
import { Wording } from '../describe/value-words.js';
import type { Language } from '../explain/language.js';
import { own } from '../explain/lookup.js';
import { valueText } from '../explain/value-text.js';
import type { Unit } from '../mechanisms/units.js';
import type { Words } from '../policy-error.js';
import type { VersionContent } from '../rule-set/content.js';
import type { Decision } from '../rule-set/model.js';
import { isObject } from '../rule-set/places.js';
import type { Json } from '../values/json.js';

/** Words of a version outside any decision. */
const NONE: Decision = { id: '', label: { ko: '', en: '' }, answer: 'values', inputs: [] };

/** Names derived values without explaining them: what changed in one of them is told where it stands. */
class NamingOnly extends Wording {
  constructor(context: DescribeContext) {
    super(context);
    const { ruleSet, decision } = context;
    for (const name of Object.keys({ ...ruleSet.shared.derive, ...decision.derive })) this.named.set(name, 'value');
  }
}

/** Tells what stands in one version in that version's own words. */
export class Speaker {
  private readonly contexts = new Map<string, DescribeContext>();
  private readonly formats: Readonly<Record<Language, (value: Json, unit: Unit) => string>>;

  constructor(readonly content: VersionContent) {
    const { ruleSet } = content;
    this.formats = { ko: valueText(ruleSet, 'ko'), en: valueText(ruleSet, 'en') };
  }

  get ruleSet(): VersionContent['ruleSet'] {
    return this.content.ruleSet;
  }

  /** @param decision id of the decision whose names are in scope; without it only those of the version */
  context(language: Language, decision?: string): DescribeContext {
    const key = `${language} ${decision ?? ''}`;
    const found = this.contexts.get(key);
    if (found) return found;
    const { ruleSet } = this;
    const scope = (decision === undefined ? undefined : own(ruleSet.decisions, decision)) ?? NONE;
    const context = describeContext(ruleSet, scope, language, ruleSet.manifest.inForce.from);
    this.contexts.set(key, context);
    return context;
  }

  /** With its unit; Korean amounts as they are read aloud: 5,000만원. */
  value(json: unknown, unit: Unit): Words {
    return this.said(
      (language) =>
        (language === 'ko' && unit === 'won' ? wonInLargeUnits(json as Json) : undefined) ??
        this.formats[language](json as Json, unit),
      () => jsonText(json),
    );
  }

  /** What `tell` makes of a description's words. A half-written draft that cannot be described is told otherwise. */
  described(
    decision: string | undefined,
    tell: (words: Wording, context: DescribeContext) => string,
    otherwise: () => Words,
  ): Words {
    return this.said((language) => {
      const context = this.context(language, decision);
      return tell(new NamingOnly(context), context);
    }, otherwise);
  }

  /**
   * Descriptions are written for versions that passed the checks. A comparison is asked for drafts too, which may name
   * what is not there or go in circles: then the data itself is shown, because a change must never be passed over.
   */
  said(tell: (language: Language) => string, otherwise: () => Words): Words {
    const words = tried(() => ({ ko: tell('ko'), en: tell('en') }));
    return words && isTold(words.ko) && isTold(words.en) ? words : otherwise();
  }
}

/** Undefined where a half-written draft lacks what is looked for. */
export function tried<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}

/** Words made of a part that is lacking are none. */
const isTold = (text: string): boolean => text.trim() !== '' && !/\bundefined|\[object Object\]/.test(text);

export const jsonText = (json: unknown): Words => {
  const text = JSON.stringify(json) as string | undefined;
  return { ko: text ?? '없음', en: text ?? 'none' };
};

/** A node on the way from the top of a version, with the key it stands under. */
export interface Enclosing {
  readonly key: string;
  readonly definition?: string | undefined;
  readonly json: unknown;
}

/** One of the two versions at the place that is being compared. */
export interface Side {
  readonly speaker: Speaker;
  readonly around: readonly Enclosing[];
}

export const inside = (side: Side, enclosing: Enclosing): Side => ({ ...side, around: [...side.around, enclosing] });

/** The innermost of these definitions around a place. */
export const nearest = (side: Side, ...definitions: readonly string[]): Enclosing | undefined =>
  side.around.findLast(({ definition }) => definition !== undefined && definitions.includes(definition));

/** A name in what stands innermost around a place: the decision a case is about, the reading beside its options. */
export function textBeside(side: Side, property: string): string {
  const holder = side.around.findLast(({ json }) => isObject(json) && Object.hasOwn(json, property));
  const found = isObject(holder?.json) ? holder.json[property] : undefined;
  return typeof found === 'string' ? found : '';
}

/** The decision whose names are in scope at a place. */
export function decisionAround(side: Side): string | undefined {
  return nearest(side, 'decision')?.key;
}
