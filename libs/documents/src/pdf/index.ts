export { archival } from './archive/archival.js';
export { ChromiumPdf, type ChromiumPdfOptions } from './chromium-pdf.js';
export { findChromium, type Chromium } from './find-chromium.js';
export { PdfError, type PdfErrorCode } from './pdf-error.js';
export { fontsHref } from './print-page.js';
