import { Injectable } from '@nestjs/common';
import { bindForm, type BoundForm, type FormTemplate } from '#documents';
import type { PublishedVersion } from '#persistence';
import { Problem } from '../problems/problem.js';
import { FormTemplates, refusalOf, type FormRefusal } from './form-templates.js';

/** The forms of one published version. */
export interface VersionForms {
  readonly bound: ReadonlyMap<string, BoundForm>;
  readonly refusals: readonly FormRefusal[];
}
interface Kept extends VersionForms {
  /** Templates that its forms name and that were not there: one may be published later. */
  readonly missing: string;
}

/** Published versions with the templates their forms are printed by, bound once each: neither changes while we run. */
@Injectable()
export class BoundForms {
  readonly #byVersion = new Map<string, Kept>();

  constructor(private readonly templates: FormTemplates) {}

  async of(version: PublishedVersion): Promise<VersionForms> {
    const known = this.#byVersion.get(version.hash);
    if (known?.missing === '') return known;
    const named = version.ruleSet.forms.flatMap(({ template }) => template ?? []);
    const found = await this.templates.named(named);
    const missing = named.filter((id) => !found.has(id)).join(' ');
    if (known?.missing === missing) return known;
    const kept = { ...this.#bind(version, new Map([...found].map(([id, { template }]) => [id, template]))), missing };
    this.#byVersion.set(version.hash, kept);
    return kept;
  }

  /** @throws Problem `form/not-found` also for a form that has no template, or a broken one */
  async get(version: PublishedVersion, form: string): Promise<BoundForm> {
    const found = (await this.of(version)).bound.get(form);
    if (found === undefined) throw new Problem('form/not-found');
    return found;
  }

  #bind({ id, ruleSet }: PublishedVersion, templates: ReadonlyMap<string, FormTemplate>): VersionForms {
    const bound = new Map<string, BoundForm>();
    const refusals = ruleSet.forms
      .filter(({ template }) => template !== undefined)
      .map(({ id: form }) => refusalOf(`${id}/${form}`, () => bound.set(form, bindForm(ruleSet, form, templates))))
      .filter((refusal) => refusal !== undefined);
    refusals.forEach((refusal) => this.templates.tell(refusal));
    return { bound, refusals };
  }
}
