import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { finder } from './use-find.js';
import { useCapital } from '../i18n/use-language.js';

export interface ComboOption {
  readonly id: string;
  readonly label: string;
  /** More about it, shown behind and found as well. */
  readonly hint?: string | undefined;
  /** The heading it stands under; options of a group stand together. */
  readonly group?: string | undefined;
}
interface Props {
  readonly id?: string;
  /** What is chosen here, with its place. */
  readonly label: string;
  readonly options: readonly ComboOption[];
  /** Id of what is chosen; empty: nothing yet. */
  readonly value: string;
  /** What to call a value that is not among the options. */
  readonly valueLabel?: string | undefined;
  readonly onChange: (id: string) => void;
  readonly placeholder?: string | undefined;
  readonly isInvalid?: boolean;
  readonly describedBy?: string | undefined;
  readonly disabled?: boolean;
}

/** More than these are not put on the page at once: typing narrows them. */
const MOST_SHOWN = 100;

/**
 * One of many, found by typing any words of it. Arrow keys walk, Enter takes, Escape leaves everything as it was.
 * Nothing is chosen by typing alone, so a Korean syllable that is not finished never changes anything.
 */
export function Combobox({ options, value, valueLabel, onChange, ...rest }: Props) {
  const { t } = useTranslation();
  const capital = useCapital();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const isOpen = typed !== undefined;
  const chosen = options.find(({ id }) => id === value)?.label ?? valueLabel ?? value;
  const found = isOpen ? narrowed(options, typed) : [];
  const shown = found.slice(0, MOST_SHOWN);

  const open = (text: string): void => {
    setTyped(text);
    const own = text === '' ? options.findIndex(({ id }) => id === value) : 0;
    setActive(own < 0 || own >= MOST_SHOWN ? 0 : own);
  };
  const take = (option: ComboOption | undefined): void => {
    setTyped(undefined);
    if (option !== undefined && option.id !== value) onChange(option.id);
  };
  const walk = (to: number): void => {
    const next = Math.min(Math.max(to, 0), shown.length - 1);
    setActive(next);
    document.getElementById(optionId(listId, next))?.scrollIntoView({ block: 'nearest' });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (isOpen) walk(active + step);
      else open('');
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      take(shown[active]);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      setTyped(undefined);
    }
  };

  return (
    <div className="combobox">
      <input
        ref={input}
        id={rest.id}
        type="text"
        className="input"
        role="combobox"
        autoComplete="off"
        aria-label={rest.label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && shown.length > 0 ? optionId(listId, active) : undefined}
        aria-invalid={rest.isInvalid === true}
        aria-describedby={rest.describedBy}
        placeholder={rest.placeholder}
        disabled={rest.disabled}
        value={typed ?? capital(chosen)}
        onFocus={(event) => event.target.select()}
        onClick={() => (isOpen ? undefined : open(''))}
        onChange={(event) => open(event.target.value)}
        onKeyDown={press}
        onBlur={() => setTyped(undefined)}
      />
      {isOpen ? (
        // The mouse must not take the focus from the box, or it would close before the click.
        <div className="combobox-list" id={listId} role="listbox" aria-label={rest.label} onMouseDown={stay}>
          {groupsOf(shown).map(({ group, items }) => (
            <div key={group} {...(group === '' ? { role: 'presentation' } : { role: 'group', 'aria-label': group })}>
              {group === '' ? null : (
                <p className="combobox-group" aria-hidden="true">
                  {group}
                </p>
              )}
              {items.map(({ option, index }) => (
                <div
                  key={option.id}
                  id={optionId(listId, index)}
                  role="option"
                  aria-selected={option.id === value}
                  className={index === active ? 'combobox-option combobox-active' : 'combobox-option'}
                  onClick={() => take(option)}
                >
                  {capital(option.label)}
                  {option.hint === undefined ? null : <span className="small subtle"> {option.hint}</span>}
                </div>
              ))}
            </div>
          ))}
          {shown.length === 0 ? (
            <div className="combobox-option" role="option" aria-disabled="true" aria-selected="false">
              {t('find.none', { text: typed })}
            </div>
          ) : null}
        </div>
      ) : null}
      {isOpen ? (
        <span role="status" className="visually-hidden">
          {t('find.found', { count: found.length })}
        </span>
      ) : null}
    </div>
  );
}

const stay = (event: { preventDefault: () => void }): void => event.preventDefault();
const optionId = (list: string, index: number): string => `${list}-${index}`;

function narrowed(options: readonly ComboOption[], text: string): readonly ComboOption[] {
  const isFound = finder(text);
  return options.filter(({ label, hint = '', group = '', id }) => isFound(label, hint, group, id));
}

interface ShownGroup {
  readonly group: string;
  readonly items: readonly { readonly option: ComboOption; readonly index: number }[];
}

function groupsOf(shown: readonly ComboOption[]): readonly ShownGroup[] {
  const groups = new Map<string, { option: ComboOption; index: number }[]>();
  shown.forEach((option, index) => {
    const { group = '' } = option;
    const items = groups.get(group) ?? [];
    items.push({ option, index });
    groups.set(group, items);
  });
  return [...groups].map(([group, items]) => ({ group, items }));
}
