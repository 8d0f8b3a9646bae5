/** The folder of one version of a form, read and not yet judged. */
export interface TemplateFolder {
  /** "agreement/v1" */
  readonly id: string;
  /** The files as text, by name: form.json, form.hbs, sample.json. */
  readonly texts: Readonly<Record<string, string>>;
}
