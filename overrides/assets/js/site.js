// The language switch keeps the section: heading ids are the same in both languages.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-keep-section]");
  if (link) link.hash = location.hash;
});

// The theme searches when a key goes up: text that is pasted or dropped is searched too, its lines as one.
const searched = (event) => event.target.matches("[data-md-component=search-query]");
document.addEventListener("paste", (event) => {
  const text = event.clipboardData.getData("text");
  if (!searched(event) || !text.includes("\n")) return;
  event.preventDefault();
  const { selectionStart: start, selectionEnd: end } = event.target;
  event.target.setRangeText(text.replace(/\s+/g, " "), start, end, "end");
  event.target.dispatchEvent(new Event("input", { bubbles: true }));
});
document.addEventListener("input", (event) => {
  if (searched(event)) event.target.dispatchEvent(new KeyboardEvent("keyup"));
});

// A table or code that scrolls is reached by the keyboard.
const sized = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const scroller = target.closest(".md-typeset__scrollwrap") ?? target;
    if (scroller.scrollWidth > scroller.clientWidth) scroller.tabIndex = 0;
    else scroller.removeAttribute("tabindex");
  }
});
for (const each of document.querySelectorAll(".md-typeset__scrollwrap, .md-typeset__scrollwrap table, .md-content pre > code")) {
  sized.observe(each);
}

// A button on each block of code copies it, where a page may; a block names its text where more is shown in it.
if (navigator.clipboard) {
  const words = JSON.parse(document.getElementById("__config").textContent).translations;
  for (const code of document.querySelectorAll(".md-content :not(.no-copy) > pre > code")) {
    const button = Object.assign(document.createElement("button"), { className: "md-code__button", title: words["clipboard.copy"] });
    button.dataset.mdType = "copy";
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText((code.closest("[data-copy]")?.dataset.copy ?? code.textContent).trimEnd());
      button.focus();
      alert$.next(words["clipboard.copied"]);
    });
    const buttons = Object.assign(document.createElement("nav"), { className: "md-code__nav" });
    buttons.append(button);
    code.before(buttons);
  }
}

// The scheme of colours: the one chosen here before, or the one that the system prefers. The theme's own component reckons
// the style of the whole page four times to learn that nothing changes.
{
  const schemes = [...document.querySelectorAll("[name=__palette]")];
  const colour = document.head.appendChild(Object.assign(document.createElement("meta"), { name: "theme-color" }));
  let shown;
  const show = (index) => {
    shown = index;
    document.body.dataset.mdColorScheme = schemes[index].dataset.mdColorScheme;
    for (const [place, { nextElementSibling: label }] of schemes.entries()) label.hidden = place !== index;
    requestAnimationFrame(() => {
      colour.content = getComputedStyle(document.querySelector(".md-header")).backgroundColor;
    });
  };
  const preferred = schemes.findIndex((scheme) => matchMedia(scheme.dataset.mdColorMedia).matches);
  show(schemes[__md_get("__palette")?.index] ? __md_get("__palette").index : Math.max(preferred, 0));
  for (const [index, scheme] of schemes.entries()) {
    scheme.addEventListener("change", () => {
      show(index);
      __md_set("__palette", { index, color: { scheme: scheme.dataset.mdColorScheme } });
    });
    scheme.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      const next = schemes[(shown + 1) % schemes.length];
      next.click();
      next.focus();
    });
  }
}

// On paper a link says where it leads, in full.
for (const link of document.querySelectorAll(".md-content :not(.example-taken) > a[href]:not([href^='#'])")) {
  link.dataset.address = link.href;
}

// The next page is fetched when its link is about to be seen, or is pointed at.
const next = document.querySelector("link[rel=next]");
if (next) {
  const prefetch = () => document.head.append(Object.assign(document.createElement("link"), { rel: "prefetch", href: next.href }));
  const watcher = new IntersectionObserver(
    (seen) => {
      if (!seen.some((entry) => entry.isIntersecting)) return;
      watcher.disconnect();
      prefetch();
    },
    { rootMargin: "50%" },
  );
  for (const link of document.querySelectorAll(".md-footer__link--next")) watcher.observe(link);
}
