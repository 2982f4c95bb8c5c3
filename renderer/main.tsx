import './no-eval.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './features/workspace/app.tsx'
import { keepUp } from './store/keep-up.ts'
import './styles.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')

keepUp()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
