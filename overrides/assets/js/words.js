// The words of what is asked, as proof/site/search_words.py makes those of the pages.
// A word is known without its case, its accents and its ending; `register_buffer`, `registerBuffer` and `LazyLinear`
// whole, without the mark between their parts, and by their parts; `.to` with its dot too.

const WORD = /(\.?)([\p{L}_][\p{L}\p{N}_]*|\p{N}+(?:\.\p{N}+)*)/gu;
const PARTS = /_+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;
const FEWEST_LETTERS = 3; // that stay of a word whose ending goes

const unaccented = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
const fold = (text) => unaccented(text).toLowerCase();

class Speech {
  constructor({ ignored, endings, spellings }) {
    [this.ignored, this.endings, this.spellings] = [new Set(ignored), new Set(endings), spellings];
    this.known = new Map();
  }

  // A folded word without its longest ending, and without a second consonant before it.
  stem(word) {
    const spelling = this.spellings.find(([written]) => word.endsWith(written));
    if (spelling) word = word.slice(0, -spelling[0].length) + spelling[1];
    for (let length = Math.min(8, word.length - FEWEST_LETTERS); length > 0; length--) {
      if (!this.endings.has(word.slice(-length))) continue;
      word = word.slice(0, -length);
      break;
    }
    return word.length > FEWEST_LETTERS && word.at(-1) === word.at(-2) ? word.slice(0, -1) : word;
  }

  // The words of a text that say something, each worked out once; with all of them if `all`.
  words(text, all = false) {
    return [...unaccented(text).matchAll(WORD)].map(([, dot, name]) => this.word(dot, name, all)).filter(Boolean);
  }

  word(dot, name, all) {
    const key = dot + name + (all ? " " : "");
    if (!this.known.has(key)) this.known.set(key, this.newWord(dot, name, all));
    return this.known.get(key);
  }

  newWord(dot, name, all) {
    const folded = name.toLowerCase();
    if (!dot && !all && this.ignored.has(folded)) return null; // PyTorch too, which has parts
    const parts = name.split(PARTS).filter(Boolean);
    if (parts.length > 1) {
      const said = parts.map((part) => part.toLowerCase()).filter((part) => !this.ignored.has(part));
      return { folded, terms: [folded.replaceAll("_", "")], parts: [...new Set(said.map((part) => this.stem(part)))] };
    }
    if (/^\p{N}/u.test(name)) return name.includes(".") ? { folded, terms: [name], parts: [] } : null;
    const terms = dot ? ["." + folded] : [];
    if (all || !this.ignored.has(folded)) terms.push(this.stem(folded));
    return terms.length ? { folded, terms, parts: [] } : null;
  }
}
