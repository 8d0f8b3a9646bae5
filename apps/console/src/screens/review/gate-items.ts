import type { components } from '../../api/api.gen.js';
import { placeOfFile } from '../drafts/place-of-file.js';

type Schemas = components['schemas'];
type Obstacle = Schemas['Obstacle'];

/** The conditions of publication, in the order in which they are settled, by the end of their codes. */
export const GATE_ITEMS = [
  ...(['in-force-missing-or-past', 'overlaps-version', 'errors', 'warnings-unanswered', 'no-cases'] as const),
  ...(['cases-red', 'uncovered', 'unconfirmed-values', 'impact-unread'] as const),
];
export type GateItem = (typeof GATE_ITEMS)[number];

/** A place that has to be mended, with what it is called if anyone has said. */
export interface ToMend {
  readonly at: string;
  readonly label?: Schemas['Words'] | string;
}

/** Every place that a condition is not met at, as far as the checks name them. */
export function placesToMend(item: GateItem, checks: Schemas['DraftChecks'], obstacle: Obstacle): readonly ToMend[] {
  const diagnosed = (severity: 'error' | 'warning'): readonly ToMend[] =>
    checks.diagnostics
      .filter((diagnostic) => diagnostic.severity === severity)
      .map(({ at, file, words }) => ({ at: at ?? placeOfFile(file), label: words }));
  if (item === 'errors') return diagnosed('error');
  if (item === 'warnings-unanswered') return diagnosed('warning');
  if (item === 'cases-red')
    return checks.cases.failed.map(({ id, title }) => ({ at: `cases/${id}`, label: `${id} ${title}` }));
  if (item === 'uncovered') return checks.coverage.open.map(({ at, label }) => ({ at, label }));
  if (item === 'unconfirmed-values') return checks.confirmations.open.map(({ at, label }) => ({ at, label }));
  if (item === 'no-cases') return [{ at: 'cases' }];
  return obstacle.at === undefined ? [] : [{ at: obstacle.at }];
}

export const codeOf = (item: GateItem): string => `gate/${item}`;
export const itemOf = (code: string): GateItem | undefined => GATE_ITEMS.find((item) => codeOf(item) === code);
