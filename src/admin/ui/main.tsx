// Starts the dashboard: asks whether a login is needed, then shows the view that the address bar
// names.

import { render } from 'preact'
import './base.css'
import './frame.css'
import './parts.css'
import './views.css'
import { App } from './app.tsx'
import { keepDirection } from './direction.ts'

const root = document.getElementById('app') ?? document.body
root.replaceChildren()
keepDirection()
render(<App />, root)
