// What only the browser can know: keys that are pressed outside of fields, whether somebody is there, and whether the
// server still answers.

const PAUSE = 1500;
const MINUTE = 60_000;
const LONG = 3000;
let begun = "";
let forget = 0;

function isTyping(event) {
  const [target] = event.composedPath();
  return target instanceof Element && (target.isContentEditable || target.matches("input, textarea, select"));
}

// The place of a letter or digit on the keyboard counts, so that keys work in an Arabic layout too.
function nameOf(event) {
  if (event.key === "?" || event.key === "؟") return "?";
  if (event.key === "/" || event.code === "Slash") return "/";
  const [, name = ""] = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(event.code) ?? [];
  return name.toLowerCase();
}

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
  if (localStorage.getItem("tarmim-keys-off") !== null) return;
  const name = nameOf(event);
  if (name) follow(event, begun ? `${begun} ${name}` : name);
}

function follow(event, keys) {
  const known = window.tarmimKeys ?? [];
  clearTimeout(forget);
  begun = "";
  if (known.includes(keys)) {
    event.preventDefault();
    document.body.dispatchEvent(new CustomEvent("tarmim-key", { detail: keys }));
  } else if (known.some((other) => other.startsWith(`${keys} `))) {
    begun = keys;
    forget = setTimeout(() => (begun = ""), PAUSE);
  }
}

// A session lives as long as somebody does something; what the page asks by itself does not count.
let told = -MINUTE;

function acted(event) {
  if (!event.isTrusted || performance.now() - told < MINUTE) return;
  told = performance.now();
  document.body.dispatchEvent(new CustomEvent("tarmim-acted"));
}

// From row to row of a list, to the link that names each; rows may be drawn in another order than they stand.
window.tarmimStep = (list, by) => {
  const top = (link) => link.getBoundingClientRect().top;
  const links = [...list.querySelectorAll("tbody tr, vaadin-grid-cell-content")]
    .map((row) => row.querySelector("a[href]"))
    .filter((link) => link?.checkVisibility())
    .sort((one, other) => top(one) - top(other));
  const next = links.indexOf(document.activeElement) + by;
  links[Math.min(Math.max(next, 0), links.length - 1)]?.focus();
};

const LINES = { reconnecting: "waiting", "connection-lost": "lost" };

function watchLine() {
  const store = window.Vaadin?.connectionState;
  if (!store) return;
  let long = 0;
  const say = (line) => {
    if (line) document.documentElement.dataset.line = line;
    else delete document.documentElement.dataset.line;
  };
  const show = (state) => {
    clearTimeout(long);
    say(LINES[state]);
    if (state === "loading") long = setTimeout(() => say("slow"), LONG);
  };
  show(store.state);
  store.addStateChangeListener((before, now) => show(now));
}

function skip(event) {
  if (!event.target.closest?.(".skip-link")) return;
  event.preventDefault();
  document.getElementById("main").focus();
}

document.addEventListener("keydown", pressed);
addEventListener("keydown", acted, true);
addEventListener("pointerdown", acted, true);
document.addEventListener("click", skip, true);
watchLine();
