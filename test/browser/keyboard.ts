import type { Page } from 'playwright-core';

/** The element that has the focus, as a person would name it. */
export interface Focused {
  /** Tag name in small letters, `body` when nothing has the focus. */
  readonly tag: string;
  readonly id: string;
  readonly role: string;
  /** Label, aria-label or text, white space made single. */
  readonly name: string;
  readonly href: string;
}

export const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const labelled = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const names = [
      labelled.map((id) => document.getElementById(id)?.textContent ?? '').join(' '),
      element.getAttribute('aria-label') ?? '',
      [...((element as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent).join(' '),
      element === document.body ? '' : element.textContent,
    ];
    return {
      tag: element.tagName.toLowerCase(),
      id: element.id,
      role: element.getAttribute('role') ?? '',
      name: (names.find((name) => name.trim() !== '') ?? '').replace(/\s+/g, ' ').trim(),
      href: element.getAttribute('href') ?? '',
    };
  });

/**
 * Presses Tab until the focus is where it is wanted: whatever a person does by mouse must be reachable so.
 * @param wanted words of the element's name, or what it must be
 * @returns what was walked over, the wanted one last
 * @throws Error naming what was walked over, when it was not reached
 */
export async function keyboardWalk(
  page: Page,
  wanted: string | RegExp | ((at: Focused) => boolean),
  { limit = 120, key = 'Tab' } = {},
): Promise<readonly Focused[]> {
  const isWanted = typeof wanted === 'function' ? wanted : ({ name }: Focused) => matches(name, wanted);
  const walked: Focused[] = [];
  while (walked.length < limit) {
    await page.keyboard.press(key);
    const at = await focused(page);
    walked.push(at);
    if (isWanted(at)) return walked;
  }
  const names = walked.map(({ tag, name }) => `${tag} “${name.slice(0, 60)}”`);
  throw new Error(`${limit} × ${key} did not reach ${String(wanted)}; walked over:\n${names.join('\n')}`);
}

const matches = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? name.includes(wanted) : wanted.test(name);
