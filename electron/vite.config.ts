import { defineConfig } from 'vite'

// The programs that run on Node: dist/node/<entry>.js with shared chunks beside them. Packages stay in node_modules.
export default defineConfig({
  build: {
    ssr: true,
    outDir: new URL('../dist/node', import.meta.url).pathname,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: {
      input: {
        bin: new URL('hosts/bin.ts', import.meta.url).pathname,
        start: new URL('hosts/start.ts', import.meta.url).pathname,
        worker: new URL('engine/work/worker.ts', import.meta.url).pathname,
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
})
