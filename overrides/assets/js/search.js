// The search worker: the theme sends it what is typed and shows the sections that it finds.
// lunr scores the words of a query; how much of the query a section has, and in which order, decides among them.
// What is pasted from an error comes first to the entry of its message, which messages.js finds.

const LIBRARIES = ["messages.js", "lunr.js", "../javascripts/lunr/min/lunr.stemmer.support.min.js", "../javascripts/lunr/min/lunr.es.min.js"];
const [READY, QUERY, RESULT] = [1, 2, 3]; // the theme's types of messages
const FIELDS = { title: 5, page: 2, text: 1, code: 0.7 };
const MOST = 30; // results shown
const MESSAGES = 3; // of which entries of the errors pages, where the query is a message
const FIRST = 1e6; // the score of the entry that is put first: at Enter the theme opens the result with the highest one

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const plain = (html) =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/&(lt|gt|quot|amp|#39);/g, (_, name) => ({ lt: "<", gt: ">", quot: '"', amp: "&", "#39": "'" })[name]);

// The words of a text, each with the forms that it is found by.
function words(text, language) {
  return [...text.matchAll(/(\.?)([\p{L}_][\p{L}\p{N}_]*|\p{N}+)/gu)].map((match) => wordOf(match, language)).filter(Boolean);
}

// A word of prose has its stems, with and without accents. `requires_grad`, `LazyLinear` and `.to`: as they are; the
// stems of their parts find them too, but say less. Null for a word that says nothing. Each is worked out once.
function wordOf([match, dot, name], language) {
  if (!language.known.has(match)) language.known.set(match, newWord(match, dot, name, language));
  return language.known.get(match);
}

function newWord(match, dot, name, { stemmers, ignored }) {
  const word = fold(name);
  const parts = name.split(/_+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u).filter(Boolean);
  const stems = parts.flatMap((part) => stemmers.flatMap((stem) => [stem(part.toLowerCase()), stem(fold(part))]));
  const exact = dot ? [fold(match)] : [];
  if (parts.length > 1) return { word, forms: [...exact, word], parts: [...new Set(stems.map(fold))] };
  if (!ignored.has(word)) return { word, forms: [...new Set([...exact, ...stems.map(fold)])], parts: [] };
  return dot ? { word, forms: exact, parts: [] } : null;
}

function languageOf(lang, { ignored, synonyms }) {
  const stemmed = (stemmer) => (word) => stemmer(new lunr.Token(word, {})).toString();
  const stemmers = [lang, "en"].map((name) => stemmed(name === "en" ? lunr.stemmer : lunr[name].stemmer));
  const language = { stemmers, ignored: new Set(ignored), known: new Map() };
  language.synonyms = new Map();
  for (const group of synonyms) {
    const forms = group.map((one) => words(one, language).flatMap((word) => word.forms));
    for (const own of forms) for (const form of own) {
      const others = forms.filter((other) => other !== own).flat();
      language.synonyms.set(form, [...(language.synonyms.get(form) ?? []), ...others]);
    }
  }
  return language;
}

class Search {
  constructor({ config, docs }, vocabulary, errors) {
    this.messages = new Messages(errors);
    const language = (this.language = languageOf(config.lang[0], vocabulary));
    const pages = Object.fromEntries(docs.map(({ location, title }) => [location, title]));
    this.sections = new Map();
    for (const { location, title, text, boost = 1 } of docs) {
      const code = [...text.matchAll(/<pre>(.*?)<\/pre>/gs)].map((match) => plain(match[1])).join("\n");
      const prose = plain(text.replace(/<pre>.*?<\/pre>/gs, " "));
      const page = location.includes("#") ? pages[location.split("#")[0]] : "";
      this.sections.set(location, { location, title, page, text: prose, code, boost });
    }
    for (const { at, fragments } of errors) this.sections.get(at).message = fragments.join("…");
    const sections = this.sections;
    this.index = lunr(function () {
      this.tokenizer = (field) =>
        words(field, language).flatMap(({ forms, parts }) => [...forms, ...parts].map((form) => new lunr.Token(form, {})));
      this.pipeline.reset();
      this.ref("location");
      for (const [field, boost] of Object.entries(FIELDS)) {
        const html = ["title", "page"].includes(field);
        this.field(field, { boost, extractor: (section) => (html ? plain(section[field]) : section[field]) });
      }
      for (const section of sections.values()) this.add(section);
    });
  }

  rarity(forms) {
    const refs = new Set();
    for (const form of forms) {
      for (const field of Object.keys(FIELDS)) {
        for (const ref of Object.keys(this.index.invertedIndex[form]?.[field] ?? {})) refs.add(ref);
      }
    }
    return Math.log(1 + this.sections.size / (1 + refs.size));
  }

  // The sections that answer `query`, best first: the entries of the message that it plainly is, and then the rest.
  find(query) {
    const message = messageIn(query);
    const entries = [...new Set([...this.messages.find(message), ...this.messages.find(query)])].slice(0, MESSAGES);
    const first = entries.map((at, place) => ({ section: this.sections.get(at), score: FIRST - place }));
    return [...first, ...this.sectionsOf(message).filter(({ section }) => !entries.includes(section.location))];
  }

  // The sections that have the words of `query`, best first.
  sectionsOf(query) {
    const asked = words(query, this.language).map((word, place, { length }) => ({
      ...word,
      others: [...word.parts, ...word.forms.flatMap((form) => this.language.synonyms.get(form) ?? [])],
      rarity: this.rarity(word.forms),
      known: word.forms.some((form) => form in this.index.invertedIndex),
      last: place === length - 1 && !/\s$/.test(query),
    }));
    if (!asked.length) return [];
    const matched = this.index.query((clause) => {
      for (const { word, forms, others, known, last } of asked) {
        for (const form of forms) clause.term(form, {});
        for (const form of others) clause.term(form, { boost: 0.5 });
        if (last && word.length > 2) clause.term(word, { boost: 0.4, wildcard: lunr.Query.wildcard.TRAILING });
        if (!known && word.length > 4) clause.term(word, { boost: 0.4, editDistance: 1 });
      }
    });
    const met = [...new Set(matched.flatMap(({ matchData }) => Object.keys(matchData.metadata)))];
    for (const one of asked) one.near = [...one.others, ...met.filter((form) => form.startsWith(one.word))];
    const all = asked.reduce((sum, one) => sum + one.rarity, 0);
    return matched
      .map(({ ref, score, matchData }) => {
        const has = new Set(Object.keys(matchData.metadata));
        const share = asked.reduce((sum, one) => {
          if (one.forms.some((form) => has.has(form))) return sum + one.rarity;
          return sum + (one.near.some((form) => has.has(form)) ? one.rarity / 2 : 0);
        }, 0);
        return { section: this.sections.get(ref), score: score * (share / all) ** 2 * this.sections.get(ref).boost };
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST)
      .map(({ section, score }) => {
        const close = 1 + 2 * this.sequence(asked, section) + this.titled(asked, section);
        return { section, score: score * close };
      })
      .sort((a, b) => b.score - a.score);
  }

  // The part of the words of the section's title that the query asks for.
  titled(asked, section) {
    section.titleWords ??= words(plain(section.title), this.language);
    const sought = new Set(asked.flatMap(({ forms, others }) => [...forms, ...others]));
    const met = section.titleWords.filter(({ forms }) => forms.some((form) => sought.has(form)));
    return met.length / (section.titleWords.length || 1);
  }

  // The part of the query's neighbouring words that are neighbours in the section too.
  sequence(asked, section) {
    if (asked.length < 2) return 0;
    const pairs = (found) => found.slice(1).map(({ forms }, place) => found[place].forms[0] + " " + forms[0]);
    const { title, text, code } = section;
    section.pairs ??= new Set(pairs(words([plain(title), text, code].join(" "), this.language)));
    const own = pairs(asked);
    return own.filter((pair) => section.pairs.has(pair)).length / own.length;
  }
}

// One result of the theme: its link leads to the section; what it says is all in its title.
function result({ section, score }, query) {
  const { location, title, page, text, code, message } = section;
  const excerpt = excerptOf(message ?? (text.trim() || code), query).replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const path = page && `<span class="search-page">${page}</span>`;
  const said = `${title}${path}<span class="search-excerpt">${excerpt}</span>`;
  return [{ location, title: said, text: "", score, terms: {} }];
}

// The part of a text where most words of the query are first met.
function excerptOf(text, query, length = 160) {
  const clean = text.replace(/\s+/g, " ");
  if (clean.length <= length) return clean;
  const sought = query.split(/[^\p{L}\p{N}_]+/u).filter((word) => word.length > 3).map(fold);
  const starts = [0, ...[...clean.matchAll(/[.:;] /g)].map(({ index }) => index + 2)];
  const hits = starts.map((start) => {
    const said = fold(clean.slice(start, start + length));
    return sought.filter((word) => said.includes(word)).length;
  });
  const start = starts[hits.indexOf(Math.max(...hits))];
  const end = clean.lastIndexOf(" ", start + length);
  return (start ? "… " : "") + clean.slice(start, start + length < clean.length ? end : undefined) + " …";
}

const read = async (name) => (await fetch(new URL(`../../search/${name}.json`, location))).json();

// Everything is loaded at the first words: a page that nobody searches from does not load it.
let loading;
async function load() {
  const files = Promise.all([read("search_index"), read("vocabulary"), read("errors")]);
  importScripts(...LIBRARIES);
  return new Search(...(await files));
}

addEventListener("message", async ({ data: { type, data: query } }) => {
  if (type !== QUERY) return;
  const found = query.trim() ? (await (loading ??= load())).find(query) : [];
  postMessage({ type: RESULT, data: { items: found.map((one) => result(one, query)) } });
});
postMessage({ type: READY });
