import type { RuleKind } from '../rule-set/model.js';

/** Somewhere a clause or a parameter is used. */
export interface DescribedUse {
  readonly decision: string;
  readonly label: string;
}
export interface DescribedParameter {
  readonly id: string;
  readonly label: string;
  readonly kind: 'value' | 'table';
  readonly unit?: string;
  /** Of a plain parameter: every value it has or will have, oldest first. */
  readonly values?: readonly DescribedValue[];
  readonly columns?: readonly DescribedColumn[];
  /** Of a table: the rows in force on the day of the description. */
  readonly rows?: readonly DescribedRow[];
  readonly usedBy: readonly DescribedUse[];
}
export interface DescribedValue {
  /** First day of effect, YYYY-MM-DD. */
  readonly from: string;
  readonly knownFrom?: string;
  /** With its unit, e.g. `30%`. */
  readonly text: string;
  readonly source: readonly string[];
}
export interface DescribedColumn {
  readonly id: string;
  readonly label: string;
}
export interface DescribedRow {
  readonly id: string;
  readonly from: string;
  /** One text a column, in the order of the columns; an empty cell shows as “none”. */
  readonly cells: readonly string[];
  readonly source: readonly string[];
}
export interface DescribedInput {
  readonly fact: string;
  readonly label: string;
  /** A sentence: what it means when the fact is left out. */
  readonly whenAbsent?: string;
}
export interface DescribedRule {
  readonly id: string;
  readonly kind: RuleKind;
  readonly label: string;
  /** What the rule says, then when it applies, its exception, and what the values it names are. */
  readonly sentences: readonly string[];
  readonly source: readonly string[];
  readonly readings: readonly string[];
}
export interface DescribedAnswer {
  readonly id: string;
  readonly label: string;
  /** What the value is, one sentence for each reading, then what the names in it mean. */
  readonly sentences: readonly string[];
}
export interface DescribedDecision {
  readonly id: string;
  readonly label: string;
  readonly answer: 'yesOrNo' | 'values';
  readonly inputs: readonly DescribedInput[];
  readonly rules: readonly DescribedRule[];
  readonly values: readonly DescribedAnswer[];
  /** Ids of the readings and notes that every result of the decision carries. */
  readonly readings: readonly string[];
  readonly notes: readonly string[];
}
export interface DescribedClause {
  readonly id: string;
  readonly section: string;
  /** As printed, so Korean in every language. */
  readonly quotes: readonly string[];
  readonly says: string;
  readonly notRule?: string;
  readonly usedBy: readonly DescribedUse[];
}
export interface DescribedReading {
  readonly id: string;
  readonly question: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string;
  readonly why: string;
  readonly clauses: readonly string[];
}
export interface DescribedNote {
  readonly id: string;
  readonly says: string;
  readonly handling: string;
  readonly clauses: readonly string[];
}

/** A part that is half-done: it cannot be told in words yet. */
export interface UnreadablePart {
  /** By names, as amendments write it: `decisions/eligibility/require/recognition-window`. */
  readonly at: string;
  readonly file: string;
  /** JSON pointer of the part inside the file. */
  readonly pointer: string;
  /** What officers call it; its name where it has no label. */
  readonly label: string;
  /** What is wrong or lacking, with the pointer inside the file. */
  readonly reasons: readonly { readonly code: string; readonly pointer: string; readonly says: string }[];
}

/** The rules of one version in one language, told without the facts of any case. */
export interface RuleSetDescription {
  readonly id: string;
  readonly hash: string;
  readonly language: 'ko' | 'en';
  readonly title: string;
  readonly summary: string;
  readonly notice: {
    readonly title: string;
    readonly number?: string;
    /** YYYY-MM-DD. */
    readonly date: string;
    readonly issuer: string;
  };
  readonly inForce: { readonly from: string; readonly to?: string };
  readonly publishedOn: string;
  readonly parameters: readonly DescribedParameter[];
  readonly decisions: readonly DescribedDecision[];
  readonly clauses: readonly DescribedClause[];
  readonly readings: readonly DescribedReading[];
  readonly notes: readonly DescribedNote[];
  /** Of a draft: what is half-done and so not told above. Left out where everything can be read. */
  readonly unreadable?: readonly UnreadablePart[];
}
