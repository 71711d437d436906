// A button that chooses light, dark, or what the system has. This browser keeps the choice.

import { signal } from '@preact/signals'

const choices = ['system', 'light', 'dark'] as const
type Theme = (typeof choices)[number]

/** The choice; charts are drawn anew when it changes. */
export const theme = signal<Theme>(chosen())

function chosen(): Theme {
  const kept = localStorage.getItem('theme')
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

function choose(next: Theme): void {
  if (next === 'system') {
    localStorage.removeItem('theme')
    delete document.documentElement.dataset.theme
  } else {
    localStorage.setItem('theme', next)
    document.documentElement.dataset.theme = next
  }
  theme.value = next
}

export function ThemeButton() {
  return (
    <fieldset class="choice">
      <legend class="unseen">Theme</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="theme"
            checked={theme.value === choice}
            onChange={() => choose(choice)}
          />
          <span>{choice}</span>
        </label>
      ))}
    </fieldset>
  )
}
