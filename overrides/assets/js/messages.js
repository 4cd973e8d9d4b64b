// The messages of the errors pages: which of them a pasted text is, has in it, or is a part of.
// A message comes in fragments, between which each reader has a name, a type or a size of their own.

// When a text is plainly a message: it has this part of one of its lines; or the part of the text that is in the message,
// times what is met of it, is this much, and more where nothing says that it was pasted; or what is met is enough by
// itself; or the text is the message and no more. It is counted in pairs of words that no other message has.
const [WHOLE, PASTED, TYPED, ENOUGH] = [0.8, 1.4, 4.5, 6];
const MARK = /(?:^|[\s(])["'`]|: |!/; // of what was pasted
const UNMET = 0.15; // what a pair of a message that is not in the text takes off, of what one that is adds
const NEAR = 1; // how far below the best one's score is worth showing
const GAP = 16; // words between two fragments, at most

const tokens = (text) => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

// A traceback ends in its message: what follows the last type of an exception or a warning, and that type.
function messageIn(text) {
  const types = [...text.matchAll(/[\w.]*(?:Error|Exception|Warning): /g)];
  return types.length ? text.slice(types.at(-1).index) : text;
}

// The neighbouring words of a message, in a fragment or across what is between two of them; and each one's line.
function pairsOf(fragments) {
  const found = new Map();
  let [before, gap, line] = ["", false, 0];
  for (const fragment of fragments) {
    gap = true;
    for (const [number, text] of fragment.split("\n").entries()) {
      if (number) line += 1;
      for (const word of tokens(text)) {
        const key = `${before} ${gap ? "… " : ""}${word}`;
        if (before) found.set(key, { from: before, to: word, gap, key, line });
        [before, gap] = [word, false];
      }
    }
  }
  return [...found.values()];
}

const share = (pairs, met) => sum(pairs.map((pair) => (met.has(pair) ? pair.weight : 0))) / (sum(pairs.map(({ weight }) => weight)) || 1);

class Messages {
  // `readings` are patterns of what a text says beside its message: which places are what is said `first`, `only` with
  // their pattern or `never` with it.
  constructor({ entries, readings = {} }) {
    const { first = [], only = [], never = [] } = readings;
    const tests = (some) => some.map(([at, pattern]) => [at, new RegExp(pattern, "i")]);
    [this.first, this.only, this.never] = [tests(first), new Map(tests(only)), new Map(tests(never))];
    this.entries = entries.map(({ at, fragments }) => ({ at, pairs: pairsOf(fragments) }));
    for (const entry of this.entries) {
      const lines = [...new Set(entry.pairs.map(({ line }) => line))].map((line) => entry.pairs.filter((pair) => pair.line === line));
      entry.lines = lines.filter((line) => line.length > 1);
    }
    const counts = new Map();
    for (const { key } of this.entries.flatMap(({ pairs }) => pairs)) counts.set(key, (counts.get(key) ?? 0) + 1);
    const rare = Math.log(1 + entries.length);
    for (const pair of this.entries.flatMap(({ pairs }) => pairs)) {
      pair.weight = Math.log(1 + entries.length / counts.get(pair.key)) / rare / (pair.gap ? 2 : 1);
    }
  }

  // The places that answer what is pasted, best first: those that the whole of it points to, those of its message, and
  // those of messages within it.
  answers(pasted) {
    const first = this.first.filter(([, pattern]) => pattern.test(pasted)).map(([at]) => at);
    const found = [...first, ...this.find(messageIn(pasted)), ...this.find(pasted)];
    return [...new Set(found)].filter((at) => this.isSaid(at, pasted) && this.hasMore(at, pasted));
  }

  // Whether what is pasted may be what an entry is about.
  isSaid(at, pasted) {
    return !this.never.get(at)?.test(pasted);
  }

  hasMore(at, pasted) {
    return this.only.get(at)?.test(pasted) ?? true;
  }

  // The places of the entries whose message `text` plainly is, best first.
  find(text) {
    const [asked, least] = [tokens(text), MARK.test(text) ? PASTED : TYPED];
    const words = new Set(asked);
    const clear = this.entries
      .map((entry) => ({ at: entry.at, ...this.judge(entry, asked, words, least) }))
      .filter(({ clear }) => clear)
      .sort((a, b) => b.score - a.score);
    return clear.filter(({ score }) => score >= clear[0].score - NEAR).map(({ at }) => at);
  }

  judge({ pairs, lines }, asked, words, least) {
    const [met, covered] = [new Set(), new Set()];
    for (const pair of pairs) {
      if (!words.has(pair.from) || !words.has(pair.to)) continue;
      for (let start = asked.indexOf(pair.from); start >= 0; start = asked.indexOf(pair.from, start + 1)) {
        const end = asked.indexOf(pair.to, start + 1);
        if (end < 0 || end - start > (pair.gap ? GAP : 1)) continue;
        met.add(pair);
        for (let place = start; place <= end; place++) covered.add(place);
      }
    }
    if (!met.size) return { clear: false, score: 0 };
    const seen = sum([...met].map(({ weight }) => weight));
    const all = sum(pairs.map(({ weight }) => weight));
    const whole = Math.max(...[pairs, ...lines].map((some) => share(some, met)));
    const part = covered.size / (asked.length || 1);
    const same = part === 1 && seen === all;
    const clear = same || (whole >= WHOLE && seen >= 1) || part * seen >= least || seen >= ENOUGH;
    return { clear, score: seen - UNMET * (all - seen) };
  }
}
