import { withParticle } from '../explain/particles.js';
import { enumerated } from '../explain/language.js';
import type { Words } from '../policy-error.js';
import { isSameJson } from '../rule-set/changes.js';
import type { Condition } from '../rule-set/model.js';
import { unmoved } from '../rule-set/unmoved.js';
import { changeAt, type Spot } from './changes-of.js';
import { matchedGroups, Outline, type Group, type Part } from './condition-groups.js';
import { nounOf, pairOf, replaced } from './scalars.js';
import { nodeOf } from './schema-node.js';
import type { Side } from './side.js';
import { conditionText } from './text-of.js';
import type { VersionChange } from './version-change.js';

/**
 * A condition, comparison by comparison: one that changed, came or went, one that stands in another group now (moved,
 * not gone and new), a group that is judged otherwise.
 */
export function conditionChanges(before: unknown, after: unknown, spot: Spot): readonly VersionChange[] {
  const node = nodeOf({ $ref: '#/definitions/condition' });
  if (before === undefined || after === undefined) return [replaced(node, before, after, spot)];
  let outlines: readonly [Outline, Outline];
  try {
    outlines = [new Outline(before as Condition, spot.at), new Outline(after as Condition, spot.at)];
  } catch {
    // A draft may hold what is no condition.
    return [replaced(node, before, after, spot)];
  }
  return new ConditionComparison(...outlines, spot).changes();
}

class ConditionComparison {
  private readonly groups: ReadonlyMap<Group, Group>;

  constructor(
    private readonly before: Outline,
    private readonly after: Outline,
    private readonly spot: Spot,
  ) {
    this.groups = matchedGroups(before, after);
  }

  changes(): readonly VersionChange[] {
    const gone = [...this.before.parts.values()].filter(({ key }) => !this.after.parts.has(key));
    const come = [...this.after.parts.values()].filter(({ key }) => !this.before.parts.has(key));
    const renamed = come.flatMap((now): (readonly [Part, Part])[] => {
      const index = gone.findIndex((old) => isSameButName(old, now));
      const [old] = index < 0 ? [] : gone.splice(index, 1);
      return old ? [[old, now]] : [];
    });
    const isNew = (part: Part): boolean => !renamed.some(([, now]) => now === part);
    const kept = [...this.after.parts.values()].flatMap((now): (readonly [Part, Part])[] => {
      const old = this.before.parts.get(now.key);
      return old ? [[old, now]] : [];
    });
    return [
      ...kept.flatMap(([old, now]) => this.ofPart(old, now)),
      ...renamed.flatMap(([old, now]) => [this.renamed(old, now), ...this.ofPart(old, { ...now, json: old.json })]),
      ...come.filter(isNew).map((now) => this.appeared(now)),
      ...gone.map((old) => this.vanished(old)),
      ...this.before.groups.flatMap((group) => this.ofGroup(group)),
    ];
  }

  private ofPart(old: Part, now: Part): readonly VersionChange[] {
    const isChanged = !isSameJson(old.json, now.json) || old.denials !== now.denials;
    const isMoved = this.groups.get(old.group) !== now.group;
    return [...(isChanged ? [this.changed(old, now)] : []), ...(isMoved ? [this.regrouped(old, now)] : [])];
  }

  private changed(old: Part, now: Part): VersionChange {
    const texts = [textOfPart(old, this.spot.before), textOfPart(now, this.spot.after)] as const;
    const [from, to] = pairOf(...texts, [withDenials(old), withDenials(now)]);
    const { ko, en } = nounOf(this.spot);
    return changeAt(this.at(now), {
      kind: 'changed',
      before: from,
      after: to,
      sentence: {
        ko: `${ko} 가운데 ${withParticle(`‘${from.ko}’`, '이/가')} ${withParticle(`‘${to.ko}’`, '으로/로')} 바뀌었습니다.`,
        en: `In ${en}, “${from.en}” became “${to.en}”.`,
      },
    });
  }

  private renamed(old: Part, now: Part): VersionChange {
    const text = textOfPart(now, this.spot.after);
    const { ko, en } = nounOf(this.spot);
    return changeAt(this.spot, {
      kind: 'changed',
      before: { ko: old.key, en: old.key },
      after: { ko: now.key, en: now.key },
      sentence: {
        ko: `${ko} 가운데 ‘${text.ko}’의 식별자가 ‘${old.key}’에서 ${withParticle(`‘${now.key}’`, '으로/로')} 바뀌었습니다.`,
        en: `In ${en}, the id of “${text.en}” changed from “${old.key}” to “${now.key}”.`,
      },
    });
  }

  private appeared(now: Part): VersionChange {
    const text = textOfPart(now, this.spot.after);
    const [{ ko, en }, group] = [nounOf(this.spot), this.groupIfSeveral(now, 'after')];
    return changeAt(this.at(now), {
      kind: 'added',
      after: text,
      sentence: {
        ko: `${ko}${group ? `(${group.ko})` : ''}에 ${withParticle(`‘${text.ko}’`, '이/가')} 더해졌습니다.`,
        en: `“${text.en}” was added to ${en}${group ? `, ${group.en}` : ''}.`,
      },
    });
  }

  private vanished(old: Part): VersionChange {
    const text = textOfPart(old, this.spot.before);
    const [{ ko, en }, group] = [nounOf(this.spot), this.groupIfSeveral(old, 'before')];
    return changeAt(this.at(old), {
      kind: 'removed',
      before: text,
      sentence: {
        ko: `${ko}${group ? `(${group.ko})` : ''}에서 ${withParticle(`‘${text.ko}’`, '이/가')} 빠졌습니다.`,
        en: `“${text.en}” was removed from ${en}${group ? `, ${group.en}` : ''}.`,
      },
    });
  }

  private regrouped(old: Part, now: Part): VersionChange {
    const text = textOfPart(now, this.spot.after);
    const [from, to] = [this.groupText(old.group, 'before', old.key), this.groupText(now.group, 'after', now.key)];
    const { ko, en } = nounOf(this.spot);
    return changeAt(this.at(now), {
      kind: 'moved',
      before: from,
      after: to,
      sentence: {
        ko: `${ko} 가운데 ${withParticle(`‘${text.ko}’`, '이/가')} ${from.ko}에서 ${withParticle(to.ko, '으로/로')} 옮겨졌습니다.`,
        en: `In ${en}, “${text.en}” moved from ${from.en} to ${to.en}.`,
      },
    });
  }

  /** How a group is judged, where it stands, and the order in it. */
  private ofGroup(old: Group): readonly VersionChange[] {
    const now = this.groups.get(old);
    if (!now) return [];
    const members = this.membersText(now);
    const { ko, en } = nounOf(this.spot);
    const changes: VersionChange[] = [];
    if (old.kind !== now.kind) {
      const [from, to] = [KINDS[old.kind], KINDS[now.kind]];
      changes.push(
        changeAt(this.spot, {
          kind: 'changed',
          before: from,
          after: to,
          sentence: {
            ko: `${ko}에서 ${members.ko}의 판단이 ‘${from.ko}’에서 ${withParticle(`‘${to.ko}’`, '으로/로')} 바뀌었습니다.`,
            en: `In ${en}, ${members.en} must hold as “${to.en}” instead of “${from.en}”.`,
          },
        }),
      );
    }
    const parent = old.parent && this.groups.get(old.parent);
    if (parent !== now.parent || (old.parent === undefined) !== (now.parent === undefined)) {
      const [from, to] = [this.standing(old, 'before'), this.standing(now, 'after')];
      changes.push(
        changeAt(this.spot, {
          kind: 'moved',
          before: from,
          after: to,
          sentence: {
            ko: `${ko}에서 ${members.ko}의 묶음이 ${from.ko}에서 ${withParticle(to.ko, '으로/로')} 옮겨졌습니다.`,
            en: `In ${en}, the group of ${members.en} moved from ${from.en} to ${to.en}.`,
          },
        }),
      );
    }
    return [...changes, ...this.reordered(old, now)];
  }

  private reordered(old: Group, now: Group): readonly VersionChange[] {
    const key = (item: Part | Group): string => ('key' in item ? item.key : `group ${this.after.groups.indexOf(item)}`);
    const names = old.items.flatMap((item) => {
      if ('key' in item) return [item.key];
      const match = this.groups.get(item);
      return match ? [key(match)] : [];
    });
    const wanted = now.items.map(key);
    const [some, others] = [
      names.filter((name) => wanted.includes(name)),
      wanted.filter((name) => names.includes(name)),
    ];
    const stay = unmoved(some, others);
    const { ko, en } = nounOf(this.spot);
    if (some.every((name) => stay.has(name))) return [];
    const text = (side: 'before' | 'after', group: Group): Words => this.membersText(group, side);
    return [
      changeAt(this.spot, {
        kind: 'moved',
        before: text('before', old),
        after: text('after', now),
        sentence: {
          ko: `${ko}에서 조건을 적은 차례가 바뀌었습니다: ${text('after', now).ko}.`,
          en: `In ${en}, the conditions stand in another order: ${text('after', now).en}.`,
        },
      }),
    ];
  }

  private at({ at }: Part): Spot {
    return this.spot.isClosed === true ? this.spot : { ...this.spot, at };
  }

  private groupIfSeveral(part: Part, side: 'before' | 'after'): Words | undefined {
    if (this[side].groups.length < 2) return undefined;
    const { ko, en } = KINDS[part.group.kind];
    return { ko: `‘${ko}’ 묶음`, en: `in the group “${en}”` };
  }

  /** ‘하나 이상’ 묶음(‘…’와 함께) */
  private groupText(group: Group, side: 'before' | 'after', but: string): Words {
    const { ko, en } = KINDS[group.kind];
    const [other] = group.items.filter((item): item is Part => 'key' in item && item.key !== but);
    if (!other) return { ko: `‘${ko}’ 묶음`, en: `the group “${en}”` };
    const text = textOfPart(other, this.spot[side]);
    return {
      ko: `‘${ko}’ 묶음(${withParticle(`‘${text.ko}’`, '과/와')} 함께)`,
      en: `the group “${en}” (with “${text.en}”)`,
    };
  }

  private standing(group: Group, side: 'before' | 'after'): Words {
    return group.parent ? this.groupText(group.parent, side, '') : { ko: '맨 바깥', en: 'the outermost place' };
  }

  private membersText(group: Group, side: 'before' | 'after' = 'after'): Words {
    const parts = this[side].keysIn(group).flatMap((key) => this[side].parts.get(key) ?? []);
    const texts = parts.map((part) => textOfPart(part, this.spot[side]));
    return { ko: texts.map(({ ko }) => `‘${ko}’`).join(', '), en: enumerated(texts.map(({ en }) => `“${en}”`)) };
  }
}

const KINDS: Readonly<Record<Group['kind'], Words>> = {
  all: { ko: '모두', en: 'all of' },
  any: { ko: '하나 이상', en: 'any of' },
  not: { ko: '아님', en: 'not' },
};

const textOfPart = ({ json, denials }: Part, side: Side): Words => conditionText(json, side, denials % 2 === 1);

/** As it is written, for the rare case that the words are the same. */
function withDenials({ json, denials }: Part): unknown {
  let written: unknown = json;
  for (let count = 0; count < denials; count += 1) written = { not: written };
  return written;
}

function isSameButName(old: Part, now: Part): boolean {
  const bare = ({ json }: Part): unknown => ({ ...json, name: '' });
  return 'name' in old.json && 'name' in now.json && old.denials === now.denials && isSameJson(bare(old), bare(now));
}
