// The dashboard's start.

import { render } from 'preact'
import './base.css'

render(<h1>Retour</h1>, document.getElementById('app') ?? document.body)
