// 없어도 책은 다 읽힙니다: 밝기를 바꾸고 글을 복사하는 일만 더합니다.
const root = document.documentElement
for (const b of document.querySelectorAll("[data-theme-switch],[data-copy],[data-copy-code],[data-copy-session]")) b.hidden = false
document.querySelector("[data-theme-switch]")?.addEventListener("click", () => {
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme:dark)").matches
  root.dataset.theme = dark ? "light" : "dark"
  try { localStorage.setItem("theme", root.dataset.theme) } catch {}
})
const plain = node => { const c = node.cloneNode(true); c.querySelectorAll("a,.hid").forEach(a => a.remove()); return c.textContent }
const copy = async (b, text) => {
  const was = b.textContent
  await navigator.clipboard.writeText(text)
  b.textContent = "복사했습니다"
  setTimeout(() => { b.textContent = was }, 1500)
}
document.addEventListener("click", e => {
  const b = e.target.closest("[data-copy],[data-copy-code],[data-copy-session]")
  if (!b) return
  if (b.dataset.copy) copy(b, [...document.querySelectorAll(`#${CSS.escape(b.dataset.copy)} .yaml pre`)].map(plain).join(""))
  else if ("copyCode" in b.dataset) copy(b, plain(b.closest(".session").querySelector("pre")))
  else copy(b, [...b.closest(".session").querySelectorAll("kbd")].map(plain).join("\n"))
})
// 번호가 링크가 아닌 줄도 누르면 주소가 되고, 가리킨 줄을 그린 그림도 함께 도드라집니다.
document.addEventListener("click", e => {
  const line = e.target.closest(".y pre a:not([href])[id]")
  if (line) location.hash = line.id
})
const point = () => {
  for (const a of document.querySelectorAll(".pic a")) a.classList.toggle("at", a.getAttribute("href") === location.hash)
}
addEventListener("hashchange", point)
point()
document.addEventListener("keydown", e => {
  const find = document.querySelector(".find")
  if (e.key !== "/" || !find || e.target.closest("input,textarea,[contenteditable]")) return
  e.preventDefault(); location.href = find.href
})
