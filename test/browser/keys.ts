import type { CDPSession, Page } from 'playwright-core';

/** Where the focus stands, as whoever cannot see the page is told, and as whoever can sees it. */
export interface Stop {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Something of it is in the window, and a line around it says that it has the focus. */
  readonly isSeen: boolean;
}

/** Roles that are nobody's stop: the end of the page, the window itself. */
const NOWHERE = ['RootWebArea', 'none', 'generic', ''];

/**
 * A person who has a keyboard and nothing else. Every stop on the way must have a name and a role and be seen: whoever
 * works so cannot use what has none.
 */
export class Keys {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async at(page: Page): Promise<Keys> {
    return new Keys(page, await page.context().newCDPSession(page));
  }

  /** @returns undefined when nothing has the focus */
  async stop(): Promise<Stop | undefined> {
    const { result } = await this.session.send('Runtime.evaluate', { expression: `(${deepFocus.toString()})()` });
    if (result.objectId === undefined) return undefined;
    const { objectId } = result;
    const { nodes } = await this.session.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
    const seen = await this.session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: isSeen.toString(),
      arguments: [{ objectId }],
      returnByValue: true,
    });
    const [node] = nodes;
    const text = (value: { readonly value?: unknown } | undefined): string =>
      typeof value?.value === 'string' ? value.value.replace(/\s+/g, ' ').trim() : '';
    return {
      role: text(node?.role),
      name: text(node?.name),
      description: text(node?.description),
      isSeen: seen.result.value === true,
    };
  }

  /**
   * Tabs until the focus is where it is wanted.
   * @throws Error naming what was walked over when it was not reached, or a stop that has no name or is not seen
   */
  async to(wanted: string | RegExp, { role = /./, limit = 150, isBack = false } = {}): Promise<Stop> {
    const walked: string[] = [];
    while (walked.length < limit) {
      await this.page.keyboard.press(isBack ? 'Shift+Tab' : 'Tab');
      let stop = await this.stop();
      // An editor shows its focus a moment after it has it.
      for (let look = 0; stop?.isSeen === false && look < 50; look += 1) {
        await this.page.waitForTimeout(20);
        stop = await this.stop();
      }
      if (stop === undefined) continue;
      walked.push(`${stop.role} “${stop.name.slice(0, 60)}”`);
      if (stop.name === '' || NOWHERE.includes(stop.role) || !stop.isSeen)
        throw new Error(`a stop that nobody can use: ${JSON.stringify(stop)}; before it:\n${walked.join('\n')}`);
      if (matches(stop.name, wanted) && role.test(stop.role)) return stop;
    }
    throw new Error(`${limit} × Tab did not reach ${String(wanted)}; walked over:\n${walked.join('\n')}`);
  }

  /** Tabs there and presses Enter. */
  async press(wanted: string | RegExp, options: Parameters<Keys['to']>[1] = {}): Promise<void> {
    await this.to(wanted, options);
    await this.page.keyboard.press('Enter');
  }

  /** Tabs into a field, puts a text in the place of what is there. */
  async fill(wanted: string | RegExp, text: string, options: Parameters<Keys['to']>[1] = {}): Promise<void> {
    await this.to(wanted, { role: /textbox|searchbox/, ...options });
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.insertText(text);
  }

  /** Chooses in a list that opens and shuts, as its first letters do. */
  async choose(wanted: string | RegExp, typed: string, options: Parameters<Keys['to']>[1] = {}): Promise<void> {
    await this.to(wanted, { role: /combobox|listbox|popup/i, ...options });
    await this.page.keyboard.type(typed);
  }
}

const matches = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);

/** In the page: what has the focus, in shadow trees too. */
function deepFocus(): Element | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === null || at === document.body || at === document.documentElement ? undefined : at;
}

/** In the page, on what has the focus. */
function isSeen(stop: Element): boolean {
  const { top, bottom, left, right, width, height } = stop.getBoundingClientRect();
  const isInWindow = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && width > 0 && height > 0;
  // What stands in a frame shows its focus inside of it, a heading only says where reading goes on.
  if (stop.matches('iframe, h1, h2, h3')) return isInWindow;
  for (let at: Element | null = stop, steps = 0; at !== null && steps < 4; at = at.parentElement, steps += 1) {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
    if ((outlineStyle !== 'none' && Number.parseInt(outlineWidth) > 0) || boxShadow !== 'none') return isInWindow;
  }
  return false;
}
