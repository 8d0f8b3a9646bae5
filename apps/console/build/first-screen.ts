import type { Plugin } from 'vite';
import { brotli, gzip } from './precompress.js';

/** A chunk of the bundle, as far as it is looked at here. */
interface Chunk {
  readonly type: string;
  readonly fileName: string;
  readonly code?: string;
  readonly isEntry?: boolean;
  readonly facadeModuleId?: string | null;
  readonly imports?: readonly string[];
}

/**
 * Weighs the script that must arrive before the first screen shows (the entry, the given modules it loads lazily, and all
 * that they import at once) and stops the build when it is more than agreed.
 * @param options.modules below the root, loaded lazily but at once: the first screen itself, its language
 * @param options.mostBytes most bytes after gzip
 */
export function firstScreen(options: { readonly modules: readonly string[]; readonly mostBytes: number }): Plugin {
  return {
    name: 'first-screen',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks: readonly Chunk[] = Object.values(bundle);
      const isFirst = ({ isEntry, facadeModuleId }: Chunk): boolean =>
        isEntry === true || options.modules.some((module) => facadeModuleId?.endsWith(module) === true);
      const names = new Set<string>();
      const add = (chunk: Chunk | undefined): void => {
        if (chunk === undefined || names.has(chunk.fileName)) return;
        names.add(chunk.fileName);
        for (const name of chunk.imports ?? []) add(bundle[name]);
      };
      chunks.filter(isFirst).forEach(add);
      const codes = chunks.filter(({ fileName }) => names.has(fileName)).map(({ code }) => Buffer.from(code ?? ''));
      const bytes = (weigh: (content: Buffer) => Buffer): number =>
        codes.reduce((sum, content) => sum + weigh(content).length, 0);
      const gzipped = bytes(gzip);
      this.info(
        `first screen: ${names.size} scripts, ${bytes((code) => code)} B, gzip ${gzipped} B, brotli ${bytes(brotli)} B`,
      );
      if (gzipped > options.mostBytes)
        this.error(`The first screen needs ${gzipped} B of script after gzip; ${options.mostBytes} B is the limit.`);
    },
  };
}
