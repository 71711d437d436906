// Sets light or dark, as it was chosen last, before anything is painted. Without a choice nothing
// is set, and the page follows the system.

const chosen = localStorage.getItem('theme')
if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen

export {}
