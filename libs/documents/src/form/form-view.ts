import type { FieldView, WordView, Words } from '#policy';
import type { Requirement } from './needed.js';
import type { OfficeKind } from '../office/kinds.js';
import type { FormData } from '../template/form-template.js';

/** What a person gives for a form: a fact of the dictionary, or text entered for this form alone. */
export interface FormField extends FieldView {
  /** Whether the form can never be made without it. What depends on another answer shows as a gap once it is needed. */
  readonly required: boolean;
  /** Filled in beforehand from a stored application. */
  readonly prefill?: 'name' | 'centre' | 'region';
  /** Of a fact: who supplies it. */
  readonly suppliedBy?: WordView;
}
/** What the rules give for a form: nobody can type it in. */
export interface ComputedField {
  readonly id: string;
  readonly label: Words;
  readonly from:
    | { readonly parameter: string }
    | { readonly decision: string; readonly value: string }
    | { readonly reading: string };
  /** Clauses of the notice behind it. */
  readonly source: readonly string[];
}
export interface FormSummary {
  /** "self-support-fund/2024/agreement" */
  readonly id: string;
  readonly ruleSet: { readonly id: string; readonly hash: string };
  readonly programme: Words;
  readonly form: string;
  readonly no?: string;
  readonly label: Words;
  readonly printed: boolean;
  readonly template: { readonly id: string; readonly hash: string };
  /** What it can be made as. PDF also needs a browser where it is printed. */
  readonly formats: readonly ('html' | 'pdf' | OfficeKind)[];
  readonly signers: readonly { readonly role: string; readonly label: Words }[];
  readonly source: readonly string[];
}
export interface FormView extends FormSummary {
  readonly addressee?: Words;
  readonly entered: readonly FormField[];
  /** Every fact the form shows, or that decides what it shows or whether it may be made. */
  readonly facts: readonly FormField[];
  readonly computed: readonly ComputedField[];
  readonly requires: readonly (Requirement & { readonly label: Words })[];
  /** JSON Schema of what the form is made from, `{ facts, fields }`: what a person or a program gives. */
  readonly schema: object;
  /** JSON Schema derived from the template: what it prints, by field, once facts and rules have given their values. */
  readonly templateSchema: object;
  readonly sample: FormData;
}
