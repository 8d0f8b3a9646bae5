import { parametersInForce, type ParameterInForce } from '../evaluate/parameters.js';
import { reachOf, type CollectedParts, type Reach } from '../evaluate/reach.js';
import type { CaseFile, Decision, Field, RuleSet, ValueType } from '../rule-set/model.js';
import { ruleSetFiles } from '../rule-set/files.js';
import type { Diagnostic } from './diagnostic.js';
import { newAsker, type Asker } from './logic/questions.js';
import { nodesOf, typesOf, type Nodes, type TypeSite } from './walk/nodes.js';
import { KnownUnits, UnitReader, type UnitReport } from './units/unit-reader.js';
import { typeOf, type TypeOf } from './walk/parse.js';
import { rowsOf, type RowsOn } from './walk/rows.js';
import type { Part, Site } from './walk/parts.js';
import { partsOf } from './walk/roots.js';
import { graphsOf, usedBy, type Used } from './walk/reach.js';

/** A rule set as the checks see it: its files, and every condition and value in it with its place. */
export interface CheckContext {
  readonly ruleSet: RuleSet;
  /** Absent when no cases were given: then nothing is said about them. */
  readonly cases: readonly CaseFile[] | undefined;
  /** Content by file, so that every pointer can be followed. */
  readonly files: ReadonlyMap<string, unknown>;
  /** What is to be looked at in the files of the rules. */
  readonly nodes: Nodes;
  readonly parts: readonly Part[];
  /** Every type in the dictionary, the parameters and the forms. */
  readonly types: readonly TypeSite[];
  /** Where each decision's names lead. */
  readonly graphs: ReadonlyMap<string, ReadonlyMap<string, readonly Part[]>>;
  /** Where the names of what is shared lead, whether or not a decision uses it. */
  readonly sharedGraph: ReadonlyMap<string, readonly Part[]>;
  /** What each decision's rules and values really use. */
  readonly used: ReadonlyMap<string, Used>;
  readonly units: KnownUnits;
  readonly typeOf: TypeOf;
  readonly rowsOn: RowsOn;
  readonly asker: () => Asker;
  readonly reach: (decision: Decision) => Reach;
  /** Every parameter as it stands when the version is whole. @throws PolicyError when a value does not fit its type */
  readonly parameters: () => ReadonlyMap<string, ParameterInForce>;
}

/** @param report told of what does not fit; without it units are only read */
export const unitsAt = ({ ruleSet, units }: CheckContext, site: Site, report?: UnitReport): UnitReader =>
  new UnitReader(ruleSet, site, report, undefined, units);

/** One family of diagnostics. */
export type Check = (context: CheckContext) => readonly Diagnostic[];

/** @returns the file a case is written in; cases carry no path of their own */
export const caseFile = (id: string): string => `cases/${id}.json`;

export function contextOf(ruleSet: RuleSet, cases: readonly CaseFile[] | undefined): CheckContext {
  const parts = partsOf(ruleSet);
  const decisions: readonly Decision[] = Object.values(ruleSet.decisions);
  const { graphs, shared } = graphsOf(parts, decisions);
  const files = new Map(Object.entries(ruleSetFiles(ruleSet)));
  const collected: CollectedParts = new Map();
  const worked = (cases ?? []).map((one) => [caseFile(one.id), one] as const);
  const resolved = once((type: ValueType | Field) => typeOf(type, ruleSet.words));
  // What is found once is kept here and not in maps beside: it goes when the check has ended.
  const context: CheckContext = {
    ruleSet,
    cases,
    files: new Map([...files, ...worked]),
    nodes: nodesOf(files),
    parts,
    types: typesOf(ruleSet),
    graphs,
    sharedGraph: shared,
    used: new Map([...graphs].map(([id, graph]) => [id, usedBy(graph)])),
    units: new KnownUnits(),
    typeOf: resolved,
    rowsOn: rowsOf(ruleSet, resolved),
    asker: once(() => newAsker(context)),
    reach: once((decision) => reachOf(ruleSet, decision, collected)),
    parameters: once(() => currentParameters(ruleSet)),
  };
  return context;
}

/** Found at most once for each, and only when it is asked for. */
function once<A extends unknown[], V>(find: (...of: A) => V): (...of: A) => V {
  const found = new Map<unknown, V>();
  return (...of) => {
    if (!found.has(of[0])) found.set(of[0], find(...of));
    return found.get(of[0]) as V;
  };
}

/** The last day of a version: the values that hold in the end. */
const END = '9999-12-31';

const currentParameters = (ruleSet: RuleSet): ReadonlyMap<string, ParameterInForce> =>
  parametersInForce(ruleSet, { asOf: ruleSet.manifest.inForce.to ?? END }, {});
