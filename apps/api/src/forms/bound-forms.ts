import { Injectable } from '@nestjs/common';
import { bindForm, type BoundForm } from '#documents';
import type { PublishedVersion } from '#persistence';
import { Problem } from '../problems/problem.js';
import { FormTemplates, refusalOf, type FormRefusal } from './form-templates.js';

/** The forms of one published version. */
export interface VersionForms {
  readonly bound: ReadonlyMap<string, BoundForm>;
  readonly refusals: readonly FormRefusal[];
}

/** Published versions with the templates their forms are printed by, bound once each: neither changes while we run. */
@Injectable()
export class BoundForms {
  readonly #byVersion = new Map<string, VersionForms>();

  constructor(private readonly templates: FormTemplates) {}

  of(version: PublishedVersion): VersionForms {
    const known = this.#byVersion.get(version.hash) ?? this.#bind(version);
    this.#byVersion.set(version.hash, known);
    return known;
  }

  /** @throws Problem `form/not-found` also for a form that has no template, or a broken one */
  get(version: PublishedVersion, form: string): BoundForm {
    const found = this.of(version).bound.get(form);
    if (found === undefined) throw new Problem('form/not-found');
    return found;
  }

  #bind({ id, ruleSet }: PublishedVersion): VersionForms {
    const bound = new Map<string, BoundForm>();
    const refusals = ruleSet.forms
      .filter(({ template }) => template !== undefined)
      .map(({ id: form }) =>
        refusalOf(`${id}/${form}`, () => bound.set(form, bindForm(ruleSet, form, this.templates.all))),
      )
      .filter((refusal) => refusal !== undefined);
    refusals.forEach((refusal) => this.templates.tell(refusal));
    return { bound, refusals };
  }
}
