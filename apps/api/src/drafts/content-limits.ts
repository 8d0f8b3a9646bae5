import type { VersionContent } from '#policy';
import { Problem } from '../problems/problem.js';

/** Bytes of JSON: five times the largest version there is. */
const LARGEST_CONTENT = 4 * 1024 * 1024;
/** As deep as a rule file may be read. */
const DEEPEST = 60;

/**
 * A draft may be half done, but it stays something that can be read, checked and opened again: bounded in size and
 * depth, its decisions and cases under their own ids.
 * @throws Problem `draft/too-large`, `draft/unsound` naming the place
 */
export function refuseUnsoundContent({ ruleSet, cases }: VersionContent): void {
  refuseMisnamed('decisions', ruleSet.decisions);
  refuseMisnamed('cases', cases);
  if (!isWithin(ruleSet, DEEPEST) || !isWithin(cases, DEEPEST)) throw unsound('');
  if (Buffer.byteLength(JSON.stringify({ ruleSet, cases })) > LARGEST_CONTENT) throw new Problem('draft/too-large');
}

function refuseMisnamed(part: string, entries: Readonly<Record<string, unknown>>): void {
  for (const [id, entry] of Object.entries(entries))
    if (typeof entry !== 'object' || entry === null || (entry as { id?: unknown }).id !== id)
      throw unsound(`${part}/${id}`);
}

const isWithin = (value: unknown, depth: number): boolean =>
  typeof value !== 'object' || value === null
    ? true
    : depth > 0 && Object.values(value).every((inner) => isWithin(inner, depth - 1));

function unsound(place: string): Problem {
  return new Problem('draft/unsound', [
    {
      pointer: '/changes',
      code: 'draft/unsound',
      detail: {
        ko: `“${place}” 자리의 내용을 저장할 수 없습니다. 판단과 사례는 자기 id 아래에 있어야 하고, 너무 깊이 겹칠 수 없습니다.`,
        en: `What would stand at “${place}” cannot be kept: decisions and cases stand under their own ids, and nothing nests too deep.`,
      },
    },
  ]);
}
