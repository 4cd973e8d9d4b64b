// Which sections answer a question, best first. What a section is known by are its sayings: its title, that of the page
// too for the page itself, and the questions that it answers. Its text counts beside them: the pieces of the index say
// how much each term tells of it. A section's score is that of its nearest saying and of its text, times how much of the
// question the section has at all.

const TUNED = {
  kinds: { title: 1, titles: 0.9, question: 1 }, // how far each kind of saying is believed
  page: 0.7, // what the page has of the question, for its sections
  body: 0.8, // how much the text says beside the sayings
  saying: 2,
  share: 1.5, // how steeply what lacks a part of the question falls
  sharp: 1.6, // how steeply a saying that is less near falls
  general: 1.35, // the page itself, where little is asked
  around: 0.3, // what the whole page says of the question, for each of its sections
  written: 0.2, // how much counts that a saying is written as the question is, with the words that say nothing
  floor: 0.25, // what a term that is everywhere still weighs
};
const MOST = 20; // results
const SHORT = 2; // words of a question that asks for a subject rather than for something about it
const LEVELS = 12; // as proof/site/search.py has them

const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
const initialOf = (term) => /^\.?([a-z])/.exec(term)?.[1] ?? "0";

// The words of a folded text, and each with the next.
function pairsOfWords(text) {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  return new Set([...words, ...words.slice(1).map((word, place) => `${words[place]} ${word}`)]);
}

// The part of two sets that is in both.
function likeness(one, other) {
  let both = 0;
  for (const member of one) if (other.has(member)) both += 1;
  return (2 * both) / (one.size + other.size || 1);
}

// The terms of the index: which sayings have each, and how much each says of the text of a section.
class Terms {
  constructor(sections, floor) {
    [this.sections, this.floor] = [sections, floor];
    [this.sayings, this.texts, this.pieces, this.weights] = [new Map(), new Map(), new Set(), new Map()];
  }

  addSaying(term, saying) {
    if (!this.sayings.has(term)) this.sayings.set(term, []);
    this.sayings.get(term).push(saying);
  }

  addPiece(initial, piece) {
    this.pieces.add(initial);
    for (const [term, steps] of Object.entries(piece)) {
      const found = new Map();
      for (let at = 0, place = 0; place < steps.length; place += 2) found.set((at += steps[place]), steps[place + 1] / LEVELS);
      this.texts.set(term, found);
    }
  }

  has(term) {
    return this.sayings.has(term) || this.texts.has(term);
  }

  isSaid(term) {
    return this.sayings.has(term);
  }

  terms() {
    return [...this.sayings.keys()];
  }

  begun(start) {
    return [...new Set([...this.sayings.keys(), ...this.texts.keys()])].filter((term) => term.startsWith(start));
  }

  // Less, the more sayings have it; never nothing.
  weight(term) {
    if (!this.weights.has(term)) this.weights.set(term, this.newWeight(term));
    return this.weights.get(term);
  }

  newWeight(term) {
    const count = this.sayings.get(term)?.length ?? this.texts.get(term)?.size ?? 0;
    const all = 1 + this.sections.length;
    return Math.max(this.floor, Math.log(all / (1 + count / 2)) / Math.log(all));
  }
}

class Ranking {
  constructor({ pages, same, ...words }, tuned = {}) {
    this.tuned = { ...TUNED, ...tuned };
    this.speech = new Speech(words);
    this.sections = pages.flatMap(([address, title, boost, sections], number) => {
      const page = { number, boost, title: sections[0][1], size: sections.length };
      return sections.map(([id, heading, ...questions], place) => {
        const location = address + (id && `#${id}`);
        return { location, page, place, title: heading, questions, titles: place ? [] : [title] };
      });
    });
    this.terms = new Terms(this.sections, this.tuned.floor);
    this.sayings = [];
    for (const section of this.sections) this.learn(section);
    this.understanding = new Understanding(this.speech, this.terms, same);
  }

  learn(section) {
    const { title, titles, questions } = section;
    const name = /^[\w.]+\.(\w+)$/.exec(title)?.[1]; // nn.Linear is known as Linear
    this.say(section, "title", title);
    if (name) this.say(section, "title", name);
    for (const one of titles) this.say(section, "titles", one);
    for (const one of questions) this.say(section, "question", one);
  }

  say(section, kind, text) {
    const words = this.wordsOf(text);
    const saying = { section, kind, text, terms: new Set(words.map(({ terms }) => terms.at(-1))) };
    this.sayings.push(saying);
    for (const term of saying.terms) this.terms.addSaying(term, saying);
    for (const { terms, parts } of words) {
      for (const term of terms.length > 1 || parts.length ? [...terms, ...parts] : []) {
        if (!saying.terms.has(term)) this.terms.addSaying(term, saying);
      }
    }
  }

  // The words of a text; also those that say nothing, where there are no others.
  wordsOf(text) {
    const some = this.speech.words(text);
    return some.length ? some : this.speech.words(text, true);
  }

  // The pieces of the index that a question needs, and are not there yet.
  needs(question) {
    const initials = new Set(this.wordsOf(question).flatMap(({ terms, parts }) => [...terms, ...parts]).map(initialOf));
    return [...initials].filter((one) => !this.terms.pieces.has(one));
  }

  rank(question) {
    const { tuned } = this;
    const asked = this.understanding.words(question);
    if (!asked.length) return [];
    const all = sum(asked.map(({ weight }) => weight));
    const [texts, sayings] = [this.texts(asked), this.nearest(asked, all, question)];
    const pages = new Map([...sayings].filter(([section]) => !section.place).map(([section, { has }]) => [section.page, has]));
    const found = [...new Set([...texts.keys(), ...sayings.keys()])].map((section) => {
      const [text, saying, page] = [texts.get(section), sayings.get(section), pages.get(section.page)];
      let [has, told] = [0, 0];
      for (const [place, { weight }] of asked.entries()) {
        const inText = text?.[place] ?? 0;
        told += weight * inText;
        has += weight * Math.max(inText && 0.5 + inText / 2, saying?.has[place] ?? 0, (page?.[place] ?? 0) * tuned.page);
      }
      const near = (tuned.body * told) / all + tuned.saying * (saying?.score ?? 0) ** tuned.sharp;
      return { section, near, has: has / all, saying: saying?.best };
    });
    const isShort = asked.length <= SHORT;
    const around = new Map(); // by page, how much of the question its sections have
    for (const { section: { page }, has } of found) around.set(page, (around.get(page) ?? 0) + has / page.size);
    for (const one of found) {
      const { page } = one.section;
      one.score = one.has ** tuned.share * (one.near + tuned.around * around.get(page)) * page.boost * (isShort && !one.section.place ? tuned.general : 1);
    }
    return this.spread(found);
  }

  // By section, how much its text says of each word that is asked.
  texts(asked) {
    const found = new Map();
    for (const [place, { own, forms }] of asked.entries()) {
      for (const term of own) {
        for (const [number, level] of this.terms.texts.get(term) ?? []) {
          const [section, far] = [this.sections[number], forms.get(term)];
          if (!found.has(section)) found.set(section, new Float32Array(asked.length));
          const has = found.get(section);
          has[place] = Math.max(has[place], level * far);
        }
      }
    }
    return found;
  }

  // By section, its nearest saying and its score, and how far its sayings have each word that is asked.
  nearest(asked, all, written) {
    const question = pairsOfWords(fold(written));
    const met = new Map();
    for (const [place, { forms }] of asked.entries()) {
      for (const [term, far] of forms) {
        for (const saying of this.terms.sayings.get(term) ?? []) {
          if (!met.has(saying)) met.set(saying, { has: new Float32Array(asked.length), terms: new Map() });
          const own = met.get(saying);
          own.has[place] = Math.max(own.has[place], far);
          if (saying.terms.has(term)) own.terms.set(term, Math.max(own.terms.get(term) ?? 0, far));
        }
      }
    }
    const found = new Map();
    for (const [saying, { has, terms }] of met) {
      const score = this.nearness(saying, asked, all, has, terms, question);
      const best = found.get(saying.section);
      if (!best) found.set(saying.section, { score, best: saying, has });
      else {
        for (const place of asked.keys()) best.has[place] = Math.max(best.has[place], has[place]);
        if (score > best.score) [best.score, best.best] = [score, saying];
      }
    }
    return found;
  }

  // How near a saying is to the question: how much it has of it, and how much of it is asked.
  nearness(saying, asked, all, has, terms, question) {
    const recall = sum(asked.map(({ weight }, place) => weight * has[place])) / all;
    const own = sum([...terms].map(([term, far]) => this.terms.weight(term) * far));
    saying.weight ??= sum([...saying.terms].map((term) => this.terms.weight(term)));
    const precision = saying.weight ? Math.min(1, own / saying.weight) : 0;
    if (!recall || !precision) return 0;
    const same = (1 - this.tuned.written) + this.tuned.written * likeness(question, (saying.pairs ??= pairsOfWords(fold(saying.text))));
    return (this.tuned.kinds[saying.kind] * same * 2 * recall * precision) / (recall + precision);
  }

  // The best ones; the first three are not all of one page, where another answers too.
  spread(found) {
    const best = found.sort((a, b) => b.score - a.score).slice(0, MOST);
    const [first, second, third] = best.map(({ section }) => section.page);
    const other = best.findIndex(({ section }) => section.page !== first);
    if (first !== second || first !== third || other < 0) return best;
    const [moved] = best.splice(other, 1);
    best.splice(2, 0, { ...moved, score: best[1].score });
    return best;
  }
}
