// What tests/site/accessible.py asks of a page that is open in the browser; axe-core is loaded beside it.

/** Where the header lies over no link; nor does what says that a text was copied. */
function goToTop() {
  window.scrollTo(0, 0);
  document.querySelectorAll('.md-dialog, .md-top').forEach(element => element.remove());
}

/** As if the reader had scrolled to every example and every table. */
function showExamples() {
  for (const panel of document.querySelectorAll('.example, .example-output, .md-typeset__scrollwrap')) {
    panel.style.contentVisibility = 'visible';
  }
}

/**
 * Our script makes the code and the tables that scroll reachable once they are laid out; the theme gives the sidebar of
 * 404.html, which shows nothing, its height a little after that of the window has changed.
 */
function settled() {
  return [...document.querySelectorAll('.md-content pre code, .md-typeset__scrollwrap')].every(
    code => !code.checkVisibility() || code.scrollWidth <= code.clientWidth || code.tabIndex >= 0
  )
  && [...document.querySelectorAll('.md-sidebar__scrollwrap')].every(
    side => !side.checkVisibility() || side.scrollHeight <= side.clientHeight
      || [...side.querySelectorAll('a, label')].some(link => link.checkVisibility())
  );
}

const reached = element => element.tabIndex >= 0 || element.querySelector('[tabindex="0"], a, button');

/** What scrolls sideways and is not reached by the keyboard. */
function unreached() {
  return [...document.querySelectorAll('.md-content *')].filter(e => {
    const scrolls = ['auto', 'scroll'].includes(getComputedStyle(e).overflowX);
    return scrolls && e.checkVisibility() && e.scrollWidth > e.clientWidth + 1 && !reached(e);
  }).map(e => e.outerHTML.slice(0, 90));
}

function pressScheme(scheme) {
  document.querySelector(`[name=__palette][data-md-color-scheme=${scheme}]`).click();
  return document.body.dataset.mdColorScheme;
}

/**
 * Of the thousands of words of code, keep in a span of its own each kind once: its classes, and those of what it is in.
 * The same text remains, and what has an address.
 */
function thinCode() {
  const within = new Map([[null, '']]), met = new Set();
  const path = element => {
    if (!within.has(element)) within.set(element, `${path(element.parentElement)}/${element.className}`);
    return within.get(element);
  };
  for (const code of document.querySelectorAll('.highlight code')) {
    for (const word of code.querySelectorAll('span[class]:not([id])')) {
      if (met.has(path(word)) && !word.firstElementChild) word.replaceWith(...word.childNodes);
      else met.add(path(word));
    }
    code.normalize();
  }
}

function uncolourCode() {
  document.querySelectorAll('.highlight code').forEach(code => code.textContent = code.textContent);
}

/** Leave `mark` on `elements` alone, and say how many they are. */
function mark(name, elements) {
  document.querySelectorAll(`[${name}]`).forEach(element => element.removeAttribute(name));
  elements.forEach(element => element.toggleAttribute(name, true));
  return [...elements].length;
}

/**
 * What the contrast of a text depends on: its colour, its size, and what is behind it; of a link, its line and the
 * colour of what is around it too. Of each kind that was not `met` before, one text is marked as data-new-kind.
 */
function newKinds(met) {
  const kinds = new Set(met), grounds = new Map([[null, '']]), texts = new Set(), marked = [];
  const ground = element => {
    if (!grounds.has(element)) {
      const style = getComputedStyle(element);
      const own = [style.backgroundColor, style.backgroundImage, style.opacity, style.filter].join();
      const shown = own === 'rgba(0, 0, 0, 0),none,1,none' ? '' : ` on ${own}`;
      grounds.set(element, ground(element.parentElement) + shown);
    }
    return grounds.get(element);
  };
  const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (all.nextNode()) if (all.currentNode.data.trim()) texts.add(all.currentNode.parentElement);
  for (const element of texts) {
    if (!element.checkVisibility()) continue;
    const style = getComputedStyle(element), link = element.closest('a');
    let kind = [style.color, style.fontSize, style.fontWeight, style.textShadow].join() + ground(element);
    if (link) {
      const line = getComputedStyle(link), around = getComputedStyle(link.parentElement);
      kind += [' link', line.textDecorationLine, line.borderBottomStyle, line.fontStyle, around.color].join();
    }
    if (!kinds.has(kind)) marked.push(link ?? element);
    kinds.add(kind);
  }
  mark('data-new-kind', marked);
  return [...kinds].slice(met.length);
}

const visible = () => [...document.querySelectorAll('body *')].filter(element => element.checkVisibility());

/** Remember what is visible, for `markNewlySeen` at another width of the window. */
function remember() {
  window.seen = new Set(visible());
}

/** Mark what is visible, and was not when it was remembered, as data-newly-seen. */
function markNewlySeen() {
  return mark('data-newly-seen', visible().filter(element => !window.seen.has(element)));
}

/**
 * Mark as data-of-width what the rules that depend on the width of the window may judge otherwise than where `remember`
 * was called: what has its name from something that is no longer visible, and what scrolls and is not reached.
 */
function markOfWidth() {
  const named = element => {
    const whole = element.closest('a, button, label, summary, select');
    return whole?.control ?? whole;
  };
  const lost = [...window.seen].filter(element => !element.checkVisibility()).map(named)
    .filter(element => element?.checkVisibility() && !element.ariaLabel);
  const scrolling = visible().filter(e => (e.scrollWidth > e.clientWidth || e.scrollHeight > e.clientHeight)
    && /auto|scroll/.test(getComputedStyle(e).overflow) && !reached(e));
  return mark('data-of-width', new Set([...lost, ...scrolling]));
}

const LEAST = 24; // pixels of a target of WCAG 2.2, and of the circle around the middle of a smaller one
const LARGE = 4 * LEAST; // pixels from which a target, however much of it is covered by another, is large enough

/**
 * Mark as data-small-target the targets that axe-core is to judge: those that another one overlaps, or that are small
 * and have another one near; each once in its place in the template and, in the text of a page, with what is near it at
 * the same distance and of the same size, or as `LARGE`.
 */
function markSmallTargets(met) {
  const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter(element => element.checkVisibility())
    .map(element => ({element, box: element.getBoundingClientRect()}))
    .map(({element, box}) => ({element, box, x: box.x + box.width / 2, y: box.y + box.height / 2,
                               small: Math.min(box.width, box.height) < LEAST}));
  const distance = (one, box) =>
    Math.hypot(Math.max(box.left - one.x, 0, one.x - box.right), Math.max(box.top - one.y, 0, one.y - box.bottom));
  const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const near = (one, other) => overlap(one.box, other.box) || one.small && (
    distance(one, other.box) <= LEAST / 2 || other.small && Math.hypot(one.x - other.x, one.y - other.y) <= LEAST);
  const apart = (one, other) => !one.element.contains(other.element) && !other.element.contains(one.element);
  const inline = ({element}) => getComputedStyle(element).display === 'inline'
    && [...element.parentElement.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const around = one => targets.filter(other => near(one, other) && apart(one, other));
  const places = element => element === document.body ? '' : `${places(element.parentElement)} ${element.className}`;
  const shape = (one, others) => others.concat(one)
    .flatMap(({box}) => [box.x - one.box.x, box.y - one.box.y, Math.min(box.width, LARGE), Math.min(box.height, LARGE)])
    .map(Math.round);
  const kinds = new Set(met);
  const fresh = targets.filter(one => {
    const others = around(one);
    if (!others.length || inline(one)) return false;
    const size = one.element.closest('.md-content') ? shape(one, others) : '';
    const kind = `${window.innerWidth}${places(one.element)} ${size}`;
    return !kinds.has(kind) && kinds.add(kind);
  });
  mark('data-small-target', fresh.map(({element}) => element));
  return [fresh.length, [...kinds].slice(met.length)];
}

/** What axe-core has to say of what is marked with `name`, or of everything. */
async function violations(name, options) {
  const found = (await axe.run(name ? `[${name}]` : document, options)).violations;
  return found.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
}
