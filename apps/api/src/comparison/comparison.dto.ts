import { texts } from '../input/input.decorators.js';
import { language } from '../input/schemas.js';
import type { Schema } from '../input/schema-pipe.js';
import type { Language } from '../problems/language.js';

const side: Schema = {
  type: 'string',
  pattern: '^([a-z][a-z0-9-]{0,99}/[a-z0-9][a-z0-9.-]{0,99}|draft:d-[0-9a-f]{20})$',
  description: 'programme/version, or draft:<id>',
};

export interface Sides {
  readonly from: string;
  readonly to: string;
}
export const sidesQuery = texts({ from: side, to: side });

/** How the table of old and new text is to be given. */
export interface PageQuery extends Sides {
  readonly language: Language;
  readonly format: 'html' | 'pdf';
  /** Of HTML: for showing it here, with the fonts of this service. */
  readonly preview?: '1';
}
export const pageQuery = texts(
  {
    from: side,
    to: side,
    language,
    format: { type: 'string', enum: ['html', 'pdf'] },
    preview: {
      type: 'string',
      enum: ['1'],
      description:
        'For showing HTML here: it takes its fonts from this service. Left out, it needs nothing from anywhere.',
    },
  },
  ['preview'],
);
