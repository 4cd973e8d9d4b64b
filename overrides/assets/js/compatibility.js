// The tables of compatibility can be narrowed: to what is named, and to what differs on one version.
const tables = [...document.querySelectorAll(".compatibility table")];
const words = document.querySelector(".compatibility").dataset;
const versions = [...tables[0].querySelectorAll("thead th")].slice(1).map((cell) => cell.textContent);

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};
const named = element("input", { type: "search" });
const version = element("select", {}, element("option", { value: "" }, words.any));
version.append(...versions.map((name) => element("option", { value: name }, name)));
const count = element("output", {});
const controls = element(
  "p",
  { className: "compatibility-filter" },
  element("label", {}, words.filter, " ", named),
  element("label", {}, words.version, " ", version),
  count,
);
document.querySelector(".compatibility").closest(".md-content__inner").querySelector("h2#learn").before(controls);

// The kind of outcome of a row on each version; a cell may span some.
const kinds = (row) => [...row.cells].slice(1).flatMap((cell) => Array(cell.colSpan).fill(cell.className));

const narrow = () => {
  const wanted = named.value.trim().toLowerCase();
  const column = versions.indexOf(version.value);
  let shown = 0;
  for (const body of tables.flatMap((table) => [...table.tBodies])) {
    const [head, ...rows] = body.rows;
    const whole = head.textContent.toLowerCase().includes(wanted);
    for (const row of rows) {
      const differs = column < 0 || !["is-same", ""].includes(kinds(row)[column]);
      row.hidden = !(differs && (whole || row.cells[0].textContent.toLowerCase().includes(wanted)));
      shown += !row.hidden;
    }
    body.hidden = !(rows.some((row) => !row.hidden) || (column < 0 && whole));
  }
  count.value = `${shown}`;
};
named.addEventListener("input", narrow);
version.addEventListener("change", narrow);
narrow();
