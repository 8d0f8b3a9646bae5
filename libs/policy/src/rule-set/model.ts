import type {
  Bilingual,
  ClausesFile,
  ConditionAll,
  ConditionAny,
  ConditionLeaf,
  ConditionNamed,
  ConditionNot,
  DecisionFile,
  Derived,
  DocumentsFile,
  FactsFile,
  FormsFile,
  ManifestFile,
  NamedCondition,
  NotesFile,
  ParametersFile,
  ProcessFile,
  ReadingsFile,
  WaiversFile,
  WordsFile,
} from './types.gen.js';

export type {
  Absence,
  Bilingual,
  CaseFile,
  Change,
  Clause,
  ConditionLeaf,
  DatedCells,
  DatedValue,
  DemoFile,
  AmendmentFile,
  Derived,
  Fact,
  Field,
  Form,
  FormField,
  Input,
  Literal,
  Mechanism,
  NamedCondition,
  Note,
  Overlay,
  Paper,
  Parameter,
  PlainParameter,
  Reading,
  Reference,
  Rule,
  RuleOption,
  TableParameter,
  TableRow,
  ValueExpression,
  ValueType,
  WordList,
  Signer,
} from './types.gen.js';

export type Condition = ConditionAll | ConditionAny | ConditionNot | ConditionNamed | ConditionLeaf;
export type Decision = Omit<DecisionFile, '$schema'>;
export type Manifest = Omit<ManifestFile, '$schema'>;
export type Process = Omit<ProcessFile, '$schema'>;
export interface Shared {
  readonly derive: Readonly<Record<string, Derived>>;
  readonly conditions: Readonly<Record<string, NamedCondition>>;
}

/** One version of a programme's rules, whole: what is checked, hashed, compiled and stored. Plain JSON throughout. */
export interface RuleSet {
  readonly manifest: Manifest;
  readonly clauses: ClausesFile['clauses'];
  readonly parameters: ParametersFile['parameters'];
  readonly words: WordsFile['words'];
  readonly facts: FactsFile['facts'];
  readonly shared: Shared;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly papers: DocumentsFile['papers'];
  readonly forms: FormsFile['forms'];
  readonly process: Process;
  readonly readings: ReadingsFile['readings'];
  readonly notes: NotesFile['notes'];
  /** Written reasons for warnings that no source note answers. */
  readonly waivers: WaiversFile['waivers'];
}

export type Words = Bilingual;
export type RuleKind = 'refuse' | 'require' | 'open' | 'refer' | 'warn';
export const RULE_KINDS: readonly RuleKind[] = ['refuse', 'require', 'open', 'refer', 'warn'];
