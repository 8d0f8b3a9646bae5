import { Injectable } from '@nestjs/common';
import type { ImpactReport, ReadingEffect, YearValue } from '#policy';
import { Database, type DraftDocument, type StoredConfirmation } from '#persistence';
import type { Actor } from '../access/actor.js';
import { Problem } from '../problems/problem.js';
import { DraftContents } from './draft-contents.js';
import { baseKey } from './draft-findings.js';
import { DraftGate } from './draft-gate.js';
import { DraftSteps, withPerson } from './draft-steps.js';
import type { Mark, SeenDraft } from './draft-views.js';
import { ImpactSubjects } from './impact-subjects.js';
import { DraftWork } from './work/draft-work.js';

export interface ConfirmationsView {
  readonly revision: number;
  readonly items: readonly (YearValue & { readonly confirmed?: Mark })[];
}
export interface ImpactReadView {
  readonly contentHash: string;
  readonly read: Mark;
}

/** What people answer for: that a value of this year is right, and that they have seen what a draft changes. */
@Injectable()
export class DraftReviews {
  constructor(
    private readonly database: Database,
    private readonly steps: DraftSteps,
    private readonly contents: DraftContents,
    private readonly gate: DraftGate,
    private readonly subjects: ImpactSubjects,
    private readonly work: DraftWork,
  ) {}

  async confirmations(actor: Actor, id: string): Promise<ConfirmationsView> {
    return this.#view(await this.steps.find(actor, id));
  }

  /**
   * Whoever confirms answers for the content, so they are among those who may not approve it.
   * @throws Problem `draft/no-such-value` naming a place where no value depends on the year
   */
  async confirm(actor: Actor, seen: SeenDraft, places: readonly string[]): Promise<ConfirmationsView> {
    return this.#change(actor, seen, places, 'confirmed', (others, values, confirmed) => [
      ...others,
      ...values.map(({ at, valueHash }) => ({ place: at, valueHash, confirmed })),
    ]);
  }

  async unconfirm(actor: Actor, seen: SeenDraft, places: readonly string[]): Promise<ConfirmationsView> {
    return this.#change(actor, seen, places, 'unconfirmed', (others) => others);
  }

  /** Over the kept decisions of the programme and the applications of its rounds that who asks may see. */
  async impact(actor: Actor, id: string): Promise<ImpactReport> {
    const draft = await this.steps.find(actor, id);
    const after = await this.contents.of(draft);
    const { subjects, key } = await this.subjects.of(actor, draft.programme, {
      decisions: Object.keys(after.ruleSet.decisions),
    });
    return this.work.run('impact', `${baseKey(draft)}|${draft.contentHash}|${key}`, async () => ({
      before: await this.contents.origin(draft),
      after,
      subjects: await subjects(),
    }));
  }

  /**
   * What each other option of a reading would change, over the same subjects.
   * @throws Problem `reading/not-found`
   */
  async readingEffects(actor: Actor, id: string, reading: string): Promise<readonly ReadingEffect[]> {
    const draft = await this.steps.find(actor, id);
    const content = await this.contents.of(draft);
    if (!Object.hasOwn(content.ruleSet.readings, reading)) throw new Problem('reading/not-found');
    const { subjects, key } = await this.subjects.of(actor, draft.programme, {
      decisions: Object.keys(content.ruleSet.decisions),
    });
    return this.work.run('readingEffects', `${draft.contentHash}|${reading}|${key}`, async () => ({
      content,
      reading,
      subjects: await subjects(),
    }));
  }

  /** @throws Problem `draft/other-content` when the draft has changed since the report was made */
  async readImpact(actor: Actor, id: string, contentHash: string): Promise<ImpactReadView> {
    const draft = await this.steps.find(actor, id, 'drafts:comment');
    if (draft.contentHash !== contentHash) throw new Problem('draft/other-content');
    const mark = this.steps.mark(actor);
    const read = await this.database.impactReads.add({ draft: id, contentHash, person: actor.id }, mark);
    await this.database.audit.append({
      actor: actor.id,
      action: 'draft-impact-read',
      subject: id,
      details: { contentHash },
      once: `draft-impact-read:${id}:${contentHash}:${actor.id}`,
    });
    return { contentHash, read };
  }

  async #change(
    actor: Actor,
    seen: SeenDraft,
    places: readonly string[],
    event: 'confirmed' | 'unconfirmed',
    change: (
      others: readonly StoredConfirmation[],
      values: readonly YearValue[],
      mark: Mark,
    ) => StoredConfirmation[] | readonly StoredConfirmation[],
  ): Promise<ConfirmationsView> {
    const draft = await this.steps.seen(actor, seen, 'drafts:write');
    await this.steps.allowed(actor, draft, { kind: 'confirm' });
    const { yearValues } = await this.gate.findings(draft);
    const values = [...new Set(places)].map((place, index) => {
      const value = yearValues.find(({ at }) => at === place);
      if (value === undefined) throw noSuchValue(index);
      return value;
    });
    const others = draft.confirmations.filter(({ place }) => !places.includes(place));
    const mark = this.steps.mark(actor);
    const after = await this.steps.write(draft, {
      set: {
        confirmations: [...change(others, values, mark)],
        changed: mark,
        contributors: withPerson(draft, mark),
      },
      step: this.steps.stepOf(actor, draft, event, places.join('\n').slice(0, 5000)),
    });
    return this.#view(after);
  }

  async #view(draft: DraftDocument): Promise<ConfirmationsView> {
    const { yearValues } = await this.gate.findings(draft);
    const confirmed = new Map(draft.confirmations.map((one) => [`${one.place}#${one.valueHash}`, one.confirmed]));
    const items = yearValues.map((value) => {
      const mark = confirmed.get(`${value.at}#${value.valueHash}`);
      return { ...value, ...(mark === undefined ? {} : { confirmed: mark }) };
    });
    return { revision: draft.revision, items };
  }
}

const noSuchValue = (index: number): Problem =>
  new Problem('draft/no-such-value', [
    {
      pointer: `/places/${index}`,
      code: 'draft/no-such-value',
      detail: {
        ko: '이 자리에는 해마다 확인해야 하는 값이 없습니다.',
        en: 'No value that depends on the year stands at this place.',
      },
    },
  ]);
