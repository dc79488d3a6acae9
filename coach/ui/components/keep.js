// Work kept in the browser's own storage, and text areas that hand on what is typed into them.
//
// `role` "restore" (once, in the sidebar) tells Python what was kept; "write" only writes. What is
// typed in the last moments of a page is written as it goes, each word with the place it belongs to.

const WORK = "coach.work";
const SWITCH = "coach.keep";
const TYPED = "coach.typed";
const PAUSE = 400; // milliseconds without a keystroke before a text area hands on its words

export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector("div");
  if (data.role === "restore") {
    root.ask = () => setStateValue("found", found(root, data.visit));
    if (!root.asked) {
      handOnTyping();
      mendAccess();
      closeNavigation();
      onReconnecting(() => root.ask());
    }
    // A server that was started anew, or another replica, knows nothing of this page’s visit.
    if (root.asked !== data.visit) root.ask();
  }
  if (data.answered) root.released?.();
  if (!data.answered) return;
  typing().settle(data);
  if (data.on) write(WORK, data.work);
  write(TYPED, null);
}

function found(root, visit) {
  if (root.asked) typing().flush();
  root.asked = visit;
  const on = read(SWITCH) !== "off";
  const held = { visit, on, work: read(WORK), typed: parsed(read(TYPED)) };
  typing().keep(on);
  if (held.work || held.typed) holdStill(root);
  return held;
}

// When the line is back, Streamlit waits for the next click; what was typed meanwhile should not.
function onReconnecting(act) {
  const app = document.querySelector('[data-testid="stApp"]');
  if (!app) return;
  let was = app.dataset.testConnectionState;
  new MutationObserver(() => {
    const now = app.dataset.testConnectionState;
    if (now === "CONNECTED" && was !== now) act();
    was = now;
  }).observe(app, { attributes: true, attributeFilter: ["data-test-connection-state"] });
}

// What is typed while the work of last time is on its way would be typed into fields that go.
function holdStill(root) {
  const page = document.querySelector('[data-testid="stMain"]');
  if (!page) return;
  page.inert = true;
  root.released = () => {
    page.inert = false;
  };
  setTimeout(root.released, 3000);
}

// Storage can be forbidden or full; the app then simply keeps nothing.
function read(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name, text) {
  try {
    if (text === null) localStorage.removeItem(name);
    else if (localStorage.getItem(name) !== text) localStorage.setItem(name, text);
  } catch {
    /* as above */
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// The words that were typed but have not come back from the server yet, by the place they belong to.
function typing() {
  if (window.coachTyping) return window.coachTyping;
  const waiting = new Map();
  let keeps = false;
  const shown = () => document.querySelector('[class*="st-key-coach-keep-on-switch"] input')?.checked;
  let drawn = shown(); // before the browser has told the server where the switch belongs
  const keep = (on) => {
    keeps = on;
    write(SWITCH, on ? null : "off");
    if (!on) for (const name of [WORK, TYPED]) write(name, null);
  };
  const note = (field) => {
    const place = placeOf(field);
    if (place) waiting.set(place.path, { field, ...place, text: field.value });
  };
  // The editor's fields lie in a shadow tree.
  document.addEventListener("input", (event) => note(event.composedPath()[0]), true);
  // Somebody may have begun to type before this was there to listen.
  for (const field of document.querySelectorAll("input, textarea")) {
    if (field.value !== field.defaultValue) note(field);
  }
  // A click on “Forget everything” means the words just typed as well.
  document.addEventListener("click", (event) => {
    if (!event.target.closest?.(".st-key-forget")) return;
    waiting.clear();
    write(WORK, null);
    write(TYPED, null);
  });
  const flush = () => {
    // Where the switch was just put counts, though the server may not have heard of it yet.
    const on = shown();
    if (on !== undefined && on !== drawn && on !== keeps) keep(on);
    if (!keeps || !waiting.size) return;
    const typed = [...waiting.values()].map(({ way, path, ...rest }) => ({ way, path, text: latest({ path, ...rest }) }));
    write(TYPED, JSON.stringify(typed));
  };
  window.addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", () => document.hidden && flush());
  const settle = (data) => {
    drawn = null;
    keep(data.on);
    const work = parsed(data.work);
    for (const [path, entry] of waiting) {
      // The desk was laid out anew since, or the server has the words.
      if (entry.desk !== data.edition || same(at(work, path), latest(entry))) waiting.delete(path);
    }
  };
  return (window.coachTyping = { keep, flush, settle });
}

// A control's key names its way of reading, its place in the work, and the desk it stood on.
function placeOf(field) {
  if (!("value" in field)) return null;
  const key = field.dataset.place ?? field.closest('[class*="st-key-"]')?.className ?? "";
  const found = key.match(/(?:^|st-key-)(line|lines|prose|number)--(\S+)--(\d+)(?:\s|$)/);
  return found && { way: found[1], path: found[2].replaceAll("--", "."), desk: Number(found[3]) };
}

// A field may have been changed by a click since, and its element may have become another's.
function latest({ field, path, text }) {
  return field.isConnected && placeOf(field)?.path === path ? field.value : text;
}

function at(work, path) {
  const sheet = path.match(/^sheets\.([a-z-]+)\.(.+)$/);
  const names = sheet ? ["sheets", sheet[1], "sheets", ...sheet[2].split(".")] : path.split(".");
  return names.reduce((value, name) => value?.[name], work);
}

function same(kept, typed) {
  const plain = (text) => text.split(/\s+/).filter(Boolean).join(" ");
  return plain([kept ?? ""].flat().join("\n")) === plain(typed);
}

// The way to the folded pages shows the words “All pages” (app.css) and must be called so as well.
// What will be sent to a model is long; without a place to stop at, no keyboard could scroll it.
function mendAccess() {
  if (window.coachMends) return;
  const mend = () => {
    for (const text of document.querySelectorAll('[data-testid="stCode"] pre:not([tabindex])')) text.tabIndex = 0;
    const opener = document.querySelector('[data-testid="stExpandSidebarButton"]');
    if (opener?.ariaLabel === "Expand sidebar") opener.ariaLabel = "All pages";
  };
  mend();
  window.coachMends = new MutationObserver(mend);
  window.coachMends.observe(document.body, { childList: true, subtree: true });
}

// In a narrow window the navigation covers the page; once a page is chosen it steps aside. Streamlit
// does so itself on phones, but not in a small or much enlarged window of a desktop browser.
function closeNavigation() {
  if (window.coachStepsAside) return;
  window.coachStepsAside = true;
  document.addEventListener("click", (event) => {
    if (window.innerWidth > 768 || !event.target.closest?.('[data-testid="stSidebarNavLink"]')) return;
    setTimeout(() => {
      const close = '[data-testid="stSidebarCollapseButton"] button[aria-expanded="true"]';
      document.querySelector(close)?.click();
    }, 50);
  });
}

// Streamlit takes a text area's words on leaving it or on Ctrl+Enter. A reload before either would
// lose them, so that key is pressed for the person after a short pause.
function handOnTyping() {
  if (window.coachHandsOn) return;
  window.coachHandsOn = true;
  let waiting = null;
  let typed = null;
  const handOn = () => {
    clearTimeout(waiting);
    waiting = null;
    typed?.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Enter", code: "Enter", ctrlKey: true, bubbles: true }),
    );
  };
  document.addEventListener("input", (event) => {
    if (!event.target.closest?.('[data-testid="stTextArea"]')) return;
    typed = event.target;
    clearTimeout(waiting);
    waiting = setTimeout(handOn, PAUSE);
  });
  document.addEventListener("visibilitychange", () => waiting && handOn());
}
