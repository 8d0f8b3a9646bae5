import { record, ref, text, type JsonSchema } from './build.js';

/** The name of the element to stand after; null puts it first. */
const neighbour: JsonSchema = { type: ['string', 'null'], maxLength: 4000 };

/** One operation of an amendment: exactly one of remove, move, a value from a day on, and set. */
export const changeDefinitions: Readonly<Record<string, JsonSchema>> = {
  setChange: record({ at: text, set: ref('anyJson'), after: neighbour }, ['after']),
  removeChange: record({ at: text, remove: { const: true } }),
  moveChange: record({ at: text, move: { const: true }, after: neighbour }),
  datedChange: record(
    { at: text, from: ref('date'), knownFrom: ref('date'), value: ref('anyJson'), source: ref('source') },
    ['knownFrom'],
  ),
  change: {
    tsType: 'SetChange | RemoveChange | MoveChange | DatedChange',
    type: 'object',
    if: { required: ['remove'] },
    then: ref('removeChange'),
    else: {
      if: { required: ['move'] },
      then: ref('moveChange'),
      else: { if: { required: ['from'] }, then: ref('datedChange'), else: ref('setChange') },
    },
  },
};
