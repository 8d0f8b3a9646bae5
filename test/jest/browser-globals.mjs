import { TextDecoder, TextEncoder } from 'node:util';

// What every browser has and jsdom leaves out.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** The page's own classes; the compiler knows those of Node here. @type {Record<string, { prototype: any }>} */
const page = /** @type {any} */ (globalThis);

Object.assign(page['Element']?.prototype, { scrollIntoView() {} });
Object.assign(page['HTMLDialogElement']?.prototype, {
  /** @this {{ open: boolean }} */
  showModal() {
    this.open = true;
  },
  /** @this {{ open: boolean, dispatchEvent(event: Event): void }} */
  close() {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  },
});
