import { locate } from '../compare/located.js';
import type { Speaker } from '../compare/side.js';
import { textOf } from '../compare/text-of.js';
import { propertyWords } from '../compare/entry-nouns.js';
import type { FoundValue } from './year-value.js';

const PLACES: readonly (readonly [at: string, kind: FoundValue['kind']])[] = [
  ['manifest/inForce/from', 'date'],
  ['manifest/inForce/to', 'date'],
  ['manifest/publishedOn', 'date'],
  ['manifest/notice/date', 'date'],
  ['manifest/notice/number', 'number'],
];

/** The days of the version and its notice, and the notice’s number. */
export function manifestValues(speaker: Speaker): readonly FoundValue[] {
  return PLACES.flatMap(([at, kind]) => {
    const place = locate(speaker, at);
    if (place?.json === undefined || place.json === null) return [];
    const { node, json, side } = place;
    const key = at.split('/').at(-1) ?? '';
    const label = propertyWords({ widget: 'object' }, key, node.label ?? { ko: key, en: key });
    const whole = at.includes('/inForce/') ? IN_FORCE : undefined;
    return {
      at,
      kind,
      label: whole ? { ko: `${whole.ko} ${label.ko}`, en: `${label.en} ${whole.en}` } : label,
      text: textOf(node, json, side),
      confirmed: json,
      compared: json,
      sources: [],
    };
  });
}

const IN_FORCE = { ko: '적용', en: 'in force' };
