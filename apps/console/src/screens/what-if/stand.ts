import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action, Bench, Column } from './bench.js';
import type { Question, RunRequest, Setup, SourceChoice } from './types.js';

/** What every part of the screen stands on. */
export interface Stand {
  /** "programme/version", or `draft:` and its id. */
  readonly rules: string;
  readonly setup: Setup;
  /** Nothing until one has been chosen. */
  readonly source: SourceChoice | undefined;
  readonly bench: Bench;
  readonly question: Question;
  readonly act: (action: Action) => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export const StandContext = createContext<Stand | undefined>(undefined);

/** @throws Error outside of the workbench */
export function useStand(): Stand {
  const stand = useContext(StandContext);
  if (stand === undefined) throw new Error('This belongs inside the workbench of the What-if screen');
  return stand;
}

/** What scenarios are called that nobody has named: by letter, the same in every language and in what is asked. */
export const letterOf = (columns: readonly Column[], { id }: Pick<Column, 'id'>): string =>
  String.fromCharCode(
    'A'.charCodeAt(0) +
      Math.max(
        0,
        columns.findIndex((column) => column.id === id),
      ),
  );

/** A scenario's name as the service is told it, and answers with it. */
export const nameOf = (columns: readonly Column[], column: Column): string =>
  column.label.trim() === '' ? letterOf(columns, column) : column.label.trim();

/** A scenario's name on the screen. */
export function useScenarioName(): (column: Column) => string {
  const { t } = useTranslation();
  const { bench } = useStand();
  return (column) =>
    column.label.trim() === ''
      ? t('whatIf.scenario.unnamed', { letter: letterOf(bench.columns, column) })
      : column.label.trim();
}

/** The programme of rules: of a draft that of the version it is to become. */
export const programmeOf = ({ rules }: Pick<Setup, 'rules'>): string => rules.id.split('/')[0] ?? '';

/** A question of a kind, put to what stands on the screen; nothing while there is nobody to ask about. */
export function useRequest(): (
  kind: RunRequest['kind'],
  more: Readonly<Record<string, unknown>>,
) => RunRequest | undefined {
  const { rules, source, question } = useStand();
  return (kind, more) =>
    source === undefined || question.decisions.length === 0 ? undefined : { kind, rules, source, question, ...more };
}
