/** What of a published version decides whether it is in force. Days are YYYY-MM-DD in Asia/Seoul. */
export interface VersionLife {
  readonly id: string;
  readonly inForce: { readonly from: string; readonly to?: string | undefined };
  readonly isWithdrawn: boolean;
}

export type VersionStatus = 'published' | 'superseded' | 'withdrawn';

export type InForce<V extends VersionLife> =
  | { readonly version: V; readonly refused?: never }
  | { readonly refused: 'rule-set/none-in-force'; readonly version?: never }
  | { readonly refused: 'rule-set/ambiguous'; readonly among: readonly V[]; readonly version?: never };

/**
 * The version of one programme that is in force on a day: of those that cover it and were not withdrawn, the one that
 * came into force last. Two that came into force on the same day are for people to sort out, never for the order of a
 * list.
 * @param versions of one programme, in any order
 * @param asOf YYYY-MM-DD
 */
export function versionInForce<V extends VersionLife>(versions: readonly V[], asOf: string): InForce<V> {
  const covering = versions.filter((version) => !version.isWithdrawn && covers(version, asOf));
  const newest = covering
    .map(({ inForce }) => inForce.from)
    .toSorted()
    .at(-1);
  const among = covering.filter(({ inForce }) => inForce.from === newest);
  const [version] = among;
  if (version === undefined) return { refused: 'rule-set/none-in-force' };
  return among.length > 1 ? { refused: 'rule-set/ambiguous', among } : { version };
}

/**
 * The versions whose days end when another comes into force: of those that still hold on its first day, the one that
 * came into force last before it; several where they began on the same day.
 * @param versions of one programme, in any order
 */
export function supersededBy<V extends VersionLife>(
  versions: readonly V[],
  { id, from }: { readonly id: string; readonly from: string },
): readonly V[] {
  const earlier = versions.filter((version) => version.id !== id && version.inForce.from < from);
  const found = versionInForce(earlier, from);
  return found.version ? [found.version] : 'among' in found ? found.among : [];
}

/**
 * What a version is called on a day. Superseded: a newer one that was not withdrawn has come into force since; the
 * older one still decides the days before that.
 */
export function versionStatus(version: VersionLife, versions: readonly VersionLife[], today: string): VersionStatus {
  if (version.isWithdrawn) return 'withdrawn';
  const isReplaced = versions.some(
    (other) => !other.isWithdrawn && other.inForce.from > version.inForce.from && other.inForce.from <= today,
  );
  return isReplaced ? 'superseded' : 'published';
}

// Days of the calendar written YYYY-MM-DD have the order of their texts.
const covers = ({ inForce: { from, to } }: VersionLife, day: string): boolean =>
  from <= day && (to === undefined || day <= to);
