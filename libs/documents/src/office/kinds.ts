/** The formats of an office's own files that a form may be kept in beside its HTML. */
export const OFFICE_KINDS = ['hwpx', 'docx'] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];

/** What the file of each kind is called in the folder of a form's version. */
export const officeFile = (kind: OfficeKind): `form.${OfficeKind}` => `form.${kind}`;

export const OFFICE_MEDIA_TYPES = {
  hwpx: 'application/hwp+zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const satisfies Readonly<Record<OfficeKind, string>>;
