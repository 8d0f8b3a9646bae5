import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { Icon } from '../components/icon.js';
import { actOnRows, rowEdit, type RowAction } from './row-actions.js';
import { selectedRows, type Grid } from './use-grid.js';

interface Props {
  readonly grid: Grid;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly label: string;
}

const ACTIONS = ['addAbove', 'addBelow', 'duplicate', 'remove', 'restore'] as const satisfies readonly RowAction[];

/** What can be done with the rows that are selected, by pointer as by key. */
export function GridTools({ grid, canUndo, canRedo, undo, redo, label }: Props) {
  const { t } = useTranslation();
  if (grid.isReadOnly === true) return null;
  const selected = selectedRows(grid);
  const which = selected.length > 1 ? t('grid.rows', { count: selected.length }) : (selected[0]?.name ?? '');
  const button = (action: RowAction) => {
    // Restoring is offered only where something is removed.
    if (action === 'restore' && rowEdit(grid, action) === undefined) return null;
    return (
      <Button
        key={action}
        kind="plain"
        size="small"
        disabled={rowEdit(grid, action) === undefined}
        onClick={() => actOnRows(grid, action)}
      >
        {action === 'up' || action === 'down' ? <Icon name={action} /> : null}
        {t(`grid.action.${action}`)}
        <span className="visually-hidden"> {which}</span>
      </Button>
    );
  };
  return (
    <div className="row grid-tools no-print" role="group" aria-label={t('grid.tools', { label })}>
      {ACTIONS.map(button)}
      {button('up')}
      {button('down')}
      <span className="row grid-tools-end">
        <Button kind="plain" size="small" disabled={!canUndo} onClick={undo}>
          {t('grid.undo')}
        </Button>
        <Button kind="plain" size="small" disabled={!canRedo} onClick={redo}>
          {t('grid.redo')}
        </Button>
      </span>
    </div>
  );
}
