// How the search shows what it finds: in the theme, a result has a link and one piece of HTML, all of it in its title.

const LONGEST = 170; // characters of an excerpt
const NEAREST = 3; // titles, where nothing is found
const SENTENCE = /(?<=[.:;?!])\s+(?=\S)|\n/;

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

// The sentence of a text that has most of what is asked, and what follows it; the first one, if none has any.
function excerptOf(text, asked, speech) {
  const sentences = text.split(SENTENCE).filter((one) => /\p{L}/u.test(one));
  let [best, most] = [0, 0];
  for (const [place, sentence] of sentences.entries()) {
    const terms = new Set(speech.words(sentence).flatMap(({ terms, parts }) => [...terms, ...parts]));
    const met = ({ forms }) => Math.max(0, ...[...forms].map(([term, far]) => (terms.has(term) ? far : 0)));
    const much = sum(asked.map((word) => word.weight * met(word)));
    if (much > most) [best, most] = [place, much];
  }
  return shortened(sentences.slice(best).join(" "), best > 0);
}

function shortened(text, follows) {
  const clean = text.replace(/\s+/g, " ").trim();
  const end = clean.length > LONGEST ? clean.lastIndexOf(" ", LONGEST) : clean.length;
  return (follows ? "… " : "") + clean.slice(0, end > 0 ? end : LONGEST) + (end < clean.length ? " …" : "");
}

// What is shown where nothing is found: that it is so, the way to the box of errors, and the sections whose titles are
// most like what is typed.
function nothingFor(query, sections, [nothing, error]) {
  const threes = (text) => new Set([...fold(text).matchAll(/(?=(\S{3}))/g)].map(([, three]) => three));
  const asked = threes(query);
  const likeness = (title) => {
    const own = threes(title);
    return [...own].filter((three) => asked.has(three)).length / (own.size + asked.size || 1);
  };
  const near = sections.map((section) => ({ section, score: likeness(section.title) }));
  near.sort((a, b) => b.score - a.score);
  const said = { location: "errors/", title: `${escaped(nothing)}<span class="search-excerpt">${escaped(error)}</span>`, text: "", score: 1, terms: {} };
  return [[said], ...near.slice(0, NEAREST).map((one) => resultOf({ ...one, isNear: true }, ""))];
}

function resultOf({ section: { location, title, page, place }, score, isNear = false }, excerpt) {
  const path = place ? `<span class="search-page">${escaped(page.title)}</span>` : "";
  const said = excerpt ? `<span class="search-excerpt">${escaped(excerpt)}</span>` : "";
  return [{ location, title: escaped(title) + path + said, text: "", score, terms: {}, isNear }];
}
