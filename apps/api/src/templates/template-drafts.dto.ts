import type { FormData, OfficeKind } from '#documents';
import type { Words } from '#policy';
import { closed } from '../answers/schemas.js';
import { fillRequest } from '../forms/forms.dto.js';
import { texts } from '../input/input.decorators.js';
import { day, folderName, name, pageSize, ruleSetId } from '../input/schemas.js';
import type { Schema } from '../input/schema-pipe.js';

/** Characters of a wording that is kept: what is longer is no template either, see the limits of templates. */
const LONGEST_KEPT = 100_000;
/** Of one that is only looked at: it is told what is wrong with it, its length among that. */
const LONGEST_SEEN = 1_000_000;

const draft: Schema = { type: 'string', pattern: '^t-[0-9a-f]{20}$', description: 'id of a draft of a template' };
const formName: Schema = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_-]{0,79}$', description: 'id of a form' };
const version: Schema = { type: 'string', pattern: '^v[1-9][0-9]{0,8}$' };
const templateId: Schema = {
  type: 'string',
  pattern: '^[A-Za-z][A-Za-z0-9_-]{0,79}/v[1-9][0-9]{0,8}$',
  description: 'form/v<N>',
};
const kind: Schema = { type: 'string', enum: ['hwpx', 'docx'] };
const title: Schema = { type: 'string', minLength: 1, maxLength: 200, pattern: '\\S' };
const line: Schema = { type: 'string', minLength: 1, maxLength: 300 };
const titles = closed({ ko: title, en: title });
const kept: Schema = { type: 'string', maxLength: LONGEST_KEPT, description: 'Handlebars text' };
const seen: Schema = { ...kept, maxLength: LONGEST_SEEN };
const { facts, fields } = fillRequest['properties'] as Readonly<Record<'facts' | 'fields', Schema>>;
const data = closed({ facts, fields }, ['facts', 'fields']);

export const templatePath = texts({ form: formName, version });
export const templateFilePath = texts({ form: formName, version, kind });
const side: Schema = {
  type: 'string',
  pattern: `${draft['pattern'] as string}|${templateId['pattern'] as string}`,
  description: 'form/v<N>, or the id of a draft',
};
export const templateComparisonQuery = texts({ from: side, to: side });
export const templateDraftPath = texts({ draft });
export const templateDraftFilePath = texts({ draft, kind });
export const templateRevisionPath = texts({ draft, revision: { type: 'string', pattern: '^[1-9][0-9]{0,8}$' } });
export const templateRevisionsQuery = texts(
  {
    before: { type: 'string', pattern: '^[1-9][0-9]{0,8}$', description: 'a revision already seen' },
    limit: pageSize,
  },
  ['before', 'limit'],
);
export const templateDraftsQuery = texts({ programme: folderName, form: formName }, ['programme', 'form']);
export const templateFieldsQuery = texts({ ruleSet: ruleSetId }, ['ruleSet']);

export interface TemplatePath {
  readonly form: string;
  readonly version: string;
}
export interface TemplateDraftPath {
  readonly draft: string;
}
export interface OfOfficeKind {
  readonly kind: OfficeKind;
}

export interface NewTemplateDraft {
  readonly form: string;
  /** "programme/version" whose form it is held against; the form need not be there yet. */
  readonly ruleSet: string;
  /** "form/v<N>" it starts from; null for a wording from nothing. */
  readonly base: string | null;
  readonly title?: Words;
}
export const newTemplateDraft = closed(
  {
    form: formName,
    ruleSet: { ...ruleSetId, description: 'programme/version whose form it is held against' },
    base: { ...templateId, type: ['string', 'null'] },
    title: titles,
  },
  ['title'],
);

export interface WordingRequest {
  readonly title: Words;
  readonly ruleSet: string;
  readonly source: string;
  readonly sample: FormData;
  readonly note?: string;
}
export const wordingRequest = closed({ title: titles, ruleSet: ruleSetId, source: kept, sample: data, note: line }, [
  'note',
]);
export const restorationRequest = closed({ revision: { type: 'integer', minimum: 1, maximum: 999_999_999 } });

/** A wording as it is on somebody's screen: what is left out is as it was saved. */
export interface UnsavedWording {
  readonly title?: Words;
  readonly ruleSet?: string;
  readonly source?: string;
  readonly sample?: FormData;
}
const unsaved = { title: titles, ruleSet: ruleSetId, source: seen, sample: data };
export const templateCheckRequest = closed(unsaved, ['title', 'ruleSet', 'source', 'sample']);

export interface TemplatePreviewRequest extends UnsavedWording {
  /** A worked case of the rule set, by id: its facts, with the fields of the sample. */
  readonly case?: string;
  /** Entered data in place of the sample. */
  readonly data?: FormData;
  readonly asOf?: string;
}
export const templatePreviewRequest = closed({ ...unsaved, case: name, data, asOf: day }, [
  'title',
  'ruleSet',
  'source',
  'sample',
  'case',
  'data',
  'asOf',
]);
export const formatPath = texts({ draft, format: { type: 'string', enum: ['pdf', 'hwpx', 'docx'] } });
