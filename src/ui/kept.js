// Optional. Every page works without this file.

/** Escape closes the open voucher and gives the focus back. */
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  const open = document.querySelector('details.why[open]')
  if (!open) return
  open.open = false
  open.firstElementChild.focus()
})

/** One voucher at a time, where the browser does not see to it by their common name. */
addEventListener(
  'toggle',
  ({ target }) => {
    if (!target.matches('details.why[open]')) return
    for (const other of document.querySelectorAll('details.why[open]')) if (other !== target) other.open = false
  },
  true,
)

/** Rows of a whole list are narrowed as one types; the form works on the server just the same. */
for (const form of document.querySelectorAll('form[data-rows]')) {
  const table = document.getElementById(form.dataset.rows)
  const words = form.elements.q
  const said = form.querySelector('[role=status]')
  words.addEventListener('input', () => {
    const sought = words.value.trim().toLocaleLowerCase()
    let shown = 0
    for (const body of table.tBodies) {
      let left = 0
      for (const row of body.rows) {
        row.hidden = !row.textContent.toLocaleLowerCase().includes(sought)
        if (!row.hidden) left++
      }
      body.hidden = left === 0
      shown += left
    }
    said.textContent = said.dataset.text.replace('#', shown)
  })
}
