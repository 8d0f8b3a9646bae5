import type { Words } from '../api/types.js';

/**
 * A rule set as the editor holds it: the JSON of `rules/`, as far as screens look into it. A draft may be unfinished, so
 * whatever a screen can do without is optional here. The service says what is wrong with it.
 */
export interface RuleSetJson {
  readonly manifest: ManifestJson;
  readonly clauses: Named<ClauseJson>;
  readonly parameters: Named<ParameterJson>;
  readonly words: Named<WordListJson>;
  readonly facts: Named<FactJson>;
  readonly shared: { readonly derive: Named<DerivedJson>; readonly conditions: Named<NamedConditionJson> };
  readonly decisions: Named<DecisionJson>;
  readonly papers: readonly PaperJson[];
  readonly forms: readonly FormJson[];
  readonly process: ProcessJson;
  readonly readings: Named<ReadingJson>;
  readonly notes: Named<NoteJson>;
  readonly waivers: readonly WaiverJson[];
}

export type Named<T> = Readonly<Record<string, T>>;
export type Source = readonly string[];
type Part = Readonly<Record<string, unknown>>;

export interface ManifestJson {
  readonly id: string;
  readonly title: Words;
  readonly summary: Words;
  readonly notice: {
    readonly title: Words;
    readonly number?: string;
    readonly date: string;
    readonly issuer: Words;
    readonly kind: 'notice' | 'pressRelease' | 'newsReport' | 'article';
  };
  readonly publishedOn: string;
  readonly inForce: { readonly from: string; readonly to?: string };
  readonly basedOn: { readonly id: string; readonly hash: string } | null;
}

export interface ClauseJson {
  readonly section: string;
  readonly quotes: readonly string[];
  readonly says: Words;
  readonly notRule?: Words;
}

export interface TypeJson {
  readonly type: string;
  readonly unit?: string;
  readonly words?: string;
  readonly of?: TypeJson;
  readonly keys?: string;
  readonly fields?: Named<FieldJson>;
  readonly whenAbsent?: unknown;
  readonly nullMeans?: unknown;
  readonly falseMeans?: 'missing';
}
export interface FieldJson extends TypeJson {
  readonly label: Words;
  readonly help?: Words;
}
export interface FactJson extends FieldJson {
  readonly suppliedBy: string;
  readonly provedBy: readonly string[];
  readonly personalData: 'none' | 'personal' | 'sensitive' | 'identifier';
}

export interface DatedJson {
  readonly from: string;
  readonly knownFrom?: string;
  readonly value?: unknown;
  readonly cells?: Part | null;
  readonly source: Source;
}
export interface TableRowJson {
  readonly id: string;
  readonly values: readonly DatedJson[];
}
export interface ParameterJson extends TypeJson {
  readonly label: Words;
  readonly names?: string;
  readonly values?: readonly DatedJson[];
  readonly key?: string;
  readonly complete?: true;
  readonly columns?: Named<FieldJson>;
  readonly rows?: readonly TableRowJson[];
  readonly windows?: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly overlap: 'refused' | 'intended';
  }[];
  readonly invariants?: readonly {
    readonly id: string;
    readonly label: Words;
    readonly conditions: ConditionJson;
    readonly source: Source;
  }[];
  readonly restated?: readonly Part[];
}

export interface WordListJson {
  readonly label: Words;
  readonly words: readonly { readonly id: string; readonly label: Words; readonly source?: Source }[];
}

export type ConditionJson =
  | { readonly all: readonly ConditionJson[] }
  | { readonly any: readonly ConditionJson[] }
  | { readonly not: ConditionJson }
  | { readonly condition: string }
  | LeafJson;
export interface LeafJson {
  readonly name: string;
  readonly fact: string;
  readonly path?: string;
  readonly operator: string;
  readonly value: unknown;
}
export interface NamedConditionJson {
  readonly label: Words;
  readonly conditions: ConditionJson;
}
export interface DerivedJson {
  readonly label: Words;
  readonly value: unknown;
}
export interface RuleJson {
  readonly id: string;
  readonly label: Words;
  readonly appliesWhen?: ConditionJson;
  readonly conditions?: ConditionJson;
  readonly except?: ConditionJson;
  readonly reading?: string;
  readonly options?: Named<Part>;
  readonly to?: Words;
  readonly source: Source;
}
export interface DecisionJson {
  readonly id: string;
  readonly label: Words;
  readonly answer: 'yesOrNo' | 'values';
  readonly outcomes?: Readonly<Partial<Record<'yes' | 'no' | 'undetermined' | 'invalid', Words>>>;
  readonly inputs: readonly {
    readonly fact: string;
    readonly whenAbsent?: unknown;
    readonly words?: readonly string[];
  }[];
  readonly derive?: Named<DerivedJson>;
  readonly conditions?: Named<NamedConditionJson>;
  readonly refuse?: readonly RuleJson[];
  readonly require?: readonly RuleJson[];
  readonly open?: readonly RuleJson[];
  readonly refer?: readonly RuleJson[];
  readonly warn?: readonly RuleJson[];
  readonly values?: Named<DerivedJson>;
  readonly readings?: readonly string[];
  readonly notes?: readonly string[];
}

export interface PaperJson {
  readonly id: string;
  readonly no?: string;
  readonly stages: Readonly<Record<string, 'now' | 'later' | 'no'>>;
  readonly onlyWhen?: ConditionJson;
  readonly signed?: unknown;
  readonly signers?: unknown;
  readonly form?: string;
  readonly substitutes?: readonly { readonly words: Words; readonly source: Source }[];
  readonly details?: readonly { readonly words: Words; readonly source: Source }[];
  readonly source: Source;
}
export interface SignerJson {
  readonly role: string;
  readonly label: Words;
  readonly name?: string;
  readonly body?: string;
}
export interface FormFieldJson {
  readonly id: string;
  readonly label: Words;
  readonly help?: Words;
  readonly fact?: string;
  readonly application?: 'name' | 'centre' | 'region';
  readonly decision?: string;
  readonly value?: string;
  readonly parameter?: string;
  readonly reading?: string;
  readonly path?: string;
  readonly type?: string;
  readonly unit?: string;
  readonly words?: string;
  readonly of?: TypeJson;
  readonly fields?: Named<FieldJson>;
}
export interface FormJson {
  readonly id: string;
  readonly no?: string;
  readonly label: Words;
  readonly printed: boolean;
  readonly addressee?: Words;
  readonly signers: readonly SignerJson[];
  readonly template?: string;
  readonly requires?: readonly {
    readonly decision: string;
    readonly outcome?: 'yes' | 'no' | 'computed';
    readonly value?: string;
    readonly is?: unknown;
  }[];
  readonly grounds?: Named<Source>;
  readonly fields: readonly FormFieldJson[];
  readonly source: Source;
}

export interface ProcessJson {
  readonly roles: readonly { readonly id: string; readonly label: Words; readonly source: Source }[];
  readonly states: readonly { readonly id: string; readonly label: Words; readonly end?: true }[];
  readonly transitions: readonly {
    readonly id: string;
    readonly from: readonly string[];
    readonly event: Words;
    readonly who: readonly string[];
    readonly to: string;
    readonly limit?: { readonly words: Words; readonly parameters?: readonly string[] };
    readonly decision?: string;
    readonly source: Source;
  }[];
  readonly duties: readonly {
    readonly id: string;
    readonly label: Words;
    readonly who: readonly string[];
    readonly when?: Words;
    readonly parameters?: readonly string[];
    readonly source: Source;
  }[];
  readonly notStated?: readonly { readonly id: string; readonly label: Words; readonly source: Source }[];
}

export interface ReadingJson {
  readonly question: Words;
  readonly options: Named<{ readonly label: Words }>;
  readonly chosen: string;
  readonly why: Words;
  readonly clauses: Source;
}
export interface NoteJson {
  readonly says: Words;
  readonly handling: Words;
  readonly clauses: Source;
  readonly answers?: readonly { readonly code: string; readonly at: string }[];
}
export interface WaiverJson {
  readonly code: string;
  readonly at: string;
  readonly reason: Words;
}

/** A worked case: facts in, decision out. */
export interface CaseJson {
  readonly id: string;
  readonly title: string;
  readonly ruleSet: string;
  readonly decision: string;
  readonly facts: Part;
  readonly overlay?: Part;
  /** YYYY-MM-DD */
  readonly asOf?: string;
  readonly expect: ExpectationJson;
  readonly sources?: Source;
  readonly arithmetic?: readonly string[];
}
export interface ExpectationJson {
  readonly outcome: 'yes' | 'no' | 'undetermined' | 'invalid' | 'computed';
  readonly values?: Part;
  readonly failed?: readonly string[];
  readonly missing?: readonly string[];
  readonly problem?: string;
  readonly readings?: readonly string[];
  readonly sourceNotes?: readonly string[];
}
export type CasesJson = Readonly<Record<string, CaseJson>>;
