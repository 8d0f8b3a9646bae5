import {
  whatIfSetup,
  type Limit,
  type Noise,
  type Question,
  type Range,
  type RuleSet,
  type Scenario,
  type WhatIfOverlay,
} from '#policy';

/** The applications that are asked about. */
export type RunSource =
  { readonly round: string } | { readonly source: string } | { readonly population: Readonly<Record<string, unknown>> };

interface AskedOf {
  /** "programme/version", or "draft:<id>". */
  readonly rules: string;
  readonly source: RunSource;
  readonly question?: Question;
  /** YYYY-MM-DD, in place of the day each application has. */
  readonly asOf?: string;
}
interface Overlaid {
  readonly overlay?: WhatIfOverlay;
}

/** What is asked, as it is sent and kept. */
export type RunRequest = AskedOf &
  (
    | { readonly kind: 'comparison'; readonly scenarios: readonly Scenario[] }
    | ({ readonly kind: 'sweep'; readonly along: readonly [Range] | readonly [Range, Range] } & Overlaid)
    | ({
        readonly kind: 'goal';
        readonly within: Range;
        readonly seek: 'highest' | 'lowest';
        readonly keep: Limit;
      } & Overlaid)
    | ({ readonly kind: 'nearest'; readonly application: string; readonly decision: string } & Overlaid)
    | ({ readonly kind: 'scoring'; readonly decision: string } & Overlaid)
    | ({ readonly kind: 'noise'; readonly decision: string; readonly noise: Noise } & Overlaid)
  );
export type RunKind = RunRequest['kind'];

/** What is asked, or what one begins with where nothing is. */
export const questionOf = (ruleSet: RuleSet, { question, asOf }: RunRequest): Question =>
  question ?? whatIfSetup(ruleSet, asOf).question;
