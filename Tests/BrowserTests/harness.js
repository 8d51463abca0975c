// Opens every page in a frame that runs no scripts, at each width and in both colour schemes, and writes what it
// sees wrong, a line each, into the document: the test reads it from the dumped page.
const complaints = [];

function complain(page, width, theme, text) {
  complaints.push(`${page} at ${width}px, ${theme}: ${text}`);
}

function open(frame, page) {
  return new Promise((resolve, reject) => {
    frame.onload = resolve;
    setTimeout(() => reject(new Error(`${page} does not load`)), 20000);
    frame.src = page;
  });
}

const pixel = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

/** A colour in any notation of CSS as red, green and blue, and how opaque it is. */
function channels(colour) {
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pixel.getImageData(0, 0, 1, 1).data;
  return { rgb: [red, green, blue], alpha: alpha / 255 };
}

function luminance(rgb) {
  const linear = rgb.map((value) => {
    const c = value / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}

function contrast(a, b) {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** The opaque colour behind an element; null inside a picture, whose shapes are no backgrounds. */
function ground(element, view) {
  for (let at = element; at; at = at.parentElement) {
    if (at.namespaceURI.endsWith("svg")) return null;
    const { rgb, alpha } = channels(view.getComputedStyle(at).backgroundColor);
    if (alpha === 1) return rgb;
    if (alpha > 0) return null;
  }
  return [255, 255, 255];
}

function check(frame, page, width, theme) {
  const view = frame.contentWindow;
  const root = frame.contentDocument.documentElement;
  const say = (text) => complain(page, width, theme, text);
  if (root.scrollWidth > width) say(`scrolls sideways: ${root.scrollWidth}`);

  const walker = frame.contentDocument.createTreeWalker(frame.contentDocument.body, NodeFilter.SHOW_TEXT);
  const seen = new Set();
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (seen.has(element) || !walker.currentNode.data.trim()) continue;
    seen.add(element);
    if (!element.checkVisibility?.() || ["SCRIPT", "STYLE", "TITLE", "DESC"].includes(element.tagName.toUpperCase())) continue;
    const style = view.getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    if (element.ownerSVGElement) {
      const size = parseFloat(style.fontSize) * (element.getScreenCTM()?.a ?? 1);
      if (size < 10.99) say(`"${element.textContent.slice(0, 20)}" is drawn at ${size.toFixed(1)}px`);
      continue;
    }
    const behind = ground(element, view);
    const ratio = behind ? contrast(channels(style.color).rgb, behind) : 21;
    if (ratio < 4.49) say(`"${element.textContent.trim().slice(0, 20)}" has a contrast of ${ratio.toFixed(2)}`);
  }

  // The links of a picture that a page shows in a frame lead to that page, as its <base> says.
  const isFramed = frame.contentDocument.querySelector("base");
  for (const link of isFramed ? [] : frame.contentDocument.querySelectorAll("a[href^='#']")) {
    const id = decodeURIComponent(link.getAttribute("href").slice(1));
    if (id && !frame.contentDocument.getElementById(id)) say(`#${id} leads nowhere`);
  }
  for (const image of frame.contentDocument.images) {
    if (image.loading !== "lazy" && !image.naturalWidth) say(`${image.getAttribute("src")} does not show`);
  }
  for (const { name } of view.performance.getEntriesByType("resource")) {
    if (!name.startsWith("file:")) say(`asks the network for ${name}`);
  }
}

async function run(pages) {
  const frame = document.createElement("iframe");
  frame.sandbox = "allow-same-origin";
  frame.style.border = "0";
  document.body.append(frame);
  for (const page of pages) {
    for (const width of [360, 768, 1440]) {
      frame.width = width;
      frame.height = 900;
      try {
        await open(frame, page);
        for (const theme of ["light", "dark"]) {
          frame.contentDocument.documentElement.dataset.theme = theme;
          check(frame, page, width, theme);
        }
      } catch (error) {
        complain(page, width, "-", String(error));
      }
    }
  }
  frame.remove();
  const result = document.createElement("pre");
  result.id = "result";
  result.textContent = `${pages.length} pages\n${complaints.join("\n")}`;
  document.body.append(result);
}
