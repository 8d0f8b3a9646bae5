import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import Handlebars from 'handlebars';

/** A template by its file's name. */
const source = (name: string): string => readFileSync(new URL(`./templates/${name}.hbs`, import.meta.url), 'utf8');

/**
 * Fills the templates. They are read once, at start; whatever is filled in is escaped, and a name that the view lacks
 * is an error instead of an empty place.
 */
@Injectable()
export class Renderer {
  readonly #page: Handlebars.TemplateDelegate;

  constructor() {
    const handlebars = Handlebars.create();
    for (const part of ['programmes', 'round', 'result']) handlebars.registerPartial(part, source(part));
    this.#page = handlebars.compile(source('page'), { strict: true, knownHelpersOnly: true, preventIndent: true });
  }

  /** @returns a whole HTML document */
  page(view: object): string {
    return this.#page(view);
  }
}
