import { parametersInForce, type ParameterInForce } from '../evaluate/parameters.js';
import type { CaseFile, Decision, RuleSet } from '../rule-set/model.js';
import { ruleSetFiles } from '../rule-set/files.js';
import type { Diagnostic } from './diagnostic.js';
import { nodesOf, type FileNode } from './walk/nodes.js';
import type { Part } from './walk/parts.js';
import { partsOf } from './walk/roots.js';
import { graphOf, usedBy, type Used } from './walk/reach.js';

/** A rule set as the checks see it: its files, and every condition and value in it with its place. */
export interface CheckContext {
  readonly ruleSet: RuleSet;
  /** Absent when no cases were given: then nothing is said about them. */
  readonly cases: readonly CaseFile[] | undefined;
  /** Content by file, so that every pointer can be followed. */
  readonly files: ReadonlyMap<string, unknown>;
  /** Everything in the files of the rules, outer before inner. */
  readonly nodes: readonly FileNode[];
  readonly parts: readonly Part[];
  /** Where each decision's names lead. */
  readonly graphs: ReadonlyMap<string, ReadonlyMap<string, readonly Part[]>>;
  /** What each decision's rules and values really use. */
  readonly used: ReadonlyMap<string, Used>;
}

/** One family of diagnostics. */
export type Check = (context: CheckContext) => readonly Diagnostic[];

/** @returns the file a case is written in; cases carry no path of their own */
export const caseFile = (id: string): string => `cases/${id}.json`;

export function contextOf(ruleSet: RuleSet, cases: readonly CaseFile[] | undefined): CheckContext {
  const parts = [...partsOf(ruleSet)];
  const decisions: readonly Decision[] = Object.values(ruleSet.decisions);
  const graphs = new Map(decisions.map((decision) => [decision.id, graphOf(parts, decision)]));
  const files = new Map(Object.entries(ruleSetFiles(ruleSet)));
  const worked = (cases ?? []).map((one) => [caseFile(one.id), one] as const);
  return {
    ruleSet,
    cases,
    files: new Map([...files, ...worked]),
    nodes: [...nodesOf(files)],
    parts,
    graphs,
    used: new Map([...graphs].map(([id, graph]) => [id, usedBy(graph)])),
  };
}

/** The last day of a version: the values that hold in the end. */
const END = '9999-12-31';

/** Every parameter as it stands when the version is whole. @throws PolicyError when a value does not fit its type */
export function currentParameters(ruleSet: RuleSet): ReadonlyMap<string, ParameterInForce> {
  return parametersInForce(ruleSet, { asOf: ruleSet.manifest.inForce.to ?? END }, {});
}
