export { DocumentError } from './document-error.js';
export { documentMessages } from './messages.js';
export { readTemplate, readTemplates } from './template/read-template.js';
export { HELPER_USAGES } from './template/lint/calls.js';
export { parseTemplate, type ParsedTemplate } from './template/parse.js';
export type { FormData, FormTemplate } from './template/form-template.js';
export { toldAt, type TemplateProblem } from './template/problem.js';
export type { TemplateFolder } from './template/template-folder.js';
export { bindForm, type BoundForm } from './form/bind.js';
export { formSummary, formView } from './form/view.js';
export type { ComputedField, FormField, FormSummary, FormView } from './form/form-view.js';
export { fillForm } from './form/fill.js';
export type { FilledForm, FilledValue, FormDecision, Gap, GapCode, ValueSource } from './form/filled-form.js';
export { renderForm, type RenderOptions } from './html/render.js';
export { renderOffice } from './office/render.js';
export { OFFICE_KINDS, OFFICE_MEDIA_TYPES, officeFile as officeFileName, type OfficeKind } from './office/kinds.js';
export { OFFICE_LIMITS } from './office/limits.js';
export { draftOffice, officeParts } from './office/draft/draft-office.js';
export * as officeBlocks from './office/draft/model.js';
export { readOffice } from './office/read-office.js';
export { FAILURES_HEAD, FAILURES_NAME, failureLines, type BatchFailure } from './batch/failures.js';
export { fieldsOfApplication, type ApplicationNames } from './batch/fields-of-application.js';
export { FileNames } from './batch/file-names.js';
export { zipOf, type ZipEntry } from './batch/zip.js';
export { askedPapers, type Asked } from './papers/asked-papers.js';
export {
  otherPapers,
  paperOfCase,
  type OtherPaper,
  type PaperCase,
  type PaperOfCase,
  type PaperReason,
} from './papers/papers-of-case.js';
export { hasSameContents } from './papers/same-contents.js';
export type { DocumentMark } from './identity/document-mark.js';
export { KEPT_FORMATS, KEPT_MEDIA_TYPES, wordingHash, type KeptFormat } from './identity/kept-format.js';
export { numberText, readNumber, type RunningNumber } from './identity/document-number.js';
export { newCode, readCode, shownCode } from './identity/verification-code.js';
export { readPage, renderPage, type PageOptions, type PageTemplate } from './page/page.js';
export { checkForms } from './check/check-forms.js';
export type { PdfRenderer } from './pdf-renderer.js';
export type { LineChange } from './authoring/line-changes.js';
export { folderOf, type AuthoredTemplate } from './authoring/authored-template.js';
export {
  bindWording,
  checkWording,
  isError,
  type WordingCheck,
  type WordingProblem,
} from './authoring/check-wording.js';
export { compareWordings, type Compared, type WordingComparison } from './authoring/compare-wordings.js';
export { fieldsInUse, type FieldInUse } from './authoring/fields-in-use.js';
export { previewForm, previewUnbound, type WordingPreview } from './authoring/preview.js';
export { usableFields, type UsableField } from './authoring/usable-fields.js';
