import { defineConfig } from 'vite';
import { firstScreen } from './build/first-screen.js';
import { precompress } from './build/precompress.js';

/** The running service that the development server and the preview pass requests on to. */
const service = process.env['GONGO_URL'] ?? 'http://127.0.0.1:3000';
const proxy = Object.fromEntries(
  ['/api', '/health', '/live', '/problems', '/docs', '/fonts'].map((path) => [
    path,
    { target: service, changeOrigin: true },
  ]),
);

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    firstScreen({ modules: ['src/screens/programmes/index.tsx', 'src/i18n/ko/index.ts'], mostBytes: 200_000 }),
    precompress(),
  ],
  server: { proxy },
  preview: { proxy },
  build: {
    target: 'es2022',
    outDir: process.env['CONSOLE_OUT_DIR'] ?? '../../dist/console',
    emptyOutDir: true,
    sourcemap: false,
    // The service allows no inline script, style or data font: every asset is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // "use client" means nothing in a page that is all client; a hundred warnings would hide one that matters.
      onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
    },
  },
});
