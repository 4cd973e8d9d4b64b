// The search worker: the theme sends it what is typed and shows the sections that it finds.
// words.js and question.js tell what a question asks for, ranking.js which sections answer it, messages.js which error is pasted, and
// results.js what is shown. Of the index, each question fetches the pieces that it needs.

const [READY, QUERY, RESULT] = [1, 2, 3]; // the theme's types of messages
const MESSAGES = 3; // entries of the errors pages, where the question is a message
const FIRST = 1e6; // the score of the entry that is put first: at Enter the theme opens the result with the highest one
const EXCERPTS = 3; // results that show a sentence

const read = async (name) => {
  const answer = await fetch(new URL(`../../search/${name}.json`, location));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.json();
};
const once = new Map();
function piece(name) {
  if (!once.has(name)) once.set(name, read(name).catch((error) => (once.delete(name), Promise.reject(error))));
  return once.get(name);
}

// Everything is loaded at the first words: a page that nobody searches from does not load it.
async function load() {
  const files = Promise.all([piece("search_index"), piece("errors")]);
  importScripts("words.js", "question.js", "ranking.js", "messages.js", "results.js");
  const [index, errors] = await files;
  const ranking = new Ranking(index);
  const places = new Map(ranking.sections.map((section) => [section.location, section]));
  const said = new Map(errors.entries.map(({ at, fragments }) => [at, fragments.join("…")]));
  return { ranking, messages: new Messages(errors), places, errors: said, nothing: index.nothing };
}

// The sections that answer `query`, best first: the entries of the message that it plainly is, and then the rest.
async function find(query) {
  const { ranking, messages, places } = await (loading ??= load());
  const message = messageIn(query);
  await Promise.all(ranking.needs(message).map(async (name) => ranking.terms.addPiece(name, await piece(`words/${name}`))));
  const entries = messages.answers(query).slice(0, MESSAGES);
  const first = entries.map((at, place) => ({ section: places.get(at), score: FIRST - place }));
  const rest = ranking.rank(message).filter(({ section: { location } }) => !entries.includes(location) && messages.isSaid(location, query));
  return [...first, ...rest];
}

async function shown(query, found) {
  const { ranking, errors, nothing } = await loading;
  const asked = ranking.understanding.words(messageIn(query));
  const texts = found.map(async ({ section, score }, place) => {
    if (score > FIRST / 2 && errors.has(section.location)) return shortened(errors.get(section.location));
    if (place >= EXCERPTS) return "";
    const page = await piece(`pages/${section.page.number}`).catch(() => []);
    return excerptOf(page[section.place] ?? "", asked, ranking.speech);
  });
  const said = await Promise.all(texts);
  return found.length ? said.map((text, place) => resultOf(found[place], text)) : nothingFor(query, ranking.sections, nothing);
}

let [loading, latest] = [undefined, 0];
addEventListener("message", async ({ data: { type, data: query } }) => {
  if (type !== QUERY) return;
  const own = (latest += 1);
  try {
    const items = query.trim() ? await shown(query, await find(query)) : [];
    if (own === latest) postMessage({ type: RESULT, data: { items } }); // not what was asked before more was typed
  } catch (error) {
    loading = undefined; // a piece could not be fetched: the next letters try again
    if (own === latest) postMessage({ type: RESULT, data: { items: [] } });
    throw error;
  }
});
postMessage({ type: READY });
