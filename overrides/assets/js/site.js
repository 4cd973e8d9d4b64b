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

// A table that scrolls is reached by the keyboard. The theme wraps tables some time after it has loaded.
const sized = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const wrapper = target.closest(".md-typeset__scrollwrap");
    wrapper.tabIndex = wrapper.scrollWidth > wrapper.clientWidth ? 0 : -1;
  }
});
const watchTables = () => {
  for (const table of document.querySelectorAll(".md-typeset__scrollwrap, .md-typeset__scrollwrap table")) sized.observe(table);
};
new MutationObserver(watchTables).observe(document.querySelector(".md-content"), { childList: true, subtree: true });
watchTables();

// On paper a link says where it leads, in full.
for (const link of document.querySelectorAll(".md-content :not(.example-provenance) > a[href]:not([href^='#'])")) {
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
