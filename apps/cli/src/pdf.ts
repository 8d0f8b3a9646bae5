import { join } from 'node:path';
import type { PdfRenderer } from '#documents';

/** Makes PDFs while `work` goes on, and ends the browser behind it then. */
export async function withPdf<T>(
  work: (pdf: { readonly renderer: PdfRenderer; readonly fontsHref: string }) => Promise<T>,
): Promise<T> {
  // Loaded only here: whoever asks for HTML needs no browser.
  const { ChromiumPdf, fontsHref } = await import('#documents/pdf');
  const renderer = new ChromiumPdf({
    cacheDirectory: process.env['GONGO_CACHE_DIR'] ?? '.cache',
    fontsDirectory: join(process.env['FONTS_DIR'] ?? join('fonts', 'pretendard-gov'), 'static'),
  });
  try {
    return await work({ renderer, fontsHref });
  } finally {
    await renderer.close();
  }
}
