import {
  changesOfOverlay,
  layOver,
  readQuestion,
  whatIfSetup,
  type Change,
  type Question,
  type VersionContent,
  type WhatIfOverlay,
  type WhatIfSetup,
} from '#policy';
import { reading } from './reading.js';
import { sourceReading } from './source-reading.js';

interface Overlaid {
  readonly content: VersionContent;
  readonly overlay: WhatIfOverlay;
}

/** What a what-if about these rules can choose from; of a draft only when it has the form of a rule set. */
const setup = (of: { readonly content: VersionContent; readonly asOf?: string | undefined }): Promise<WhatIfSetup> =>
  reading(of.content, ({ ruleSet }) => whatIfSetup(ruleSet, of.asOf));

/** Whether something can be laid over these rules and looked at in that way. @throws PolicyError that says what cannot */
const fitting = (of: Overlaid & { readonly question?: Question | undefined }): Promise<true> =>
  reading(of.content, ({ ruleSet }) => {
    const laid = layOver(ruleSet, of.overlay);
    if (of.question !== undefined) readQuestion(laid.ruleSet, of.question);
    return true;
  });

/** What a draft has to change to decide as the overlay does. */
const overlayChanges = ({ content, overlay }: Overlaid): Promise<readonly Change[]> =>
  reading(content, (readable) => changesOfOverlay(readable, overlay));

export const whatIfJobs = { whatIfSetup: setup, whatIfFitting: fitting, overlayChanges, sourceReading };
