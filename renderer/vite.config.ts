import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/**
 * Some libraries add a `<style>` element when they load. The page's policy lets such an element in only with the
 * nonce that the host wrote into the page, so it is added to each where it is created.
 */
const styleNonce = (): Plugin => ({
  name: 'style-nonce',
  apply: 'build',
  transform: {
    filter: { id: /node_modules/, code: /createElement\(["']style["']\)/ },
    handler: (code) =>
      code.replaceAll(
        /\b(\w+(?:\.\w+)*)\.createElement\(["']style["']\)/g,
        (_, owner: string) =>
          `Object.assign(${owner}.createElement('style'),{nonce:document.querySelector('meta[name=csp-nonce]')?.content})`,
      ),
  },
})

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), tailwind(), styleNonce()],
  build: { outDir: '../dist/renderer', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1500 },
})
