import { ITEMS, type Application } from './applications.js';
import type { Columns } from '#policy';

/** Outcomes as the columns of the product answer them. */
export const [YES, NO] = [0, 1];

/** Months after a day, as text. */
export function monthsAfter(day: string, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const date = Math.min(Number(day.slice(8)), last);
  return `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}

export function scoreOf(application: Application): number {
  let sum = 0;
  for (const { scores } of application.committee)
    sum +=
      scores.i0 +
      scores.i1 +
      scores.i2 +
      scores.i3 +
      scores.i4 +
      scores.i5 +
      scores.i6 +
      scores.i7 +
      scores.i8 +
      scores.i9;
  return (
    Math.floor((2 * sum * 1000 + application.committee.length * 120) / (2 * application.committee.length * 120)) / 10
  );
}

/** The decision as a programmer writes it for one object. It trusts its input; the product's code does not. */
export function decideByHand(a: Application, values: Float64Array): number {
  const isOk =
    (a.enterpriseType === 'independent' || a.enterpriseType === 'regional') &&
    !a.reRecognised &&
    !a.alreadySupported &&
    (!a.multiCentre || a.applyingCentres === 1) &&
    a.applicationDate >= '2024-03-27' &&
    a.applicationDate <= '2024-04-11' &&
    a.recognitionDate >= '2023-10-01' &&
    a.recognitionDate <= '2024-06-30' &&
    a.members >= 2 &&
    a.joined <= a.members &&
    (!a.splitOfExisting || (a.corporation && a.membersKept >= 5)) &&
    a.consents >= a.members &&
    !a.sanctioned &&
    a.debts === 0 &&
    a.round >= 1 &&
    a.round <= 6 &&
    a.rejections <= 1 &&
    (a.operating > 0 || a.deposit > 0);
  const operating = a.operating > 0 && !a.splitOfExisting ? Math.min(a.operating, 100_000_000) : 0;
  const incentive =
    a.incentive > 0 && a.recognitionDate < monthsAfter(a.groupStart, 24)
      ? Math.min(a.incentive, Math.floor((operating * 3) / 10))
      : 0;
  const growth =
    a.growth > 0 && (a.joined >= a.average || a.corporation || a.mergedGroups >= 2)
      ? Math.min(a.growth, 30_000_000)
      : 0;
  const deposit = a.deposit > 0 ? Math.min(a.deposit, 300_000_000) : 0;
  const retention = (a.retained6 + a.retained12) * 1_000_000;
  const score = scoreOf(a);
  values[0] = operating;
  values[1] = incentive;
  values[2] = growth;
  values[3] = deposit;
  values[4] = retention;
  values[5] = a.deposit > 100_000_000 ? (a.corporation ? 3 : 2) : 1;
  values[6] = Math.min(operating + incentive + growth + deposit + retention, 400_000_000);
  values[7] = score;
  return isOk && score >= 70 ? YES : NO;
}

type Arrays = Readonly<Record<string, ArrayLike<number>>>;
/** The arrays a tightened loop reads: those of the product's columns. */
export const arraysOf = (columns: Columns): Arrays =>
  Object.fromEntries([...columns].flatMap(([path, { values, ends }]) => [[path, values ?? ends ?? []]]));

function earlyLimit(key: number): number {
  const index = Math.floor(key / 10_000) * 12 + (Math.floor(key / 100) % 100) - 1 + 24;
  const [year, month, day] = [Math.floor(index / 12), (index % 12) + 1, key % 100];
  const last = day <= 28 ? day : Math.min(day, new Date(Date.UTC(year, month, 0)).getUTCDate());
  return year * 10_000 + month * 100 + last;
}

/** The decision as a programmer tightens it for columns: one loop, no object, no branch that can be spared. */
export function decideColumnsByHand(
  arrays: Arrays,
  outcomes: Uint8Array,
  values: readonly Float64Array[],
  from: number,
  to: number,
): void {
  const of = (name: string): Int32Array => arrays[name] as Int32Array;
  const [type, re, supported, multi, centres] = [
    'enterpriseType',
    'reRecognised',
    'alreadySupported',
    'multiCentre',
    'applyingCentres',
  ].map(of) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
  const [applied, recognised, started, members, joined, average] = [
    'applicationDate',
    'recognitionDate',
    'groupStart',
    'members',
    'joined',
    'average',
  ].map(of) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
  const [split, corporation, kept, consents, sanctioned, debts] = [
    'splitOfExisting',
    'corporation',
    'membersKept',
    'consents',
    'sanctioned',
    'debts',
  ].map(of) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
  const [round, rejections, merged, op, inc, gro] = [
    'round',
    'rejections',
    'mergedGroups',
    'operating',
    'incentive',
    'growth',
  ].map(of) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
  const [dep, six, twelve, ends] = ['deposit', 'retained6', 'retained12', 'committee'].map(of) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9] = ITEMS.map((item) => of(`committee.scores.${item}`)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const [v0, v1, v2, v3, v4, v5, v6, v7] = values as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let i = from; i < to; i += 1) {
    const start = i === 0 ? 0 : ends[i - 1]!;
    const end = ends[i]!;
    let sum = 0;
    for (let j = start; j < end; j += 1)
      sum += m0[j]! + m1[j]! + m2[j]! + m3[j]! + m4[j]! + m5[j]! + m6[j]! + m7[j]! + m8[j]! + m9[j]!;
    const below = (end - start) * 12_000;
    const score = Math.floor((2 * sum * 1000 + below) / (2 * below)) / 10;
    const isOk =
      +(type[i]! < 2) &
      +(re[i] === 0) &
      +(supported[i] === 0) &
      (+(multi[i] === 0) | +(centres[i] === 1)) &
      +(applied[i]! >= 20240327) &
      +(applied[i]! <= 20240411) &
      +(recognised[i]! >= 20231001) &
      +(recognised[i]! <= 20240630) &
      +(members[i]! >= 2) &
      +(joined[i]! <= members[i]!) &
      (+(split[i] === 0) | (corporation[i]! & +(kept[i]! >= 5))) &
      +(consents[i]! >= members[i]!) &
      +(sanctioned[i] === 0) &
      +(debts[i] === 0) &
      +(round[i]! >= 1) &
      +(round[i]! <= 6) &
      +(rejections[i]! <= 1) &
      (+(op[i]! > 0) | +(dep[i]! > 0));
    const operating = split[i] === 0 ? Math.min(op[i]!, 100_000_000) : 0;
    const incentive =
      inc[i]! > 0 && recognised[i]! < earlyLimit(started[i]!) ? Math.min(inc[i]!, Math.floor((operating * 3) / 10)) : 0;
    const growth =
      +(joined[i]! >= average[i]!) | corporation[i]! | +(merged[i]! >= 2) ? Math.min(gro[i]!, 30_000_000) : 0;
    const deposit = Math.min(dep[i]!, 300_000_000);
    const retention = (six[i]! + twelve[i]!) * 1_000_000;
    v0[i] = operating;
    v1[i] = incentive;
    v2[i] = growth;
    v3[i] = deposit;
    v4[i] = retention;
    v5[i] = dep[i]! > 100_000_000 ? 2 + corporation[i]! : 1;
    v6[i] = Math.min(operating + incentive + growth + deposit + retention, 400_000_000);
    v7[i] = score;
    outcomes[i] = isOk & +(score >= 70) ? YES : NO;
  }
}
