/**
 * For the links under an article (`components/article/Share.tsx`): a button behind them that copies its address, and the
 * code of it on paper.
 */
const row = document.querySelector('[data-share]')
const code = /** @type {HTMLImageElement | null} */ (document.querySelector('[src^="/qr/"]'))
const { clipboard } = navigator

// Without a secure connection there is no clipboard.
if (row && clipboard) {
  const button = document.createElement('button')
  button.type = 'button'
  button.ariaLive = 'polite'
  button.textContent = 'Chép liên kết'
  button.onclick = () =>
    clipboard.writeText(/** @type {HTMLLinkElement} */ (document.querySelector('[rel=canonical]')).href).then(
      () => (button.textContent = 'Đã chép liên kết'),
      () => (button.textContent = 'Không chép được'),
    )
  row.append(button)
}

// A picture that is asked for when printing begins comes too late; nothing but such a request makes printing wait.
addEventListener(
  'beforeprint',
  () => {
    if (!code || code.naturalWidth) return
    const request = new XMLHttpRequest()
    request.open('GET', code.src, false)
    request.send()
    const drawing = request.responseXML?.documentElement
    if (!drawing) return
    drawing.setAttribute('class', code.className)
    code.replaceWith(drawing)
  },
  { once: true },
)
