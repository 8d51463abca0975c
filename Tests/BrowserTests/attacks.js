// Opens every page, scripts and all, and writes what a note of it achieved, a line each.
const achieved = [];
let current = "";
window.ran = () => achieved.push(`${current}: a script ran`);

function open(frame, page) {
  return new Promise((resolve, reject) => {
    frame.onload = resolve;
    setTimeout(() => reject(new Error("does not load")), 20000);
    frame.src = page;
  });
}

function skeleton(view) {
  return [...view.document.body.children].map((element) => element.tagName).join(" ");
}

function check(frame, expected) {
  const say = (text) => achieved.push(`${current}: ${text}`);
  const view = frame.contentWindow;
  const page = frame.contentDocument;
  if (skeleton(view) !== expected) say(`the page is ${skeleton(view)}`);
  if (page.querySelectorAll("main").length !== 1) say("not one article");
  const main = page.querySelector("main");
  const scripts = [...page.scripts].filter((script) => script.src && !script.src.endsWith("assets/book.js"));
  if (scripts.length || page.scripts.length !== 2) say(`${page.scripts.length} scripts`);
  for (const element of page.querySelectorAll("*")) {
    for (const { name } of element.attributes) if (name.startsWith("on")) say(`${name} on ${element.tagName}`);
    if (element.href && element.protocol && !["file:", "http:", "https:", "mailto:", "tel:"].includes(element.protocol) && !element.hasAttribute("download"))
      say(`leads to ${element.href}`);
  }
  for (const element of main.querySelectorAll("[style]")) {
    if (["fixed", "absolute"].includes(view.getComputedStyle(element).position)) say(`${element.tagName} is taken out`);
  }
  const width = page.documentElement.clientWidth;
  if (page.documentElement.scrollWidth > width + 1) say(`scrolls sideways: ${page.documentElement.scrollWidth}`);
  for (const { name } of view.performance.getEntriesByType("resource")) {
    if (!name.startsWith("file:")) say(`asks the network for ${name}`);
  }
  // The theme's own script runs.
  if (page.querySelector("[data-theme-switch]").hidden) say("the page's own script does not run");
}

async function attack(pages) {
  const frame = document.createElement("iframe");
  frame.width = 1200;
  frame.height = 900;
  document.body.append(frame);
  await open(frame, pages[0]);
  const expected = skeleton(frame.contentWindow);
  for (const page of pages) {
    current = page;
    try {
      await open(frame, page);
      check(frame, expected);
    } catch (error) {
      achieved.push(`${page}: ${error}`);
    }
  }
  frame.remove();
  const result = document.createElement("pre");
  result.id = "result";
  result.textContent = `${pages.length} pages\n${achieved.join("\n")}`;
  document.body.append(result);
}
