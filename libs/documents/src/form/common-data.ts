import type { Form, RuleSet, Signer, Unit } from '#policy';

/** Names that every template may use beside the fields of its form. */
export const COMMON = ['form', 'notice', 'programme', 'grounds'] as const;
export const isCommon = (name: string): boolean => (COMMON as readonly string[]).includes(name);

/**
 * What a paper says of its form and of the notice behind it; what there is none of is left out.
 * @param valueOf what a field of the form is filled with, for what a signer's line says
 */
export function commonData(
  { manifest: { title, notice }, clauses }: RuleSet,
  form: Form,
  valueOf: (field: string) => unknown,
): Record<string, unknown> {
  const grounds = Object.entries(form.grounds ?? {}).map(([key, ids]) => [key, groundsOf(ids, clauses)] as const);
  return {
    form: {
      ...(form.no === undefined ? {} : { no: form.no }),
      label: form.label.ko,
      ...(form.addressee === undefined ? {} : { addressee: form.addressee.ko }),
      signers: form.signers.map((signer) => signerOf(signer, valueOf)),
      printed: form.printed,
    },
    notice: {
      title: notice.title.ko,
      ...(notice.number === undefined ? {} : { number: notice.number }),
      date: notice.date,
      issuer: notice.issuer.ko,
    },
    programme: title.ko,
    grounds: Object.fromEntries(grounds),
  };
}

/** All that a form and its notice say themselves, as if every field that a signer's line shows were filled. */
export const knownData = (ruleSet: RuleSet, form: Form): Record<string, unknown> =>
  commonData(ruleSet, form, (field) => field);

function signerOf({ role, label, name, body }: Signer, valueOf: (field: string) => unknown): Record<string, unknown> {
  const shown = { name: name && valueOf(name), body: body && valueOf(body) };
  return { role, label: label.ko, ...Object.fromEntries(Object.entries(shown).filter(([, value]) => value)) };
}

/** Between the headings of a clause that stands at several places of the notice. */
const AND = ' / ';

/** Clauses by the headings they stand under in the notice, each once: that is what a party can look up. */
function groundsOf(ids: readonly string[], clauses: RuleSet['clauses']): readonly object[] {
  const places = new Map<string, string>();
  for (const id of ids) {
    const section = Object.hasOwn(clauses, id) ? clauses[id]?.section : undefined;
    for (const heading of section?.split(AND) ?? []) if (!places.has(heading)) places.set(heading, id);
  }
  return [...places].map(([label, id]) => ({ id, label }));
}

/** The unit of a signer's role: one of those the form names. */
export const ROLE = 'role';

export const commonUnits = ({ grounds = {} }: Form): Readonly<Record<string, Unit>> => ({
  form: {
    fields: {
      no: 'text',
      label: 'text',
      addressee: 'text',
      signers: { list: { fields: { role: ROLE, label: 'text', name: 'text', body: 'text' } } },
      printed: 'yes/no',
    },
  },
  notice: { fields: { title: 'text', number: 'text', date: 'date', issuer: 'text' } },
  programme: 'text',
  grounds: { fields: Object.fromEntries(Object.keys(grounds).map((key) => [key, { list: 'word' }])) },
});
