import type { Words } from '#policy';

/** A document of a batch that could not be made, and everything that kept it from it. */
export interface BatchFailure {
  readonly application: string;
  readonly form: string;
  readonly reasons: readonly { readonly pointer: string; readonly code: string; readonly detail: Words }[];
}

/** Of the file that lists them. */
export const FAILURES_NAME = '만들지 못한 문서 failures';
export const FAILURES_HEAD = ['신청 / application', '서식 / form', '위치 / place', '코드 / code', '사유', 'Reason'];

/** A line for each reason, for a spreadsheet. */
export const failureLines = ({ application, form, reasons }: BatchFailure): readonly (readonly string[])[] =>
  reasons.map(({ pointer, code, detail }) => [application, form, pointer, code, detail.ko, detail.en]);
