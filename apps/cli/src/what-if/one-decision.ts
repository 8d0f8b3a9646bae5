import {
  nearestSteps,
  noiseSteps,
  reviewSteps,
  type Application,
  type ApplicationReview,
  type Noise,
  type NoiseRow,
  type RuleSet,
  type WhatIfOverlay,
} from '#policy';
import { InputError } from '../report-error.js';
import { printJson } from '../terminal.js';
import { finished } from './finished.js';
import { DecisionPrinter } from './print-decision.js';

/** A what-if that looks into one decision: what would turn it, who tips it, how sure it is. */
export interface AskedOfDecision {
  readonly ruleSet: RuleSet;
  readonly decision: string;
  readonly applications: readonly Application[];
  readonly overlay: WhatIfOverlay | undefined;
}
interface Told {
  readonly language: 'ko' | 'en';
  readonly json?: boolean | undefined;
}

/** @throws InputError when there is no application of that id */
export function tellNearest(asked: AskedOfDecision, id: string, { language, json }: Told): void {
  const application = asked.applications.find((one) => one.id === id);
  if (application === undefined)
    throw new InputError(
      `신청 “${id}”이(가) 없습니다. 신청의 id를 적어 주세요.`,
      `There is no application “${id}”: name one by its id.`,
    );
  const change = finished(nearestSteps({ ...asked, application }), 0, language);
  if (json) printJson(change);
  else new DecisionPrinter(asked.ruleSet, language).nearest(application, change);
}

export function tellReview(asked: AskedOfDecision, { language, json }: Told): void {
  const rows: ApplicationReview[] = [];
  const round = finished(reviewSteps(asked), asked.applications.length, language, ({ row }) => rows.push(row));
  if (json) printJson({ ...round, rows });
  else new DecisionPrinter(asked.ruleSet, language).review(asked.decision, round, rows);
}

export function tellNoise(asked: AskedOfDecision, noise: Noise, { language, json }: Told): void {
  const rows: NoiseRow[] = [];
  const steps = noiseSteps({ ...asked, noise });
  const result = finished(steps, asked.applications.length, language, ({ row }) => rows.push(row));
  if (json) printJson({ ...result, rows });
  else new DecisionPrinter(asked.ruleSet, language).noise(noise, rows);
}
