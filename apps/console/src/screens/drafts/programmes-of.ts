import type { components } from '../../api/api.gen.js';
import type { Words } from '../../api/types.js';
import type { Draft } from '../../editing/draft.js';

type Published = components['schemas']['RuleSetList']['programmes'];

export interface ProgrammeDrafts {
  readonly programme: string;
  /** Of its latest version; nothing for a programme that has none yet. */
  readonly title: Words | undefined;
  readonly drafts: readonly Draft[];
}

/** Drafts by programme, those being worked on before those that are done with. */
export function programmesOf(drafts: readonly Draft[], published: Published): readonly ProgrammeDrafts[] {
  const programmes = [...new Set(drafts.map(({ programme }) => programme))];
  return programmes.map((programme) => ({
    programme,
    title: published.find((one) => one.programme === programme)?.versions.at(-1)?.title,
    drafts: drafts
      .filter((draft) => draft.programme === programme)
      .sort(
        (left, right) =>
          Number(isDone(left)) - Number(isDone(right)) || right.changed.at.localeCompare(left.changed.at),
      ),
  }));
}

const isDone = ({ status }: Draft): boolean => status === 'published' || status === 'discarded';
