// Hides everything on every open tab at once; only then is the server told, which opens nothing until the password is given.

const LONGEST = 5000;
const REST = 1000;
const AGAIN = 2000;
const FIRST_SERVER = 500;
const tabs = new BroadcastChannel("tarmim-lock");

let leaving = false;

const pause = (time) => new Promise((done) => setTimeout(done, time));

function hide() {
  const page = document.documentElement;
  if ("locked" in page.dataset) return false;
  page.dataset.locked = "";
  document.title = "…";
  document.querySelector("link[rel=icon]")?.setAttribute("href", "data:,");
  document.activeElement?.blur?.();
  return true;
}

function isBusy() {
  return Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());
}

// What was typed last is still on its way to the draft: forms send it when the fingers rest for a moment.
async function quiet() {
  const begun = Date.now();
  do await pause(REST);
  while (isBusy() && Date.now() - begun < LONGEST);
}

function meta(name) {
  return document.querySelector(`meta[name="${name}"]`)?.content ?? "";
}

async function tellServer() {
  try {
    const answer = await fetch("lock", { method: "POST", headers: { [meta("_csrf_header")]: meta("_csrf") } });
    return answer.ok;
  } catch {
    await pause(AGAIN);
    return tellServer();
  }
}

// Where the server refuses, the session is over or locked already: its own page says what to do.
async function lock() {
  if (!hide()) return;
  tabs.postMessage("hide");
  await quiet();
  const locked = await tellServer();
  tabs.postMessage("leave");
  leave(locked);
}

// The server tells its screens to load anew; this is for those that it does not reach.
async function leave(locked) {
  await pause(FIRST_SERVER);
  if (leaving) return;
  if (locked) location.reload();
  else location.replace("locked");
}

function isKey(event) {
  return event.ctrlKey && event.shiftKey && event.code === "KeyL";
}

function isEntry(event) {
  return event.composedPath().some((part) => part.matches?.("vaadin-menu-bar-item:has(.lock-now)"));
}

function heard({ data }) {
  if (data === "hide") hide();
  else leave(true);
}

function pressed(event) {
  if (!isKey(event)) return;
  event.preventDefault();
  lock();
}

tabs.addEventListener("message", heard);
addEventListener("beforeunload", () => (leaving = true));
addEventListener("keydown", pressed, true);
addEventListener("click", (event) => isEntry(event) && lock(), true);
