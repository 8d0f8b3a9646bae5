import { Injectable } from '@nestjs/common';
import { contentHash, describeRuleSet, type RuleSetDescription } from '#policy';
import type { PublishedVersion } from '#persistence';
import type { Language } from '../problems/language.js';

/** A version in words, with a hash of them: a later service may word the same version better. */
export interface TaggedDescription {
  readonly description: RuleSetDescription;
  readonly tag: string;
}

/** Versions in words, each written once a language: a published version never changes. */
@Injectable()
export class RuleSetDescriptions {
  readonly #written = new Map<string, TaggedDescription>();

  of({ hash, ruleSet }: PublishedVersion, language: Language): TaggedDescription {
    const key = `${hash}|${language}`;
    const known = this.#written.get(key);
    if (known !== undefined) return known;
    const description = describeRuleSet(ruleSet, language);
    const written = { description, tag: contentHash(description) };
    this.#written.set(key, written);
    return written;
  }
}
