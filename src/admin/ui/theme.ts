// Light or dark as it was chosen last, set before anything is painted. Without a choice the system's
// holds, and nothing is set.

const chosen = localStorage.getItem('theme')
if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen

export {}
