// The language switch keeps the section: heading ids are the same in both languages.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-keep-section]");
  if (link) link.hash = location.hash;
});

// A table that scrolls is reached by the keyboard. The theme wraps tables once it has loaded.
document$.subscribe(() => {
  requestAnimationFrame(() => {
    for (const wrapper of document.querySelectorAll(".md-typeset__scrollwrap")) {
      if (wrapper.scrollWidth > wrapper.clientWidth) wrapper.tabIndex = 0;
    }
  });
});
