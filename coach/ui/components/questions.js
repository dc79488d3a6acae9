// The ranked questions: a time plan, the list with its reasons and scores, and the cut line.
// Every word goes in through `textContent`.

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".questions");
  const focused = parentElement.activeElement?.dataset?.name;
  const open = [...root.querySelectorAll("details[open]")].map((each) => each.dataset.question);
  const act = (what, item) => setTriggerValue("act", { what, question: item.question });
  root.replaceChildren(...plan(data), ...talk(data), ...list(data, act));
  for (const each of root.querySelectorAll("details")) each.open = open.includes(each.dataset.question);
  if (focused) root.querySelector(`[data-name="${CSS.escape(focused)}"]`)?.focus();
}

function plan(data) {
  if (!data.plan.length) return [];
  const figure = element("figure", "plan");
  element("figcaption", "", figure, `Your ${data.minutes} minutes`);
  const track = element("ol", "track", figure);
  for (const stretch of data.plan) {
    const piece = element("li", "", track);
    piece.style.flexGrow = String(stretch.minutes);
    element("span", "phase", piece, stretch.phase);
    const many = stretch.questions.length;
    const asked = many ? `${many} ${many === 1 ? "question" : "questions"}, ` : "";
    element("span", "minutes", piece, `${asked}${Math.round(stretch.minutes)} min`);
  }
  return [figure];
}

function talk(data) {
  if (!data.plan.length) return [];
  const section = element("section", "talk");
  element("h2", "", section, "In the order to ask them");
  let next = 1;
  for (const stretch of data.plan) {
    element("h3", "", section, stretch.phase);
    const group = element("ol", "", section);
    group.start = next;
    for (const question of stretch.questions) element("li", "", group, question);
    next += stretch.questions.length;
  }
  return [section];
}

function list(data, act) {
  const fitting = data.items.filter((item) => item.fits);
  const spare = data.items.filter((item) => !item.fits);
  const made = [heading("In the order of importance")];
  const first = element("ol", "asked");
  first.append(...fitting.map((item) => entry(item, data, act)));
  made.push(first);
  if (spare.length) {
    const cut = element("p", "cut");
    element("span", "", cut, `Your ${data.minutes} minutes end about here`);
    made.push(cut, heading("If there is time left"));
    const second = element("ol", "asked spare");
    second.start = fitting.length + 1;
    second.append(...spare.map((item) => entry(item, data, act)));
    made.push(second);
  }
  return made;
}

function heading(text) {
  return element("h2", "", null, text);
}

function entry(item, data, act) {
  const made = element("li", item.pinned ? "pinned" : "");
  element("span", "number", made, String(item.number)).setAttribute("aria-hidden", "true");
  element("p", "question", made, item.question);
  const tags = element("p", "tags", made);
  element("span", "", tags, item.phase);
  if (item.must) element("span", "strong", tags, "Do ask this one");
  if (item.pinned) element("span", "strong", tags, "Pinned");
  if (item.own) element("span", "", tags, "Your own");
  if (item.personal) element("span", "", tags, `From ${item.personal}`);
  element("p", "why", made, item.why);
  if (item.probe) element("p", "probe", made, `To go deeper: ${item.probe}`);
  const scores = element("dl", "bars", made);
  for (const bar of item.bars) {
    const row = element("div", "", scores);
    element("dt", "", row, bar.label);
    const value = element("dd", "", row);
    const track = element("span", "track", value);
    track.setAttribute("aria-hidden", "true");
    element("span", "fill", track).style.width = `${Math.round(bar.share * 100)}%`;
    element("span", "word", value, bar.word);
  }
  reasons(made, item);
  const row = element("div", "row", made);
  const pin = button(row, item, item.pinned ? "Unpin" : "Pin", "pin", act);
  pin.setAttribute("aria-pressed", String(item.pinned));
  if (item.number > 1) button(row, item, "Up", "up", act);
  if (item.number < data.items.length) button(row, item, "Down", "down", act);
  button(row, item, "Leave out", "drop", act);
  return made;
}

function reasons(parent, item) {
  const given = item.bars.filter((bar) => bar.reason);
  if (!given.length && !item.answered) return;
  const made = element("details", "", parent);
  made.dataset.question = item.question;
  const summary = element("summary", "", made, "Why here");
  summary.dataset.name = `why ${item.question}`;
  summary.setAttribute("aria-label", `Why here: ${item.question}`);
  const terms = element("dl", "reasons", made);
  for (const bar of given) {
    element("dt", "", terms, `${bar.label}: ${bar.word}`);
    element("dd", "", terms, bar.reason);
  }
  if (item.answered) {
    element("dt", "", terms, "Already in your notes");
    element("blockquote", "", element("dd", "", terms), item.answered);
  }
}

function button(parent, item, label, what, act) {
  const made = element("button", "", parent, label);
  made.type = "button";
  made.dataset.name = `${what} ${item.question}`;
  made.setAttribute("aria-label", `${label}: ${item.question}`);
  made.addEventListener("click", () => act(what, item));
  return made;
}

function element(name, className, parent, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  if (parent) parent.append(made);
  return made;
}
