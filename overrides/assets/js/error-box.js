// The box of the errors page: what is pasted into it is asked of the search, and the entries that answer are listed.
const box = document.querySelector(".error-box");
const [text, none, list] = ["textarea", "p", "ol"].map((name) => box.querySelector(name));
const root = new URL("../../", document.currentScript.src); // of this language's site
const [QUERY, RESULT, MOST] = [2, 3, 5]; // the search's types of messages; entries shown

let search;
function ask() {
  if (!search) {
    search = new Worker(new URL("assets/js/search.js", root));
    search.addEventListener("message", ({ data: { type, data } }) => type === RESULT && show(data.items.flat()));
  }
  search.postMessage({ type: QUERY, data: text.value });
}

function show(found) {
  const entries = text.value.trim() ? found.filter(({ location, isNear }) => !isNear && /^errors\/.+#/.test(location)).slice(0, MOST) : [];
  list.replaceChildren(
    ...entries.map(({ location, title }) => {
      const item = document.createElement("li");
      const link = item.appendChild(document.createElement("a"));
      link.href = new URL(location, root);
      link.innerHTML = title;
      return item;
    }),
  );
  none.hidden = !text.value.trim() || entries.length > 0;
}

let waiting;
text.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(ask, 150);
});
box.addEventListener("submit", (event) => event.preventDefault());
box.hidden = false;
