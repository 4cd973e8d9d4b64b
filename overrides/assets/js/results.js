// How the search shows what it finds: in the theme, a result has a link and one piece of HTML, all of it in its title.

const LONGEST = 170; // characters of an excerpt
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

function resultOf({ section: { location, title, page, place }, score }, excerpt) {
  const path = place ? `<span class="search-page">${escaped(page.title)}</span>` : "";
  const said = excerpt ? `<span class="search-excerpt">${escaped(excerpt)}</span>` : "";
  return [{ location, title: escaped(title) + path + said, text: "", score, terms: {} }];
}
