import { compileRuleSet, type RuleSet, type Words } from '#policy';
import {
  bindWording,
  checkWording,
  compareWordings,
  DocumentError,
  draftOffice,
  fillForm,
  isError,
  parseTemplate,
  previewForm,
  previewUnbound,
  readOffice,
  renderOffice,
  type AuthoredTemplate,
  type Compared,
  type FormData,
  type OfficeKind,
  type WordingCheck,
  type WordingComparison,
  type WordingPreview,
  type WordingProblem,
} from '#documents';

/** A wording that somebody writes, and the rules whose form it is for. */
interface OfWording {
  readonly authored: AuthoredTemplate;
  readonly ruleSet: RuleSet;
}
interface Shown extends OfWording {
  readonly data: FormData;
  readonly asOf?: string;
}
/** Why nothing was made of it: errors keep their class nowhere between threads, so they are told as data. */
export type Unmade =
  | { readonly problems: readonly WordingProblem[] }
  | { readonly refused: { readonly code: string; readonly words: Words } };
type Gaps = Pick<WordingPreview, 'gaps'>;

export const wordingCheck = ({ authored, ruleSet }: OfWording): WordingCheck => checkWording(authored, ruleSet);

/** Why an office's file is never taken; nothing for one that is. */
export function wordingOffice({
  bytes,
  kind,
}: {
  readonly bytes: Uint8Array;
  readonly kind: OfficeKind;
}): { readonly code: string; readonly words: Words } | undefined {
  const read = told(() => ({ template: readOffice(bytes, kind) }));
  return 'refused' in read ? read.refused : undefined;
}

/** An office's file drafted from the text alone; without it where the text has errors. */
export function wordingDraft({
  source,
  title,
  kind,
}: {
  readonly source: string;
  readonly title: string;
  readonly kind: OfficeKind;
}): { readonly bytes: Uint8Array } | { readonly problems: readonly WordingProblem[] } {
  const problems = parseTemplate(source).problems.filter(isError);
  if (problems.length > 0) return { problems: problems.map((one) => ({ ...one, file: 'form.hbs' })) };
  return { bytes: draftOffice(kind, source, title) };
}

export const wordingComparison = ({ before, after }: { before: Compared; after: Compared }): WordingComparison =>
  compareWordings(before, after);

/** A form that the rules do not have yet is shown with the fields of the data as they are. */
export function wordingPreview({
  authored,
  ruleSet,
  data,
  asOf,
  css,
  fontsHref,
}: Shown & { readonly css: string; readonly fontsHref: string }): WordingPreview | Unmade {
  return told(() => {
    const isThere = ruleSet.forms.some(({ id }) => id === authored.form);
    if (!isThere) return previewUnbound(authored, data.fields ?? {}, css, { fontsHref });
    const read = bindWording(authored, ruleSet);
    if ('problems' in read) return read;
    return previewForm(read.bound, compileRuleSet(ruleSet, asOf === undefined ? {} : { asOf }), data, css, {
      fontsHref,
    });
  });
}

/** The office's own file, filled; without it where the data have a gap. */
export function wordingFile({
  authored,
  ruleSet,
  data,
  asOf,
  kind,
}: Shown & { readonly kind: OfficeKind }): { readonly bytes: Uint8Array } | Gaps | Unmade {
  return told(() => {
    const read = bindWording(authored, ruleSet);
    if ('problems' in read) return read;
    const filled = fillForm(read.bound, compileRuleSet(ruleSet, asOf === undefined ? {} : { asOf }), data);
    return filled.isComplete ? { bytes: renderOffice(read.bound, filled, kind) } : { gaps: filled.gaps };
  });
}

function told<T>(make: () => T): T | Unmade {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const { code, words } = error;
    return { refused: { code, words } };
  }
}
