import type { Change } from './change.js';
import { bePresent, presentPages } from './page-presence.js';

/** Raised when the kept form changes: older ones are then left alone. */
const VERSION = 1;

/** What the service is not known to have, as it stood on one page. */
export interface Kept {
  /** Of the draft, which the changes were made on. */
  readonly revision: number;
  readonly own: readonly Change[];
  /** How many of them were on their way. */
  readonly sent: number;
}

/** Where one page keeps its changes until the service has them: they outlive the page, the tab and the browser. */
export interface Keeper {
  /** Says that this page is there. @returns what takes that back; the end of the page does too */
  readonly hold: () => () => void;
  /** Keeps the changes, or lets go of what was kept when there are none. @returns whether that was possible */
  readonly keep: (kept: Kept) => boolean;
  /** Changes of a page that is gone; undefined where there are none. */
  readonly findLeft: () => Promise<LeftBehind | undefined>;
}
export interface LeftBehind {
  readonly kept: Kept;
  /** Lets go of them there, once they are kept here. */
  readonly drop: () => void;
}

/** Pages of one account on one draft keep their changes side by side. */
export function keeperOf(draft: string, account: string, page: string = newPage()): Keeper {
  const prefix = prefixOf(draft, account);
  const own = prefix + page;
  return {
    hold: () => bePresent(own),
    keep: (kept) => write(own, kept),
    findLeft: async () => {
      const alive = await presentPages();
      const key = keysWith(prefix).find((found) => found !== own && !alive.has(found));
      const kept = key === undefined ? undefined : read(key);
      return key === undefined || kept === undefined ? undefined : { kept, drop: () => localStorage.removeItem(key) };
    },
  };
}

const prefixOf = (draft: string, account: string): string => `gongo.editing.${VERSION}:${account}:${draft}:`;
/** Not `randomUUID`: a site without TLS has none. */
const newPage = (): string => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16)).join('');

/** How many changes of an account wait on this computer to be saved to a draft. */
export const countKept = (draft: string, account: string): number =>
  keysWith(prefixOf(draft, account)).reduce((sum, key) => sum + (read(key)?.own.length ?? 0), 0);

/** Lets go of all that waits to be saved to a draft: it can no longer be. */
export function forgetKept(draft: string, account: string): void {
  for (const key of keysWith(prefixOf(draft, account))) localStorage.removeItem(key);
}

function keysWith(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

function read(key: string): Kept | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Kept);
  } catch {
    return undefined;
  }
}

function write(key: string, kept: Kept): boolean {
  try {
    if (kept.own.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    return kept.own.length === 0;
  }
}
