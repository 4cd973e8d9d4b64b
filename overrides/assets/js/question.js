// What a question asks for: for each of its words, the terms that it is met by, how far each of them is it, and how much
// it weighs. A word that nothing has is taken for the beginning of one, where it is the last, or for one misspelt.

const FAR = {
  part: 0.35, // a part of a name
  same: 0.75, // another word for it
  begun: 0.6, // what begins as it does
  near: 0.6, // what is nearly so written
};
const LONG = [5, 6]; // the letters of a word in which one may be wrong, and two
const LONGEST_PHRASE = 4; // words
const UNKNOWN = 0.5; // what a word weighs that nothing has

// How many letters are put in, left out, changed or changed about between two words, if it is no more than `most`.
function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, last] = [[], Array.from({ length: other.length + 1 }, (_, place) => place)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
      const turned = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (turned) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[other.length];
}

class Understanding {
  // `index` says which terms there are and how much each weighs; `same` are the groups of phrases that ask for the same.
  constructor(speech, index, same) {
    [this.speech, this.index, this.same] = [speech, index, new Map()];
    for (const group of same) {
      const phrases = group.map((one) => this.terms(one)).filter((terms) => terms.length);
      for (const own of phrases) {
        const [key, before] = [own.join(" "), this.same.get(own.join(" ")) ?? []];
        this.same.set(key, [...before, ...phrases.filter((other) => other.join(" ") !== key)]);
      }
    }
  }

  terms(phrase) {
    return this.speech.words(phrase).map(({ terms }) => terms.at(-1));
  }

  // Each word of a question, as { folded, main, forms, weight }: `forms` has how far each term is what is asked.
  words(question) {
    const some = this.speech.words(question);
    const found = some.length ? some : this.speech.words(question, true); // words that say nothing, where there are no others
    const slots = found.map(({ folded, terms, parts }) => {
      const forms = new Map([...parts.map((part) => [part, FAR.part]), ...terms.map((term) => [term, 1])]);
      return { folded, parts, forms, own: [...forms.keys()], main: terms.at(-1) };
    });
    this.join(slots);
    this.addSame(slots);
    const open = /[\p{L}\p{N}_]$/u.test(question);
    const known = slots.flatMap((slot, place) => this.known(slot, open && place === slots.length - 1));
    for (const slot of known) slot.weight = this.weight(slot);
    return known;
  }

  // "register buffer" asks for `register_buffer` too, and so does "registre buffer".
  join(slots) {
    for (const [place, slot] of slots.slice(0, -1).entries()) {
      const next = slots[place + 1];
      const joined = slot.folded + next.folded;
      if (slot.parts.length || next.parts.length) continue;
      const isSlip = !this.index.has(joined) && !this.index.isSaid(slot.main) && joined.length >= LONG[1];
      const near = isSlip ? this.index.terms().filter((term) => distance(joined, term, 1) <= 1) : [];
      for (const term of this.index.has(joined) ? [joined] : near) {
        for (const one of [slot, next]) one.forms.set(term, 1);
        for (const one of [slot, next]) one.own.push(term);
      }
    }
  }

  addSame(slots) {
    for (let from = 0; from < slots.length; from++) {
      for (let to = from + 1; to <= Math.min(slots.length, from + LONGEST_PHRASE); to++) {
        const phrase = slots.slice(from, to);
        for (const other of this.same.get(phrase.map(({ main }) => main).join(" ")) ?? []) {
          const far = FAR.same / Math.sqrt(other.length);
          const said = other.filter((term) => this.index.isSaid(term)); // which no piece need be fetched for
          for (const { forms } of phrase) for (const term of said) forms.set(term, Math.max(far, forms.get(term) ?? 0));
        }
      }
    }
  }

  known(slot, isOpen) {
    if ([...slot.forms].some(([term, far]) => far > FAR.part && this.index.has(term))) return [slot];
    const written = slot.folded.replaceAll("_", "");
    const begun = isOpen && written.length > 1 ? this.index.begun(written) : [];
    for (const term of begun) slot.forms.set(term, FAR.begun);
    if (begun.length) return [{ ...slot, own: [...slot.own, ...begun] }];
    for (let off = 1; off <= LONG.filter((letters) => written.length >= letters).length; off++) {
      const near = this.index.terms().filter((term) => term.length > 2 && [slot.main, written].some((one) => distance(one, term, off) <= off));
      for (const term of near) slot.forms.set(term, FAR.near);
      if (near.length) return [slot];
    }
    return slot.parts.length ? slot.parts.map((part) => ({ ...slot, main: part, forms: new Map([[part, 1]]), own: [part] })) : [slot];
  }

  weight({ forms }) {
    const known = [...forms].filter(([term, far]) => far > FAR.part && this.index.has(term)).map(([term]) => this.index.weight(term));
    return known.length ? sum(known) / known.length : UNKNOWN;
  }
}
