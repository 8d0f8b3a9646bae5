import { useTranslation } from 'react-i18next';
import type { Words } from '../../api/types.js';
import type { Content } from '../../editing/apply-change.js';
import { isList, isNode, namesOf, stepInto } from '../../editing/place.js';
import { useCapital, useLanguage } from '../../i18n/use-language.js';
import { SECTION_IDS, type SectionId } from './sections/index.js';

/** What the keys of a rule set are called, as far as people meet them. */
const KEYS = [
  ...['label', 'help', 'title', 'summary', 'notice', 'number', 'date', 'issuer', 'kind', 'publishedOn', 'inForce'],
  ...['from', 'to', 'source', 'conditions', 'except', 'appliesWhen', 'require', 'refuse', 'open', 'refer', 'warn'],
  ...['inputs', 'derive', 'values', 'value', 'cells', 'rows', 'columns', 'unit', 'type', 'expect', 'outcome', 'facts'],
  ...['ko', 'en', 'options', 'chosen', 'why', 'question', 'says', 'handling', 'quotes', 'stages', 'signers', 'fields'],
] as const;
export type PlaceKey = (typeof KEYS)[number];

const isWords = (value: unknown): value is Words =>
  isNode(value) && !isList(value) && typeof value['ko'] === 'string' && typeof value['en'] === 'string';

/** The words a thing goes by: its label, its title, its question. */
function labelOf(node: unknown, language: keyof Words): string | undefined {
  if (!isNode(node) || isList(node)) return undefined;
  const words = ['label', 'title', 'question', 'says'].map((key) => node[key]).find(isWords);
  const text = words?.[language];
  if (text !== undefined && text !== '') return text;
  return typeof node['title'] === 'string' ? node['title'] : undefined;
}

/** A place in words, from the outside in: “신청 자격 › 인정일 창구 › 예외”. */
export function usePlaceWords(): (content: Content, at: string) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const capital = useCapital();
  const partName = (part: string): string => {
    if (part === 'shared' || part === 'waivers') return t(`drafts.part.${part}`);
    const section = SECTION_IDS.find((id): id is SectionId => id === part);
    return section === undefined ? part : t(`drafts.section.${section}`);
  };
  const keyName = (name: string): string => {
    const key = KEYS.find((known): known is PlaceKey => known === name);
    return key === undefined ? name : t(`drafts.key.${key}`);
  };
  return (content, at) => {
    let node: unknown = content;
    return namesOf(at)
      .map((name, index) => {
        node = stepInto(node, name);
        return capital(labelOf(node, language) ?? (index === 0 ? partName(name) : keyName(name)));
      })
      .join(' › ');
  };
}
