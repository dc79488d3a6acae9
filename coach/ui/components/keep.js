// Work kept in the browser's own storage, and text areas that hand on what is typed into them.
//
// `role` "restore" (once, in the sidebar) tells Python what was kept; "write" only writes.

const WORK = "coach.work";
const SWITCH = "coach.keep";
const PAUSE = 400; // milliseconds without a keystroke before a text area hands on its words

export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector("div");
  if (data.role === "restore" && !root.asked) {
    root.asked = true;
    handOnTyping();
    closeNavigation();
    setStateValue("found", { on: read(SWITCH) !== "off", work: read(WORK) });
  }
  if (!data.answered) return;
  write(SWITCH, data.on ? null : "off");
  write(WORK, data.on && data.work ? data.work : null);
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
