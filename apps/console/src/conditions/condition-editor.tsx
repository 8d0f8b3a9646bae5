import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryBuilder, type Path, type RuleGroupProps, type RuleGroupType } from 'react-querybuilder';
import { Button } from '../components/button.js';
import type { ConditionJson } from '../editing/rule-set-json.js';
import { ConditionGroup } from './condition-group.js';
import { ActionsContext, SurroundingsContext, useSurroundings } from './editor-context.js';
import { conditionOf, isComplete, leavesOf, rowsOf, treeOf, type Group } from './tree.js';
import { useConditionActions } from './use-condition-actions.js';

/** As deep as a rule set may be: the service reads 64 levels of JSON, two to a group, and a rule begins some way down. */
const MOST_LEVELS = 20;

interface Props {
  /** What the condition is for: “요건 – 조건”. */
  readonly label: string;
  /** As the rule set has it; undefined: none yet. */
  readonly value: ConditionJson | undefined;
  /** @param step changes in a row under the same name are undone together */
  readonly onChange: (condition: ConditionJson, step?: string) => void;
  /** Last year's; `null` where it was not there, undefined where there is no last year. */
  readonly before?: ConditionJson | null | undefined;
  readonly isReadOnly?: boolean;
}

interface Held {
  readonly tree: Group;
  /** The condition that the tree says, as text: what comes from outside and is another makes a new tree. */
  readonly said: string;
}
const NONE: Group = { id: 'none', combinator: 'all', rules: [] };
const held = (value: ConditionJson | undefined): Held => ({
  tree: value === undefined ? NONE : treeOf(value),
  said: JSON.stringify(value) ?? '',
});

/**
 * The conditions of a rule, as people put them together. react-querybuilder holds the tree while it is edited; what goes
 * out is json-rules-engine's own JSON, whole and only of what is filled in.
 */
export function ConditionEditor({ label, value, onChange, before, isReadOnly = false }: Props) {
  const { t } = useTranslation();
  const [state, setState] = useState(() => held(value));
  const outside = JSON.stringify(value) ?? '';
  const now = outside === state.said ? state : held(value);
  if (now !== state) setState(now);

  const step = useRef<string>(undefined);
  const latest = useRef({ onChange, said: state.said });
  useLayoutEffect(() => {
    latest.current = { onChange, said: now.said };
  });
  const put = useCallback((query: unknown): void => {
    const tree = query as Group;
    const condition = conditionOf(tree);
    const said = condition === undefined ? latest.current.said : JSON.stringify(condition);
    const isNew = condition !== undefined && said !== latest.current.said;
    setState({ tree, said });
    if (isNew) latest.current.onChange(condition, step.current);
    step.current = undefined;
  }, []);

  const surroundings = useMemo(() => {
    const leaves = before === undefined ? undefined : before === null ? [] : leavesOf(before);
    return {
      label,
      nameStep: (name: string | undefined): void => {
        step.current = name;
      },
      isReadOnly,
      mostLevels: MOST_LEVELS,
      before: leaves && new Map(leaves.map((leaf) => [leaf.name, leaf])),
    };
  }, [label, isReadOnly, before]);
  const unfinished = rowsOf(now.tree).filter((row) => !isComplete(row)).length;

  return (
    <SurroundingsContext value={surroundings}>
      <div className="condition-editor stack-tight">
        <QueryBuilder
          query={now.tree as unknown as RuleGroupType}
          onQueryChange={put}
          enableMountQueryChange={false}
          combinators={COMBINATORS}
          controlElements={ELEMENTS}
          suppressStandardClassnames
        />
        {isReadOnly || unfinished === 0 ? null : (
          <p className="small subtle" role="status">
            {t('condition.unfinished', { count: unfinished })}
          </p>
        )}
        {value !== undefined && rowsOf(now.tree).length === 0 ? (
          <p className="field-error">{t('condition.nothingLeft')}</p>
        ) : null}
        {isReadOnly ? null : <p className="small subtle">{t('condition.keys')}</p>}
      </div>
    </SurroundingsContext>
  );
}

/** Made once: built inline, they would make every row draw itself again on every key. */
const COMBINATORS = [
  { name: 'all', label: 'all' },
  { name: 'any', label: 'any' },
];
const TOP: Path = [];
const NO_MOVE = { up: false, down: false, out: false, in: false };

/** Our own group in the place of the library's: it gives the tree and the way to change it, we draw all of it. */
function TopGroup({ ruleGroup, schema }: RuleGroupProps) {
  const { t } = useTranslation();
  const { label } = useSurroundings();
  const { actions, removed, said } = useConditionActions(schema);
  return (
    <ActionsContext value={actions}>
      <ConditionGroup group={ruleGroup as unknown as Group} path={TOP} label={label} can={NO_MOVE} />
      <div role="status" className="row">
        {said === '' ? null : <span className="small">{said}</span>}
        {removed === undefined ? null : (
          <Button id={removed.id} kind="plain" size="small" onClick={removed.putBack}>
            {t('condition.putBack')}
          </Button>
        )}
      </div>
    </ActionsContext>
  );
}
const ELEMENTS = { ruleGroup: TopGroup };
