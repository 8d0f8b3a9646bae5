import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { root } from '#launcher/paths.mjs';

const PDFJS = join(root, 'node_modules/unpdf/dist/pdfjs.mjs');
/** CSS pixels per PDF point. */
const SCALE = 1.5;

/** A page of a PDF, drawn. */
export interface DrawnPage {
  readonly page: Page;
  /** Pages of the whole document. */
  readonly pages: number;
  /** Points, 1/72 inch; A4 is 595 by 842. */
  readonly size: { readonly width: number; readonly height: number };
  /** Share of its dots that are not white, 0 to 1. */
  readonly ink: number;
}

/**
 * Draws a page of a PDF as readers show it, in the browser at hand: no other program that can draw one is needed.
 * @param number from 1
 */
export async function drawPdf(browser: Browser, pdf: Uint8Array, number = 1): Promise<DrawnPage> {
  const page = await browser.newPage({ viewport: { width: 900, height: 1300 } });
  const served: Record<string, { contentType: string; body: string | Buffer }> = {
    '/': { contentType: 'text/html', body: '<!doctype html><title>PDF</title><body style="margin:0"><canvas>' },
    '/pdfjs.mjs': { contentType: 'text/javascript', body: readFileSync(PDFJS) },
    '/document.pdf': { contentType: 'application/pdf', body: Buffer.from(pdf) },
  };
  await page.route('http://pdf.invalid/**', (route) => {
    const found = served[new URL(route.request().url()).pathname];
    return found === undefined ? route.abort() : route.fulfill(found);
  });
  await page.goto('http://pdf.invalid/');
  return { page, ...(await page.evaluate(drawInPage, { number, scale: SCALE })) };
}

/** Runs in the page. */
async function drawInPage({ number, scale }: { number: number; scale: number }): Promise<Omit<DrawnPage, 'page'>> {
  const name = '/pdfjs.mjs';
  const { getDocument } = (await import(name)) as typeof import('unpdf/pdfjs');
  const data = new Uint8Array(await (await fetch('/document.pdf')).arrayBuffer());
  const document_ = await getDocument({ data }).promise;
  const drawn = await document_.getPage(number);
  const viewport = drawn.getViewport({ scale });
  const canvas = document.querySelector('canvas')!;
  [canvas.width, canvas.height] = [viewport.width, viewport.height];
  const canvasContext = canvas.getContext('2d')!;
  await drawn.render({ canvas, canvasContext, viewport }).promise;
  const dots = canvasContext.getImageData(0, 0, canvas.width, canvas.height).data;
  let inked = 0;
  for (let at = 0; at < dots.length; at += 4) if ((dots[at] ?? 255) < 250) inked += 1;
  return {
    pages: document_.numPages,
    size: { width: Math.round(viewport.width / scale), height: Math.round(viewport.height / scale) },
    ink: inked / (dots.length / 4),
  };
}
