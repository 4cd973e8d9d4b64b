// The page for addresses that lead nowhere. A host serves the one at the root of the whole site, whatever the address:
// below another language's folder this goes on to that language's page, which then shows the address that was tried.
const home = __md_scope.pathname; // the theme's name for where this language's site is
const other = document.querySelector("a[data-keep-section]");
const tried = new URLSearchParams(location.search).get("tried");
if (tried?.startsWith(home)) history.replaceState(null, "", tried);
if (other.pathname.startsWith(home) && location.pathname.startsWith(other.pathname)) {
  location.replace(`${other.pathname}404.html?tried=${encodeURIComponent(location.pathname)}`);
}

// A search for the words of the address.
const link = document.querySelector("[data-not-found-search]");
const words = decodeURIComponent(location.pathname.slice(home.length)).replace(/\.\w+$/, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
link.append(`«${words}»`);
link.href = `${home}?q=${encodeURIComponent(words)}`;
link.parentElement.hidden = !words;
