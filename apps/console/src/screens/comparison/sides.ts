import type { VersionSummary, Words } from '../../api/types.js';
import type { Draft } from '../../editing/draft.js';

/** A version or a draft that can be chosen. */
export interface SideOption {
  /** "programme/version", or `draft:` and its id. */
  readonly id: string;
  readonly programme: string;
  readonly version: string;
  readonly title: Words;
  /** YYYY-MM-DD; none of a draft that does not say it yet. */
  readonly from: string;
  readonly isDraft: boolean;
}
export interface Sides {
  readonly from: string;
  readonly to: string;
}

/** All that can be compared, each programme's oldest first and its drafts last. */
export function sideOptions(versions: readonly VersionSummary[], drafts: readonly Draft[]): readonly SideOption[] {
  const published = versions.map(({ id, version, title, inForce }) => {
    const [programme = ''] = id.split('/');
    return { id, programme, version, title, from: inForce.from, isDraft: false };
  });
  const open = drafts
    .filter(({ status }) => status !== 'published' && status !== 'discarded')
    .map(({ id, programme, version, title, inForceFrom }) => ({
      id: `draft:${id}`,
      programme,
      version,
      title,
      from: inForceFrom ?? '',
      isDraft: true,
    }));
  return [...published, ...open].sort(
    (one, other) =>
      one.programme.localeCompare(other.programme) ||
      Number(one.isDraft) - Number(other.isDraft) ||
      one.from.localeCompare(other.from),
  );
}

/**
 * The newest two of a programme.
 * @param wanted one that is to be among them, or nothing: then of the first programme that has two
 */
export function newestPair(options: readonly SideOption[], wanted?: string): Sides | undefined {
  const programmes = [...new Set(options.map(({ programme }) => programme))];
  const own = options.find(({ id }) => id === wanted)?.programme;
  for (const programme of own === undefined ? programmes : [own]) {
    const [before, after] = options.filter((option) => option.programme === programme).slice(-2);
    if (before === undefined || after === undefined) continue;
    if (wanted === undefined || wanted === after.id || wanted === before.id) return { from: before.id, to: after.id };
    return { from: wanted, to: after.id };
  }
  return undefined;
}

/** The published version whose clauses a change rests on: of the newer side, or of the older where that is a draft. */
export const ruleSetOf = ({ from, to }: Sides): string => (to.startsWith('draft:') ? from : to);
