import type { Form, RuleSet, Unit } from '#policy';

/** Names that every template may use beside the fields of its form. */
export const COMMON = ['form', 'notice', 'programme'] as const;
export const isCommon = (name: string): boolean => (COMMON as readonly string[]).includes(name);

/** What a paper says of its form and of the notice behind it; what there is none of is left out. */
export function commonData({ manifest: { title, notice } }: RuleSet, form: Form): Record<string, unknown> {
  return {
    form: {
      ...(form.no === undefined ? {} : { no: form.no }),
      label: form.label.ko,
      ...(form.addressee === undefined ? {} : { addressee: form.addressee.ko }),
      signers: form.signers.map(({ role, label }) => ({ role, label: label.ko })),
      printed: form.printed,
    },
    notice: {
      title: notice.title.ko,
      ...(notice.number === undefined ? {} : { number: notice.number }),
      date: notice.date,
      issuer: notice.issuer.ko,
    },
    programme: title.ko,
  };
}

/** The unit of a signer's role: one of those the form names. */
export const ROLE = 'role';

export const COMMON_UNITS: Readonly<Record<string, Unit>> = {
  form: {
    fields: {
      no: 'text',
      label: 'text',
      addressee: 'text',
      signers: { list: { fields: { role: ROLE, label: 'text' } } },
      printed: 'yes/no',
    },
  },
  notice: { fields: { title: 'text', number: 'text', date: 'date', issuer: 'text' } },
  programme: 'text',
};
