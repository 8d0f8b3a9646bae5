import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly content: () => ReactNode;
}

interface Props {
  /** What the tabs are parts of. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** The search parameter that names the open tab, so that it has an address of its own. */
  readonly parameter?: string;
}

/** Tabs that are links: each has an address, and the arrow keys walk along them. Only the open one is in the tab order. */
export function Tabs({ label, tabs, parameter = 'tab' }: Props) {
  const id = useId();
  const [search] = useSearchParams();
  const list = useRef<HTMLDivElement>(null);
  const open = tabs.find((tab) => tab.id === search.get(parameter)) ?? tabs[0];
  if (open === undefined) return null;

  const walk = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      Home: -tabs.length,
      End: tabs.length,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
    // From where the focus is: the page of the tab before may still be on its way.
    const at = links.findIndex((one) => one === document.activeElement);
    const next = Math.abs(step) === 1 ? (at + step + tabs.length) % tabs.length : step < 0 ? 0 : tabs.length - 1;
    links[next]?.focus();
    links[next]?.click();
  };

  return (
    <div className="stack">
      <div className="tab-list no-print" role="tablist" aria-label={label} ref={list} onKeyDown={walk}>
        {tabs.map((tab) => (
          <Link
            key={tab.id}
            id={`${id}-${tab.id}`}
            role="tab"
            aria-selected={tab === open}
            aria-controls={`${id}-panel`}
            tabIndex={tab === open ? 0 : -1}
            to={{ search: withParameter(search, parameter, tab.id) }}
            preventScrollReset
          >
            {tab.label}
          </Link>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${open.id}`} tabIndex={0} className="tab-panel">
        {open.content()}
      </div>
    </div>
  );
}

function withParameter(search: URLSearchParams, parameter: string, value: string): string {
  const next = new URLSearchParams(search);
  next.set(parameter, value);
  return `?${next.toString()}`;
}
