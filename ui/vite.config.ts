import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What no other bundle than the desk's may hold: whatever can change a meeting. */
const DESK_ONLY = ['src/wire/desk.ts', 'src/windows/desk/', 'src/features/session/'].map(here);

/** Fails the build where a module of the desk is within reach of another window. */
function deskAlone(window: 'projector' | 'kiosk'): Plugin {
  return {
    name: `desk-alone-${window}`,
    generateBundle(_options, bundle) {
      const seen = new Set<string>();
      const visit = (file: string): void => {
        const chunk = bundle[file];
        if (seen.has(file) || chunk?.type !== 'chunk') return;
        seen.add(file);
        for (const id of Object.keys(chunk.modules)) {
          if (DESK_ONLY.some((place) => id.startsWith(place))) {
            this.error(`${id} reaches the bundle of the ${window}`);
          }
        }
        [...chunk.imports, ...chunk.dynamicImports].forEach(visit);
      };
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type === 'chunk' && chunk.isEntry && chunk.name === window) visit(file);
      }
      if (seen.size === 0) this.error(`the ${window} has no bundle`);
    },
  };
}

export default defineConfig(({ mode }) => {
  // `vite build --mode gallery --outDir …` shows every screen with made-up meetings; the
  // application is built in the mode of production, which knows none of it.
  const gallery = mode === 'gallery';
  return {
    plugins: [svelte(), deskAlone('projector'), deskAlone('kiosk')],
    clearScreen: false,
    root: here('.'),
    server: {
      port: 5183,
      strictPort: true,
      fs: { allow: [here('.'), here('../assets')] },
    },
    resolve: {
      alias: gallery
        ? [{ find: '@tauri-apps/api/core', replacement: here('tests/gallery/core.ts') }]
        : [],
      // Tests mount components as a browser does.
      conditions: process.env['VITEST'] ? ['browser'] : undefined,
    },
    build: {
      target: 'safari15',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: {
        input: {
          desk: here('desk.html'), projector: here('projector.html'), kiosk: here('kiosk.html'),
        },
      },
    },
    test: { environment: 'jsdom', include: ['src/**/*.test.ts', 'tests/**/*.test.ts'] },
  };
});
