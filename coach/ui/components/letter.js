// A text to edit, with what the check says of it.
//
// Every word a person or a model wrote goes in through `textContent` or `value`: nothing here can
// become an element, a link or a picture. The marks lie behind a transparent textarea, so the text
// stays an ordinary text field for keyboards, spell checkers and screen readers.

const PAUSE = 100; // milliseconds without a keystroke before the text is checked again

export default function (component) {
  const { data, parentElement, setStateValue, setTriggerValue } = component;
  const root = parentElement.querySelector(".letter");
  const view = (root.view ??= build(root));
  view.send = (written) => setStateValue("written", written);
  view.fix = (chosen) => setTriggerValue("fix", chosen);
  update(view, data);
  return () => {
    // Words typed in the last moments before leaving a page are sent on.
    if (view.waiting) flush(view);
  };
}

function build(root) {
  const view = { root, fields: {}, edition: null, waiting: null };
  view.editor = element("div", "editor", root);
  for (const name of ["subject", "body"]) view.fields[name] = buildField(view, name);
  const foot = element("div", "foot", view.editor);
  view.count = element("p", "count", foot);
  view.count.id = "count";
  view.copy = element("button", "copy", foot, "Copy");
  view.copy.type = "button";
  view.copy.setAttribute("aria-describedby", view.count.id);
  view.copy.addEventListener("click", () => copyText(view));
  view.aside = element("div", "aside", root);
  view.verdict = element("p", "verdict", view.aside);
  view.verdict.setAttribute("role", "status");
  view.notes = element("ol", "notes", view.aside);
  view.facts = element("details", "facts", view.aside);
  element("summary", "", view.facts, "Where the facts come from");
  view.factList = element("ul", "", view.facts);
  return view;
}

function buildField(view, name) {
  const box = element("div", `field ${name}`, view.editor);
  const label = element("label", "", box, name === "subject" ? "Subject" : "");
  const stack = element("div", "stack", box);
  const behind = element("div", "behind", stack);
  behind.setAttribute("aria-hidden", "true");
  const input = element("textarea", "", stack);
  input.rows = 1;
  // Arabic or Hebrew begins at the right; the marks behind must lie as the words do.
  input.dir = behind.dir = "auto";
  input.id = `${name}-text`;
  label.htmlFor = input.id;
  input.spellcheck = true;
  const field = { box, label, behind, input, parts: [] };
  input.addEventListener("keydown", (event) => {
    if (name === "subject" && event.key === "Enter") event.preventDefault();
  });
  input.addEventListener("input", () => {
    if (name === "subject" && /[\r\n]/.test(input.value)) {
      input.value = input.value.replace(/[\r\n]+/g, " ");
    }
    field.parts = shifted(field.parts, input.value);
    draw(field);
    showCount(view);
    clearTimeout(view.waiting);
    view.waiting = setTimeout(() => flush(view), PAUSE);
  });
  input.addEventListener("blur", () => view.waiting && flush(view));
  return field;
}

function flush(view) {
  clearTimeout(view.waiting);
  view.waiting = null;
  view.send(currentText(view));
}

function currentText(view) {
  return {
    edition: view.edition,
    subject: view.hasSubject ? view.fields.subject.input.value : null,
    body: view.fields.body.input.value,
  };
}

function update(view, data) {
  const fresh = view.edition !== data.edition;
  view.edition = data.edition;
  view.hasSubject = data.ask_subject;
  view.limit = data.limit;
  view.fields.subject.box.hidden = !view.hasSubject;
  view.fields.body.label.textContent = data.label;
  view.fields.body.input.placeholder = data.placeholder;
  view.fields.body.input.maxLength = data.most;
  for (const name of ["subject", "body"]) {
    const field = view.fields[name];
    const written = joined(data[name]);
    if (fresh) field.input.value = written;
    // Marks for words that have changed again since are already out of date.
    if (fresh || field.input.value === written) field.parts = data[name];
    // Where the words belong, for what is typed as the page goes (keep.js).
    field.input.dataset.place = `prose--${data.path}.${name}--${data.desk}`;
    draw(field);
  }
  showCount(view);
  showVerdict(view, data.verdict);
  showNotes(view, data.notes);
  showFacts(view, data.facts);
}

function draw(field) {
  const pieces = field.parts.map((part) => {
    if (!part.n.length) return document.createTextNode(part.t);
    const mark = document.createElement("mark");
    mark.className = part.t ? part.s : `${part.s} gap`;
    mark.textContent = part.t;
    mark.dataset.notes = part.n.map((number) => number + 1).join(" ");
    return mark;
  });
  // A last empty line has no height of its own behind the text.
  field.behind.replaceChildren(...pieces, document.createTextNode("\u200b"));
  field.input.style.height = "auto";
  field.input.style.height = `${Math.max(field.input.scrollHeight, field.behind.offsetHeight)}px`;
}

function joined(parts) {
  return parts.map((part) => part.t).join("");
}

// Keep the marks around an edit in their places until the next check comes back.
function shifted(parts, text) {
  const before = joined(parts);
  let head = 0;
  while (head < before.length && head < text.length && before[head] === text[head]) head += 1;
  let tail = 0;
  const most = Math.min(before.length, text.length) - head;
  while (tail < most && before.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  const cut = (from, to) => {
    const found = [];
    let at = 0;
    for (const part of parts) {
      const piece = part.t.slice(Math.max(0, from - at), Math.max(0, to - at));
      const whole = piece.length === part.t.length;
      if (piece) found.push(whole ? part : { ...part, t: piece, n: [] });
      at += part.t.length;
    }
    return found;
  };
  const typed = { t: text.slice(head, text.length - tail), n: [], s: null };
  return [...cut(0, head), typed, ...cut(before.length - tail, before.length)];
}

function showCount(view) {
  const body = view.fields.body.input.value;
  const characters = [...body].length;
  const words = (body.match(/\S+/g) || []).length;
  const most = view.fields.body.input.maxLength;
  // The browser cuts what is pasted beyond the most without a word; this is the word.
  const full = most > 0 && body.length >= most;
  const count = view.limit
    ? `${characters} of ${view.limit} characters`
    : `${words} ${words === 1 ? "word" : "words"}`;
  view.count.textContent = full
    ? `${count}. No more than ${most.toLocaleString("en")} characters fit: what comes after is left out.`
    : count;
  // The reason stands beside the button and is read with it.
  view.copy.disabled = !words;
  if (!words) view.count.textContent += ", so there is nothing to copy yet";
  view.count.classList.toggle("over", full || (Boolean(view.limit) && characters > view.limit));
}

function showVerdict(view, verdict) {
  view.verdict.hidden = !verdict;
  view.verdict.className = `verdict ${verdict ? verdict.state : ""}`;
  const said = verdict ? verdict.sentence : "";
  if (view.verdict.textContent !== said) view.verdict.textContent = said;
}

function showNotes(view, notes) {
  view.notes.hidden = !notes.length;
  const drawn = JSON.stringify(notes);
  if (view.drawnNotes === drawn) return; // a focused button stays where it is
  view.drawnNotes = drawn;
  view.notes.replaceChildren(...notes.map((note, number) => buildNote(view, note, number)));
}

function buildNote(view, note, number) {
  const item = element("li", `note ${note.severity}`);
  const head = element("p", "head", item);
  element("span", "number", head, String(number + 1));
  element("span", "word", head, note.word);
  if (note.quoted) element("q", "quoted", item, note.quoted);
  element("p", "message", item, note.message);
  const why = element("details", "why", item);
  element("summary", "", why, "Why");
  element("p", "", why, note.why);
  const row = element("div", "row", item);
  if (note.quoted) button(row, "Show it", () => show(view, note, number), `Show it: note ${number + 1} in the text`);
  for (const label of note.fixes) {
    const meant = [note.rule, note.quoted, label];
    button(row, label, () => view.fix({ ...currentText(view), note: meant }), null);
  }
  return item;
}

function show(view, note, number) {
  const field = view.fields[note.field];
  let at = 0;
  for (const part of field.parts) {
    if (part.n.includes(number)) {
      field.input.focus();
      field.input.setSelectionRange(at, at + part.t.length);
      return;
    }
    at += part.t.length;
  }
}

function showFacts(view, facts) {
  view.facts.hidden = !facts.length;
  view.factList.replaceChildren(
    ...facts.map((fact) => {
      const item = element("li", "");
      element("q", "", item, fact.text);
      element("span", "source", item, ` from ${fact.source}`);
      return item;
    }),
  );
}

async function copyText(view) {
  const { subject, body } = currentText(view);
  const text = subject ? `Subject: ${subject}\n\n${body}` : body;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without HTTPS a browser has no clipboard for pages; selecting and copying still works.
    const input = view.fields.body.input;
    input.focus();
    input.select();
    document.execCommand("copy");
  }
  view.copy.textContent = "Copied";
  const said = element("span", "unseen", view.verdict.parentElement, "Copied");
  said.setAttribute("role", "status");
  setTimeout(() => {
    view.copy.textContent = "Copy";
    said.remove();
  }, 2000);
}

function button(parent, label, act, spoken) {
  const made = element("button", "", parent, label);
  made.type = "button";
  if (spoken) made.setAttribute("aria-label", spoken);
  made.addEventListener("click", act);
  return made;
}

function element(name, className, parent, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  if (parent) parent.append(made);
  return made;
}
