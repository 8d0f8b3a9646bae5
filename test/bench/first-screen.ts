import type { Browser, BrowserContext } from 'playwright-core';

/** When a page first shows anything, and when it shows what it was opened for; milliseconds since it was asked for. */
export interface Times {
  readonly paint: number;
  readonly ready: number;
}

/** Notes the moment an element first matches: looking from outside would add the looker's own delay. */
const noteWhenThere = (selector: string): string => `
  new MutationObserver((_, observer) => {
    if (document.querySelector(${JSON.stringify(selector)}) === null) return;
    observer.disconnect();
    performance.mark('ready');
  }).observe(document, { childList: true, subtree: true });
`;

/** Opens an address as someone who was never here, then once more as someone who has everything in the cache. */
export async function openTwice(
  browser: Browser,
  url: string,
  selector: string,
): Promise<{ cold: Times; warm: Times }> {
  const context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1280, height: 800 } });
  try {
    await context.addInitScript(noteWhenThere(selector));
    return { cold: await open(context, url), warm: await open(context, url) };
  } finally {
    await context.close();
  }
}

async function open(context: BrowserContext, url: string): Promise<Times> {
  const page = await context.newPage();
  await page.goto(url);
  const times = await page.evaluate<Times>(`new Promise((resolve) => {
    const look = () => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const [ready] = performance.getEntriesByName('ready');
      if (paint && ready) resolve({ paint: paint.startTime, ready: ready.startTime });
      else setTimeout(look, 20);
    };
    look();
  })`);
  await page.close();
  return times;
}

/** What came over the wire, by kind of content. */
export type Weights = ReadonlyMap<
  string,
  { readonly bytes: number; readonly files: number; readonly encodings: ReadonlySet<string> }
>;

/** Weighs everything a page fetches into an empty cache until nothing more comes. */
export async function weigh(browser: Browser, url: string, selector: string): Promise<Weights> {
  const context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  const seen = new Map<string, { kind: string; encoding: string }>();
  const weights = new Map<string, { bytes: number; files: number; encodings: ReadonlySet<string> }>();
  protocol.on('Network.responseReceived', ({ requestId, type, response }) => {
    seen.set(requestId, { kind: type, encoding: response.headers['content-encoding'] ?? 'as it is' });
  });
  protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { kind = 'Other', encoding = '' } = seen.get(requestId) ?? {};
    const { bytes, files, encodings } = weights.get(kind) ?? { bytes: 0, files: 0, encodings: [] };
    weights.set(kind, {
      bytes: bytes + encodedDataLength,
      files: files + 1,
      encodings: new Set([...encodings, encoding]),
    });
  });
  await protocol.send('Network.enable');
  await page.goto(url);
  await page.locator(selector).first().waitFor();
  await page.waitForLoadState('networkidle');
  await context.close();
  return weights;
}
