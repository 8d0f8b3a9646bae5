import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { RuleSet } from './model.js';

/** Canonical JSON (RFC 8785): the same data gives the same bytes. @throws TypeError for what JSON cannot hold */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not JSON');
  return text;
}

/** `sha256:<hex>` over canonical JSON. */
export const contentHash = (value: unknown): string => `sha256:${hash('sha256', canonicalJson(value))}`;

const hashes = new WeakMap<RuleSet, string>();

/** The content hash that names a published version: over the resolved whole, whatever files it came from. */
export function hashRuleSet(ruleSet: RuleSet): string {
  const found = hashes.get(ruleSet) ?? contentHash(ruleSet);
  hashes.set(ruleSet, found);
  return found;
}
