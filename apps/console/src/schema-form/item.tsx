import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../components/button.js';
import { Icon } from '../components/icon.js';
import { isWithin } from '../editing/place.js';
import { useCapital } from '../i18n/use-language.js';

interface ItemProps {
  readonly name: string;
  readonly id: string | undefined;
  /** Where it stands, if it has a place of its own: who looks for something in it finds it unfolded. */
  readonly at?: string | undefined;
  readonly isReadOnly: boolean;
  readonly isOpen: boolean;
  readonly onUp?: (() => void) | undefined;
  readonly onDown?: (() => void) | undefined;
  readonly onCopy?: (() => void) | undefined;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** One element, folded where there are many, with what can be done with it. */
export function Item({ name, id, at, isReadOnly, isOpen, onUp, onDown, onCopy, onRemove, children }: ItemProps) {
  const { t } = useTranslation();
  const capital = useCapital();
  const wanted = useSearchParams()[0].get('at');
  const [isUnfolded, setUnfolded] = useState(isOpen || (wanted !== null && at !== undefined && isWithin(wanted, at)));
  return (
    <details className="list-item" data-at={at} open={isUnfolded}>
      <summary
        onClick={(event) => {
          event.preventDefault();
          setUnfolded(!isUnfolded);
        }}
      >
        {capital(name)}
        {id === undefined || id === name ? null : <code className="small subtle"> {id}</code>}
      </summary>
      {/* What is folded is not drawn: a list of a hundred things stays quick. */}
      {isUnfolded ? (
        <div className="stack-tight list-item-inside">
          {children}
          {isReadOnly ? null : (
            <div className="row list-row-buttons">
              {onUp === undefined && onDown === undefined ? null : (
                <>
                  <Button kind="plain" size="small" disabled={onUp === undefined} onClick={onUp}>
                    <Icon name="up" />
                    <span className="visually-hidden">{t('list.up', { name })}</span>
                  </Button>
                  <Button kind="plain" size="small" disabled={onDown === undefined} onClick={onDown}>
                    <Icon name="down" />
                    <span className="visually-hidden">{t('list.down', { name })}</span>
                  </Button>
                </>
              )}
              {onCopy === undefined ? null : (
                <Button kind="plain" size="small" onClick={onCopy}>
                  {t('grid.action.duplicate')}
                  <span className="visually-hidden"> {name}</span>
                </Button>
              )}
              <Button kind="plain" size="small" onClick={onRemove}>
                {t('list.remove')}
                <span className="visually-hidden"> {name}</span>
              </Button>
            </div>
          )}
        </div>
      ) : null}
    </details>
  );
}
