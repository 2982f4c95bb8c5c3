import { defineConfig } from 'vite'

const here = (path: string) => new URL(path, import.meta.url).pathname

// The desktop program: main as an ES module, preload as CommonJS, which a sandboxed preload must be.
export default defineConfig({
  build: {
    ssr: true,
    outDir: here('../dist/desktop'),
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    rollupOptions: {
      input: { main: here('hosts/desktop/main.ts') },
      external: ['electron'],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
})
