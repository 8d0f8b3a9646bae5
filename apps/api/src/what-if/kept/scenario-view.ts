import type { Question, WhatIfOverlay, Words } from '#policy';
import type { ScenarioDocument, StoredMark } from '#persistence';
import type { Actor } from '../../access/actor.js';

export interface ScenarioView {
  readonly id: string;
  readonly programme: string;
  readonly rules: string;
  readonly label: Words;
  readonly note?: string;
  readonly overlay: WhatIfOverlay;
  readonly question?: Question;
  readonly isShared: boolean;
  readonly isOwn: boolean;
  readonly by: StoredMark;
  readonly changed: StoredMark;
  readonly revision: number;
}

/** Whether someone may see a scenario: shared ones within their programmes, private ones only whoever made them. */
export const maySee = (actor: Actor, { programme, isShared, by }: ScenarioDocument): boolean =>
  actor.may('what-if:run', { programme }) && (isShared || by.by.id === actor.id);

export function scenarioView(
  actor: Actor,
  { _id, note, overlay, question, ...scenario }: ScenarioDocument,
): ScenarioView {
  const { programme, rules, label, isShared, by, changed, revision } = scenario;
  return {
    id: _id,
    programme,
    rules,
    label,
    ...(note === undefined ? {} : { note }),
    overlay: readOverlay(overlay),
    ...(question === undefined ? {} : { question: JSON.parse(question) as Question }),
    isShared,
    isOwn: by.by.id === actor.id,
    by,
    changed,
    revision,
  };
}

/** @param text as a scenario keeps it */
export const readOverlay = (text: string): WhatIfOverlay => JSON.parse(text) as WhatIfOverlay;
