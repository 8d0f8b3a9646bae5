import axeCore from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds wrong on the page as it stands, WCAG 2.2 A and AA, its frames included (a form's preview is one).
 * @returns one line per element: rule, element, what is wrong; empty when nothing is
 */
export async function axe(page: Page): Promise<readonly string[]> {
  const [main, ...frames] = page.frames();
  const found = main === undefined ? [] : [...(await axeIn(main))];
  for (const frame of frames) found.push(...(await axeInPageOfItsOwn(frame)));
  return found;
}

/** In a frame that runs no scripts no timer ever ends, so axe would wait for ever: its document gets a page instead. */
async function axeInPageOfItsOwn(frame: Frame): Promise<readonly string[]> {
  const document = await frame.content();
  const page = await frame.page().context().newPage();
  const address = new URL('/in-a-page-of-its-own', frame.page().url()).href;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: document }));
  await page.goto(address);
  const found = await axeIn(page.mainFrame());
  await page.close();
  return found.map((line) => `in frame ${frame.url()}: ${line}`);
}

async function axeIn(frame: Frame): Promise<readonly string[]> {
  // Evaluated and not added as a script, which the page's policy would rightly refuse.
  await frame.evaluate(`window.axe === undefined && (() => { ${axeCore.source} })()`);
  return frame.evaluate(async (tags) => {
    const { axe: inPage } = window as unknown as { axe: typeof axeCore };
    const { violations } = await inPage.run(document, { runOnly: tags, iframes: false, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => {
        const why = failureSummary.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim();
        return `${id}: ${target.join(' ')}: ${help} (${why})`;
      }),
    );
  }, TAGS);
}
