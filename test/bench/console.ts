import { randomBytes } from 'node:crypto';
import fastify, { type FastifyInstance } from 'fastify';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '#documents/pdf';
import { readSettings } from '../../apps/api/src/settings.js';
import { openTwice, weigh, type Times, type Weights } from './first-screen.js';
import { median, type Row } from './table.js';

const ROUNDS = 7;
/** The first screen is there when it names the first programme. */
const PROGRAMME = 'main a[href^="/programmes/"]';

async function withChromium<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch(await findChromium(readSettings(process.env).cacheDirectory));
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** Headers included, as they came over the wire. */
export async function weighConsole(url: string): Promise<Row[]> {
  const weights = await withChromium((browser) => weigh(browser, url, PROGRAMME));
  const rows = [...weights].map(([what, { bytes, files, encodings }]) => ({
    what,
    value: bytes,
    note: `${files} ${files === 1 ? 'file' : 'files'}, ${[...encodings].join(' and ')}`,
  }));
  return [...rows, { what: 'all', value: rows.reduce((sum, { value }) => sum + value, 0) }];
}

/** First paint and the list of programmes, beside a bare page of as many bytes that shows one line. */
export async function measureConsole(url: string): Promise<Row[]> {
  return withChromium(async (browser) => {
    const bare = barePage(await weigh(browser, url, PROGRAMME));
    try {
      const pages = {
        bare: { address: await bare.listen({ host: '127.0.0.1', port: 0 }), selector: 'h1' },
        console: { address: url, selector: PROGRAMME },
      };
      const times: Record<keyof typeof pages, { cold: Times; warm: Times }[]> = { bare: [], console: [] };
      for (let round = 0; round <= ROUNDS; round += 1)
        for (const name of ['bare', 'console'] as const) {
          const measured = await openTwice(browser, pages[name].address, pages[name].selector);
          if (round > 0) times[name].push(measured);
        }
      return (['cold', 'warm'] as const).flatMap((cache) =>
        (['paint', 'ready'] as const).flatMap((moment) => {
          const of = (name: keyof typeof pages) => median(times[name].map((each) => each[cache][moment]));
          const what = (name: string) => `${cache} cache, ${moment === 'paint' ? 'first paint' : 'content'}: ${name}`;
          return [
            { what: what('bare page'), value: of('bare') },
            { what: what('console'), value: of('console'), against: what('bare page') },
          ];
        }),
      );
    } finally {
      await bare.close();
    }
  });
}

/** Script, style and font of the same weight that say nothing, around one line of text. */
function barePage(weights: Weights): FastifyInstance {
  const server = fastify();
  const filler = (kind: string) =>
    `/*${randomBytes(weights.get(kind)?.bytes ?? 0)
      .toString('latin1')
      .replaceAll('*/', '')}*/`;
  const script = `${filler('Script')};document.body.append(Object.assign(document.createElement('h1'),{textContent:'Bare'}))`;
  const files = { 'a.js': script, 'a.css': filler('Stylesheet'), 'a.woff2': filler('Font') };
  const types = {
    'a.js': 'text/javascript; charset=latin1',
    'a.css': 'text/css; charset=latin1',
    'a.woff2': 'font/woff2',
  };
  const html = `<!doctype html><title>bare</title><link rel="stylesheet" href="/a.css">
    <link rel="preload" as="fetch" href="/a.woff2" crossorigin><script type="module" src="/a.js"></script><body>`;
  server.get('/', (_request, reply) => reply.type('text/html').send(html));
  for (const name of ['a.js', 'a.css', 'a.woff2'] as const)
    server.get(`/${name}`, (_request, reply) =>
      reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .type(types[name])
        .send(Buffer.from(files[name], 'latin1')),
    );
  return server;
}
