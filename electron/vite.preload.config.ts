import { defineConfig } from 'vite'

const here = (path: string) => new URL(path, import.meta.url).pathname

// A sandboxed preload must be one CommonJS file.
export default defineConfig({
  build: {
    ssr: true,
    outDir: here('../dist/desktop'),
    emptyOutDir: false,
    target: 'node22',
    minify: false,
    rollupOptions: {
      input: { preload: here('hosts/desktop/preload.ts') },
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
})
