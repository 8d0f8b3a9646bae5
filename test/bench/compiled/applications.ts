import { Random } from '../../fuzz/random.js';

export const ITEMS = ['i0', 'i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'i8', 'i9'] as const;
export const TYPES = ['independent', 'regional', 'social'] as const;
const STEPS = [12, 10, 8, 5, 2];
const MEMBERS = 5;

/** The facts of an application but for its committee and type, by kind. */
export const FLAGS = [
  'reRecognised',
  'alreadySupported',
  'multiCentre',
  'splitOfExisting',
  'corporation',
  'sanctioned',
] as const;
export const COUNTS = [
  'applyingCentres',
  'members',
  'joined',
  'average',
  'membersKept',
  'consents',
  'round',
  'rejections',
  'mergedGroups',
  'retained6',
  'retained12',
] as const;
export const WON = ['debts', 'operating', 'incentive', 'growth', 'deposit'] as const;
export const DAYS = ['applicationDate', 'recognitionDate', 'groupStart'] as const;

export interface Application {
  readonly enterpriseType: string;
  readonly reRecognised: boolean;
  readonly alreadySupported: boolean;
  readonly multiCentre: boolean;
  readonly applyingCentres: number;
  readonly applicationDate: string;
  readonly recognitionDate: string;
  readonly groupStart: string;
  readonly members: number;
  readonly joined: number;
  readonly average: number;
  readonly splitOfExisting: boolean;
  readonly corporation: boolean;
  readonly membersKept: number;
  readonly consents: number;
  readonly sanctioned: boolean;
  readonly debts: number;
  readonly round: number;
  readonly rejections: number;
  readonly mergedGroups: number;
  readonly operating: number;
  readonly incentive: number;
  readonly growth: number;
  readonly deposit: number;
  readonly retained6: number;
  readonly retained12: number;
  readonly committee: readonly { readonly scores: Readonly<Record<(typeof ITEMS)[number], number>> }[];
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Whole applications made by chance: most are eligible, every rule fails for some. */
export function makeApplications(count: number, seed: number): Application[] {
  const random = new Random(seed);
  const chance = (percent: number): boolean => random.below(100) < percent;
  const of = <T>(list: readonly T[]): T => random.of(list) as T;
  const day = (from: number, years: number): string =>
    `${from + random.below(years)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
  const made = Array.from({ length: count }, (): Application => {
    const members = 2 + random.below(9);
    const best = random.below(4);
    return {
      enterpriseType: chance(95) ? of(TYPES.slice(0, 2)) : 'social',
      reRecognised: chance(3),
      alreadySupported: chance(3),
      multiCentre: chance(20),
      applyingCentres: chance(95) ? 1 : 2,
      applicationDate: chance(95) ? `2024-04-${two(1 + random.below(11))}` : day(2024, 1),
      recognitionDate: chance(90) ? `2024-0${1 + random.below(6)}-${two(1 + random.below(28))}` : day(2023, 2),
      groupStart: day(2021, 3),
      members,
      joined: chance(97) ? random.below(members + 1) : members + 1,
      average: 1 + random.below(8),
      splitOfExisting: chance(10),
      corporation: chance(60),
      membersKept: random.below(9),
      consents: chance(97) ? members : members - 1,
      sanctioned: chance(2),
      debts: chance(97) ? 0 : 1_000_000,
      round: 1 + random.below(6),
      rejections: chance(97) ? random.below(2) : 2,
      mergedGroups: random.below(4),
      operating: chance(90) ? random.below(1_200) * 100_000 : 0,
      incentive: chance(50) ? random.below(400) * 100_000 : 0,
      growth: chance(40) ? random.below(400) * 100_000 : 0,
      deposit: chance(60) ? random.below(3_300) * 100_000 : 0,
      retained6: random.below(6),
      retained12: random.below(6),
      committee: Array.from({ length: MEMBERS }, () => ({
        scores: Object.fromEntries(
          ITEMS.map((item) => [item, chance(70) ? (STEPS[Math.min(best, 3)] as number) : of(STEPS)]),
        ) as Record<(typeof ITEMS)[number], number>,
      })),
    };
  });
  // As they come from a database or over HTTP.
  return JSON.parse(JSON.stringify(made)) as Application[];
}
