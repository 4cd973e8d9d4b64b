// The language switch keeps the section: heading ids are the same in both languages.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-keep-section]");
  if (link) link.hash = location.hash;
});
