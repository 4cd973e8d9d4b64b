// The messages of the errors pages: which of them a pasted text is, has in it, or is a part of.
// A message comes in fragments, between which each reader has a name, a type or a size of their own.

const [WHOLE, PART, SEEN, STRONG] = [0.8, 0.6, 3, 6]; // when a message is clear; the last two in rare pairs of words
const NEXT = 0.8; // of the best one's score, what another one has that is worth showing
const GAP = 16; // words between two fragments, at most

const tokens = (text) => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

// A traceback ends in its message: what follows the last type of an exception or a warning, and that type.
function messageIn(text) {
  const types = [...text.matchAll(/[\w.]*(?:Error|Exception|Warning): /g)];
  return types.length ? text.slice(types.at(-1).index) : text;
}

class Messages {
  constructor(entries) {
    this.entries = entries.map(({ at, fragments }) => ({ at, pairs: Messages.pairs(fragments.map(tokens)) }));
    const counts = new Map();
    for (const { pairs } of this.entries) {
      for (const { key } of pairs) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const { pairs } of this.entries) {
      for (const pair of pairs) pair.weight = Math.log(1 + entries.length / counts.get(pair.key)) / (pair.gap ? 2 : 1);
    }
    this.rare = Math.log(1 + entries.length);
  }

  // The neighbouring words of a message, in a fragment or across what is between two of them.
  static pairs(fragments) {
    const found = new Map();
    let before;
    for (const words of fragments) {
      for (const [place, word] of words.entries()) {
        const gap = place === 0;
        const key = `${before} ${gap ? "… " : ""}${word}`;
        if (before) found.set(key, { from: before, to: word, gap, key });
        before = word;
      }
    }
    return [...found.values()];
  }

  // The places of the entries whose message `text` plainly is, best first.
  find(text) {
    const asked = tokens(text);
    const places = (word) => asked.flatMap((other, place) => (other === word ? [place] : []));
    const clear = this.entries
      .map(({ at, pairs }) => {
        const covered = new Set();
        let [all, met] = [0, 0];
        for (const { from, to, gap, weight } of pairs) {
          const reach = gap ? GAP : 1;
          const ends = places(from).map((start) => [start, asked.indexOf(to, start + 1)]);
          const near = ends.filter(([start, end]) => end > 0 && end - start <= reach);
          for (const [start, end] of near) for (let place = start; place <= end; place++) covered.add(place);
          all += weight;
          if (near.length) met += weight;
        }
        const [whole, part, seen] = [met / (all || 1), covered.size / (asked.length || 1), met / this.rare];
        const clear = (whole >= WHOLE && seen > 1) || (part >= PART && seen >= SEEN) || seen >= STRONG;
        return { at, clear, score: whole + part, seen };
      })
      .filter(({ clear }) => clear)
      .sort((a, b) => b.score - a.score || b.seen - a.seen);
    return clear.filter(({ score }) => score >= NEXT * clear[0].score).map(({ at }) => at);
  }
}
