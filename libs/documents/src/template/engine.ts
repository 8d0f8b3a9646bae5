import Handlebars from 'handlebars';
import { DocumentError } from '../document-error.js';
import { helpers } from '../helpers/index.js';
import { BLOCKS, HELPERS } from './dialect.js';
import { LIMITS } from './limits.js';

export type Helper = (first: unknown, second: unknown) => string | number | boolean;
type Block = (this: unknown, value: unknown, options: Handlebars.HelperOptions) => string;

/** An own environment: what anyone registers elsewhere in the process does not reach it, and none of its own helpers leave it. */
const environment = Handlebars.create();
for (const name of Object.keys(environment.helpers)) environment.unregisterHelper(name);
for (const [name, helper] of Object.entries(helpers)) environment.registerHelper(name, helper);

const knownHelpers = Object.fromEntries([...BLOCKS, ...Object.keys(HELPERS)].map((name) => [name, true]));
const compiled = new Map<string, Handlebars.TemplateDelegate>();
const MOST_KEPT = 200;

/**
 * Renders a template that was found free of problems.
 * @param data goes through JSON first: no getter, function or object of the program reaches a template
 * @param ours helpers that stand for those of the same name
 * @throws DocumentError `render/…` for a value that is not there or not of its kind, or when a limit is passed
 */
export function renderTemplate(
  source: string,
  data: Readonly<Record<string, unknown>>,
  ours: Readonly<Record<string, Helper>> = {},
): string {
  const plain = JSON.parse(JSON.stringify(data)) as unknown;
  const text = run(templateOf(source), plain, ours);
  if (text.length > LIMITS.output) throw new DocumentError('render/too-large', { limit: LIMITS.output });
  return text;
}

/** @throws TypeError for a tree in place of text: Handlebars would run what it says */
function templateOf(source: string): Handlebars.TemplateDelegate {
  if (typeof source !== 'string') throw new TypeError('a template is text');
  const known = compiled.get(source);
  if (known) return known;
  const template = environment.compile(source, {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: knownHelpers,
    preventIndent: true,
    explicitPartialContext: true,
  });
  if (compiled.size >= MOST_KEPT) compiled.clear();
  compiled.set(source, template);
  return template;
}

function run(template: Handlebars.TemplateDelegate, data: unknown, ours: Readonly<Record<string, Helper>>): string {
  try {
    return template(data, {
      helpers: { ...ours, ...blocks() },
      allowProtoPropertiesByDefault: false,
      allowProtoMethodsByDefault: false,
    });
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError('render/failed', { detail: error instanceof Error ? error.message : String(error) });
  }
}

/** Blocks for one rendering, which share what its loops may still do. */
function blocks(): Record<string, Block> {
  let [rounds, asked, written] = [0, 0, 0];
  const ask = (): void => {
    asked += 1;
    if (asked > LIMITS.blocks) throw new DocumentError('render/too-much-work', { limit: LIMITS.blocks });
  };
  const round = (text: string): string => {
    written += text.length;
    if (written > LIMITS.output) throw new DocumentError('render/too-large', { limit: LIMITS.output });
    return text;
  };
  return {
    each(list, options) {
      if (!Array.isArray(list)) return isEmpty(list) ? options.inverse(this) : throwNotList();
      if (list.length === 0) return options.inverse(this);
      rounds += list.length;
      if (rounds > LIMITS.rounds) throw new DocumentError('render/too-much-work', { limit: LIMITS.rounds });
      const last = list.length - 1;
      return list
        .map((element: unknown, index) => {
          const frame = Handlebars.createFrame(options.data as object) as Record<string, unknown>;
          Object.assign(frame, { index, key: index, first: index === 0, last: index === last });
          return round(options.fn(element, { data: frame }));
        })
        .join('');
    },
    with(value, options) {
      ask();
      return isEmpty(value) ? options.inverse(this) : options.fn(value, { data: options.data as unknown });
    },
    if(value, options) {
      ask();
      return isEmpty(value) ? options.inverse(this) : options.fn(this);
    },
    unless(value, options) {
      ask();
      return isEmpty(value) ? options.fn(this) : options.inverse(this);
    },
  };
}

/** What the derived schema takes for nothing, too. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === 0 ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

function throwNotList(): never {
  throw new DocumentError('render/not-a-list');
}
