// Which sections answer a question, best first. What a section is known by are its sayings: its title, that of the page
// too for the page itself, and the questions that it answers. Its text counts beside them: the pieces of the index say
// how much each term tells of it. A section's score is that of its sayings, the nearest above all, and of its text, times
// how much of the question the section has at all.

const TUNED = {
  kinds: { title: 1.2, titles: 0.9, question: 1 }, // how far each kind of saying is believed
  page: 0.85, // what the page has of the question, for its sections
  body: 0.8, // how much the text says beside the sayings
  saying: 2,
  share: 0.8, // how steeply what lacks a part of the question falls
  sharp: 1.6, // how steeply a saying that is less near falls
  nearest: 4, // how much the nearest saying of a section counts over its others: the more, the less they add
  little: { most: 2.5, part: 0.2 }, // a saying that weighs less than this, and than this part of the question, says less
  general: 1.35, // the page itself, where little is asked
  around: 0.3, // what the whole page says of the question, for each of its sections
  written: 0.2, // how much counts that a saying is written as the question is, letter by letter
  floor: 0.25, // what a term that is everywhere still weighs
};
const MOST = 20; // results
const SHORT = 2; // words of a question that asks for a subject rather than for something about it
const LEVELS = 12; // as proof/site/search.py has them, each as a letter
const A = "a".charCodeAt(0);
const HALF = "i"; // as proof/site/search.py has it

const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

// The piece of the index that has a term: its first letter, and which half of the alphabet its second is of.
function pieceOf(term) {
  const [, first, second] = /^\.?([a-z])(.?)/s.exec(term) ?? [];
  return first ? first + (second < HALF ? 1 : 2) : "0";
}

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
    [this.sayings, this.whole, this.texts, this.pieces, this.weights] = [new Map(), new Map(), new Map(), new Set(), new Map()];
  }

  // A saying, by its number, has a term: as a word of it, or as a part or another form of one.
  addSaying(term, number, isWord) {
    for (const index of isWord ? [this.sayings, this.whole] : [this.sayings]) {
      if (!index.has(term)) index.set(term, []);
      index.get(term).push(number);
    }
  }

  addPiece(name, piece) {
    this.pieces.add(name);
    const [terms, counts, steps, levels] = piece; // column by column
    let next = 0;
    for (const [place, term] of terms.split(" ").entries()) {
      const found = new Map();
      for (let at = 0, end = next + counts[place]; next < end; next++) found.set((at += steps[next]), (levels.charCodeAt(next) - A) / LEVELS);
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
  constructor({ pages, questions, same, ...words }, tuned = {}) {
    this.tuned = { ...TUNED, ...tuned };
    this.speech = new Speech(words);
    const asked = questions.split("\n").map((line) => line.split("|").filter(Boolean)); // of each section
    let next = 0;
    this.sections = pages.flatMap(([address, title, boost, sections], number) => {
      const page = { number, boost, title: sections[0][1], size: sections.length };
      return sections.map(([id, heading], place) => {
        const location = address + (id && `#${id}`);
        return { location, page, place, title: heading, titles: place ? [] : [title], questions: asked[next++] };
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
    const number = this.sayings.push(saying) - 1;
    for (const term of saying.terms) this.terms.addSaying(term, number, true);
    for (const { terms, parts } of words) {
      for (const term of terms.length > 1 || parts.length ? [...terms, ...parts] : []) {
        if (!saying.terms.has(term)) this.terms.addSaying(term, number, false);
      }
    }
  }

  // The words of a text; also those that say nothing, where there are no others.
  wordsOf(text) {
    const some = this.speech.words(text);
    return some.length ? some : this.speech.words(text, true);
  }

  // The words of a text as they are written, and each with the next, without those that say nothing: the index has the
  // questions without them.
  pairsOf(text) {
    return pairsOfWords(fold(text.split(/\s+/).filter((word) => this.speech.words(word).length).join(" ")));
  }

  // The pieces of the index that a question needs, and are not there yet.
  needs(question) {
    const pieces = new Set(this.wordsOf(question).flatMap(({ terms, parts }) => [...terms, ...parts]).map(pieceOf));
    return [...pieces].filter((one) => !this.terms.pieces.has(one));
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
      return { section, near, has: has / all };
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

  // By section, how near its sayings are together, and how far they have each word that is asked.
  nearest(asked, all, written) {
    const question = this.pairsOf(written);
    const found = new Map();
    const [has, latest] = [new Float64Array(this.sayings.length), new Uint16Array(this.sayings.length)];
    const met = [];
    for (const [place, { forms, weight }] of asked.entries()) {
      for (const [term, far] of [...forms].sort((a, b) => b[1] - a[1])) { // what a saying has at first is the nearest
        for (const number of this.terms.sayings.get(term) ?? []) {
          if (latest[number] === place + 1) continue;
          if (!latest[number]) met.push(number);
          latest[number] = place + 1;
          has[number] += weight * far;
          const { section } = this.sayings[number];
          if (!found.has(section)) found.set(section, { score: 0, has: new Float32Array(asked.length) });
          const whole = found.get(section).has;
          if (whole[place] < far) whole[place] = far;
        }
      }
    }
    const told = this.toldOf(asked);
    for (const number of met) {
      const saying = this.sayings[number];
      const near = this.nearness(saying, has[number] / all, told[number], all, question);
      found.get(saying.section).score += near ** this.tuned.nearest;
    }
    for (const one of found.values()) one.score **= 1 / this.tuned.nearest;
    return found;
  }

  // By the number of a saying, how much its words weigh that are asked for.
  toldOf(asked) {
    const terms = new Map();
    for (const { forms } of asked) for (const [term, far] of forms) terms.set(term, Math.max(far, terms.get(term) ?? 0));
    const told = new Float64Array(this.sayings.length);
    for (const [term, far] of terms) {
      const much = this.terms.weight(term) * far;
      for (const number of this.terms.whole.get(term) ?? []) told[number] += much;
    }
    return told;
  }

  // How near a saying is to the question: how much it has of it, and how much of it is asked.
  nearness(saying, recall, told, all, question) {
    saying.weight ??= sum([...saying.terms].map((term) => this.terms.weight(term)));
    const precision = saying.weight ? Math.min(1, told / saying.weight) : 0;
    if (!recall || !precision) return 0;
    const { most, part } = this.tuned.little;
    const much = Math.min(1, saying.weight / Math.min(most, all * part));
    const same = 1 - this.tuned.written + this.tuned.written * likeness(question, (saying.pairs ??= this.pairsOf(saying.text)));
    return (this.tuned.kinds[saying.kind] * much * same * 2 * recall * precision) / (recall + precision);
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
