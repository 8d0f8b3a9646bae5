import {
  boundaryCasesOf,
  carryOver,
  compareContents,
  compileRuleSet,
  describeReadable,
  effectsOfReading,
  evaluate,
  decidingRows,
  explain,
  factsOf,
  impactOf,
  namesInScope,
  oldNewTable,
  outcomeWords,
  publicationGate,
  wordTrace,
  type BoundaryCase,
  type GateInput,
  type ImpactReport,
  type ImpactSubject,
  type Language,
  type NameInScope,
  type Obstacle,
  type OldNewRow,
  type Overlay,
  type ReadingEffect,
  type RuleSetDescription,
  type ScopeOptions,
  type VersionChange,
  type VersionContent,
} from '#policy';
import type { ExplanationAnswer } from '../../evaluations/evaluations.service.js';
import { filesReading } from './files-reading.js';
import { findings } from './findings.js';
import { placed } from './placed.js';
import { reading } from './reading.js';
import { tablesReading, tablesWritten } from './tables.js';
import { Unreadable } from './unreadable.js';
import { whatIfJobs } from './what-if.js';
import {
  wordingCheck,
  wordingComparison,
  wordingDraft,
  wordingFile,
  wordingOffice,
  wordingPreview,
} from './wordings.js';

interface OfContent {
  readonly content: VersionContent;
}
interface OfDecision extends OfContent {
  readonly decision?: string | undefined;
}
interface TwoSides {
  readonly before: VersionContent;
  readonly after: VersionContent;
}
export interface Trial {
  readonly decision: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** They are all those of a stored application, judged on that day under the version of its round. */
  readonly isApplication?: true;
  readonly asOf?: string;
  readonly overlay?: Overlay;
  readonly language: Language;
}

/** Also of a content that is half done, as far as it can be read. */
function description({ content, language }: OfContent & { language: Language }): RuleSetDescription {
  const { description: told, diagnostics } = describeReadable(content, language);
  if (told === undefined) throw new Unreadable(placed(diagnostics, content));
  return told;
}

/** Also of a content that is half done: that is when names are looked for. */
async function names({ content, decision, inside }: OfDecision & ScopeOptions): Promise<readonly NameInScope[]> {
  const options = inside === undefined ? {} : { inside };
  try {
    return namesInScope(content.ruleSet, decision, options);
  } catch {
    return reading(content, ({ ruleSet }) => namesInScope(ruleSet, decision, options));
  }
}

const comparison = ({ before, after }: TwoSides): Promise<readonly VersionChange[]> =>
  reading(after, (readable) => compareContents(before, readable));

const oldNewRows = ({ before, after }: TwoSides): Promise<readonly OldNewRow[]> =>
  reading(after, (readable) => oldNewTable(before, readable));

const boundaryCases = ({ content, decision }: OfDecision): Promise<readonly BoundaryCase[]> =>
  reading(content, (readable) => boundaryCasesOf(readable, decision === undefined ? {} : { decision }));

const impact = ({
  before,
  after,
  subjects,
}: TwoSides & { subjects: readonly ImpactSubject[] }): Promise<ImpactReport> =>
  reading(after, (readable) => impactOf(before, readable, subjects));

const readingEffects = ({
  content,
  reading: id,
  subjects,
}: OfContent & { readonly reading: string; readonly subjects: readonly ImpactSubject[] }): Promise<
  readonly ReadingEffect[]
> => reading(content, (readable) => effectsOfReading(readable, id, subjects));

const gate = (input: GateInput): readonly Obstacle[] => publicationGate(input);

/** By the reference engine, as any decision of a published version. */
const trial = ({ content, trial: asked }: OfContent & { trial: Trial }): Promise<ExplanationAnswer> =>
  reading(content, async ({ ruleSet }) => {
    const { decision, language, overlay, isApplication } = asked;
    const { facts: all, asOf } = isApplication === true ? carryOver(asked, ruleSet, ruleSet).subject : asked;
    const compiled = compileRuleSet(ruleSet, {
      ...(asOf === undefined ? {} : { asOf }),
      ...(overlay === undefined ? {} : { overlay }),
    });
    // An application says everything at once; a decision refuses what it does not look at.
    const facts = isApplication === true ? factsOf(compiled, decision, all) : all;
    const record = await evaluate(compiled, decision, facts);
    const explanation = explain(record, ruleSet, language);
    const about = ruleSet.decisions[decision];
    return {
      record,
      sentences: explanation.sentences,
      outcomeText: about === undefined ? '' : outcomeWords(about, record.outcome)[language],
      explanation,
      trace: wordTrace(record, ruleSet, language),
      rows: decidingRows(ruleSet, { ...asked, facts, ...(asOf === undefined ? {} : { asOf }) }),
      tried: { facts, ...(asOf === undefined ? {} : { asOf }) },
    };
  });

/** What is worked out away from the thread that answers requests; each a function of its input alone. */
export const JOBS = {
  findings,
  filesReading,
  tablesReading,
  tablesWritten,
  description,
  names,
  comparison,
  oldNewRows,
  boundaryCases,
  impact,
  readingEffects,
  gate,
  trial,
  ...whatIfJobs,
  wordingCheck,
  wordingComparison,
  wordingDraft,
  wordingFile,
  wordingOffice,
  wordingPreview,
};

export type JobName = keyof typeof JOBS;
export type JobInput<N extends JobName> = Parameters<(typeof JOBS)[N]>[0];
export type JobResult<N extends JobName> = Awaited<ReturnType<(typeof JOBS)[N]>>;
