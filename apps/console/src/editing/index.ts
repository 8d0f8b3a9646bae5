/** The one door to the draft for sections and editors. */
export type { Change, Json } from './change.js';
export type { Draft, DraftStatus, Person } from './draft.js';
export type { Editing } from './tracked-editing.js';
export type * from './rule-set-json.js';
export { EditingStand } from './editing-stand.js';
export { newId, newName } from './new-id.js';
export { inside, isWithin, namesOf, placeOf } from './place.js';
export { useEditing } from './use-editing.js';
