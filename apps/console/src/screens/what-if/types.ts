import type { components } from '../../api/api.gen.js';

type Schemas = components['schemas'];

/** Names for the parts of the what-if answers that this screen speaks of. */
export type Setup = Schemas['WhatIfSetup'];
export type Lever = Schemas['WhatIfLever'];
export type Question = Schemas['WhatIfQuestion'];
export type KeptScenario = Schemas['Scenario'];
export type Source = Schemas['ApplicationSource'];
export type Run = Schemas['WhatIfRun'];
export type ScenarioTotals = Schemas['WhatIfScenarioTotals'];
export type Group = Schemas['WhatIfGroup'];
export type Sweep = Schemas['WhatIfSweep'];
export type Goal = Schemas['WhatIfGoal'];
export type Nearest = Schemas['WhatIfNearest'];
export type Review = Schemas['WhatIfReview'];
export type Row = Schemas['WhatIfRow'];
export type ReviewRow = Schemas['WhatIfReviewRow'];
export type NoiseRow = Schemas['WhatIfNoiseRow'];
export type Difference = Row['scenarios'][number]['difference'];
/** A number, a decimal or a day; exact decimals as text. */
export type LeverValue = number | string;
/** Whole won, or text beyond what a number holds. */
export type Won = number | string;
export type Kind = Run['kind'];

/** What is changed for this once: by parameter (of a table by row and column), reading and rule. */
export interface Overlay {
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly readings?: Readonly<Record<string, string>>;
  readonly rulesOff?: readonly string[];
  readonly parts?: Readonly<Record<string, unknown>>;
}

/** Whose applications are asked about. */
export type SourceChoice =
  { readonly round: string } | { readonly source: string } | { readonly population: Readonly<Record<string, unknown>> };

/** What is asked of the service; what belongs to the kind stands beside it. */
export interface RunRequest {
  readonly kind: Kind;
  readonly rules: string;
  readonly source: SourceChoice;
  readonly question?: Question;
  readonly [more: string]: unknown;
}
