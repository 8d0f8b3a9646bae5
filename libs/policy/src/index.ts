export { PolicyError, type Words } from './policy-error.js';
export { messageCodes, wordsOf } from './messages.js';
export { readJson, type JsonLimits } from './rule-set/read-json.js';
export { formatJson } from './rule-set/format.js';
export { canonicalJson, contentHash, hashRuleSet } from './rule-set/canonical.js';
export { casesOf, parseRuleSet, type ParsedRuleSet, type RuleSetFiles } from './rule-set/parse.js';
export { parseRuleSets, ruleSetFiles, type VersionFolder } from './rule-set/files.js';
export { amendRuleSet, applyChanges } from './rule-set/amend.js';
export { changesBetween, isSameJson } from './rule-set/changes.js';
export { contentHashOf, contentOfFiles, emptyContent, versionFiles, type VersionContent } from './rule-set/content.js';
export { namesOfPlace, placeIn, stepOf, valueAt } from './rule-set/places.js';
export { compareContents } from './compare/compare.js';
export { oldNewTable, type OldNewCell, type OldNewRow } from './compare/old-new-table.js';
export type { SectionId, VersionChange } from './compare/version-change.js';
export { wordDiff, type Segment } from './compare/word-diff.js';
export { datesMovedOn } from './rollover/dates-moved-on.js';
export type { YearValue } from './rollover/year-value.js';
export { yearValues } from './rollover/year-values.js';
export { validateChanges } from './rule-set/validate.js';
export type * from './rule-set/model.js';
export { RULE_KINDS } from './rule-set/model.js';
export { compileRuleSet, type CompiledRuleSet, type CompileOptions } from './evaluate/compile.js';
export { evaluate, evaluateCompiled, factsOf, type Facts } from './evaluate/evaluate.js';
export { FastDecisions } from './fast/fast-decisions.js';
export { FastProgram, type FastDecision, type FastOptions } from './fast/program.js';
export type { MakeFunction } from './fast/generated.js';
export { VerdictProgram } from './fast/verdict-program.js';
export { checkColumns, ColumnProgram, type ColumnAnswers, type ColumnDecision } from './fast/column-program.js';
export { formOf, type Column, type ColumnForm, type Columns } from './fast/column-facts.js';
export { resolveAsOf, valueInForce } from './evaluate/parameters.js';
export { inputsOfValue, type ValueInputs } from './evaluate/inputs-of-value.js';
export type { DecisionRecord, InputProblem, Outcome, RuleTrace } from './evaluate/record.js';
export type { TraceLeaf, TraceNode } from './conditions/trace.js';
export { factView, fieldView, type FactView, type FieldView, type WordView } from './facts/field-view.js';
export { clauseMap } from './clause-map/clause-map.js';
export { clausePlaces } from './clause-map/places.js';
export { explain, explainSentences } from './explain/explain.js';
export { explainSummary } from './explain/explain-summary.js';
export { explainTrace, type TracedComparison, type TracedRule } from './explain/explain-trace.js';
export { outcomeWords, wordTrace, type WordedComparison, type WordedTrace } from './explain/word-trace.js';
export type { ExplainedRemark, ExplainedValue, Explanation } from './explain/explanation.js';
export type { ExplainedMissing } from './explain/missing.js';
export type { ExplainedRule } from './explain/rules.js';
export type { ExplainedClause } from './explain/clauses.js';
export { describeRuleSet, type DescribeOptions } from './describe/describe.js';
export { describeReadable } from './describe/describe-readable.js';
export { decisionsInNoticeOrder } from './describe/notice-order.js';
export type * from './describe/description.js';
export { withParticle, type ParticlePair } from './explain/particles.js';
export { placeLabel, unitOfAnswer, valueText } from './explain/value-text.js';
export { unitOfParameter, unitOfType } from './explain/unit-of.js';
export type { Language } from './explain/language.js';
export type { Unit } from './mechanisms/units.js';
export { UNITS } from './schema/units.js';
export type { Json } from './values/json.js';
export { enteredType } from './facts/entered-type.js';
export { problemsOf } from './facts/problems-of.js';
export type { FactProblem, FactProblemCode } from './facts/parse-value.js';
export { compareCase, type CaseDifference } from './cases/compare-case.js';
export { runCases } from './cases/run-cases.js';
export type { CaseResult } from './cases/case-result.js';
export { coverageOf } from './coverage/coverage-of.js';
export { decidingRows, type DecidingRow } from './coverage/deciding-rows.js';
export type { CoverageItem, CoverageOptions, CoverageSide } from './coverage/coverage-item.js';
export { boundaryCasesOf } from './boundary/boundary-cases-of.js';
export { caseOfDiagnostic } from './boundary/case-of-diagnostic.js';
export type { BoundaryCase, BoundaryOptions, BoundarySide } from './boundary/boundary-case.js';
export { carryOver } from './impact/carry-over.js';
export { impactOf, impactSteps } from './impact/impact-of.js';
export { effectsOfReading, type ReadingEffect } from './impact/reading-effects.js';
export type {
  ImpactAnswer,
  ImpactItem,
  ImpactOutcome,
  ImpactProgress,
  ImpactReport,
  ImpactSubject,
} from './impact/impact-report.js';
export type { Application, Applications } from './what-if/application.js';
export { applicationsOfDemo } from './what-if/demo-round.js';
export { changesOfOverlay } from './what-if/draft-changes.js';
export { fastEvaluator } from './what-if/fast-evaluator.js';
export { closureEvaluator, type Evaluator, type EvaluatorOf, type Verdict } from './what-if/evaluator.js';
export {
  goalSteps,
  type GoalFound,
  type GoalSeek,
  type GoalStep,
  type Limit,
  type Looked,
  type Monotone,
} from './what-if/goal-seek.js';
export {
  nearestSteps,
  type Certainty,
  type FactChange,
  type NearestChange,
  type NearestStep,
} from './what-if/nearest/nearest-change.js';
export type { ParameterChange } from './what-if/nearest/parameter-moves.js';
export { leverOf, type Lever, type Range } from './what-if/lever.js';
export { readQuestion, type Grouping, type Question, type ReadQuestion } from './what-if/question.js';
export {
  columnsOf,
  differenceWords,
  isWanted,
  RowTable,
  sortedRows,
  type RowFilter,
  type RowOrder,
  type TableCell,
} from './what-if/rows.js';
export {
  Comparison,
  whatIf,
  whatIfSteps,
  type ComparisonState,
  type ScenarioStanding,
  type WhatIf,
  type WhatIfRow,
  type WhatIfStep,
  type WhatIfTotals,
} from './what-if/run.js';
export { merged, type Divisible, type Part } from './what-if/part.js';
export { populationOf, type GeneratedPopulation } from './what-if/population/population.js';
export { PopulationSweep, type PopulationSweepAsked } from './what-if/population/population-sweep.js';
export { columnDraws, type ColumnDraw } from './what-if/population/column-draws.js';
export { FactRandom } from './what-if/population/fact-random.js';
export { Random } from './what-if/random.js';
export { WordList } from './fast/word-list.js';
export type { Population } from './what-if/population/population-schema.js';
export { NoisePlan, noiseSteps, type Noise, type NoiseRow, type NoiseStep } from './what-if/scoring/noise.js';
export {
  ReviewPlan,
  reviewSteps,
  type ApplicationReview,
  type ReviewStep,
  type ReviewerPair,
  type RoundReview,
  type WithoutReviewer,
} from './what-if/scoring/review.js';
export { layOver, type Scenario, type WhatIfOverlay } from './what-if/scenario.js';
export { whatIfSetup, type OfferedLever, type WhatIfSetup } from './what-if/setup.js';
export type { OfferedGroup } from './what-if/setup-places.js';
export type { Difference, Hindrance, Standing } from './what-if/standing.js';
export {
  applicationsOfJsonLines,
  applicationsOfRecords,
  problemAt,
  type SourceProblem,
  type SourceRead,
  type SourceRecord,
} from './what-if/source.js';
export {
  SweepPlan,
  sweepSteps,
  type Sweep,
  type SweepPoint,
  type SweepResult,
  type SweepState,
  type SweepStep,
} from './what-if/sweep.js';
export type { Budget, GroupTotals, ScenarioTotals, Totals, Won } from './what-if/totals.js';
export { publicationGate } from './gate/publication-gate.js';
export type { GateInput, Obstacle, ObstacleCode, ValueToConfirm } from './gate/obstacle.js';
export { check } from './check/check.js';
export { diagnosticMessages } from './check/messages.js';
export type { Diagnostic, Severity } from './check/diagnostic.js';
export { addressOf } from './check/walk/pointers.js';
export { schemaFiles } from './schema/emit.js';
export { partSchemas, allDefinitions } from './schema/index.js';
export { ruleSchema, type EditorSchema, type MechanismView, type RuleSchema } from './schema/rule-schema.js';
export type { EditorHints, Widget } from './schema/editor-node.js';
export type { NameKind } from './schema/words/index.js';
export type { OperatorWords } from './schema/operators.js';
export { namesInScope, type NameInScope, type ScopeOptions } from './names/names-in-scope.js';
export { mechanisms, mechanismNames } from './mechanisms/index.js';
export {
  nextStatus,
  statusesBefore,
  type DraftEvent,
  type DraftEventKind,
  type DraftRefusal,
  type DraftState,
  type DraftStatus,
  type DraftStep,
} from './lifecycle/draft-life.js';
export {
  supersededBy,
  versionInForce,
  versionStatus,
  type InForce,
  type VersionLife,
  type VersionStatus,
} from './lifecycle/in-force.js';
