// The ranked questions: a time plan, the list with its reasons and scores, and the cut line.
// Every word goes in through `textContent`.

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".questions");
  const focused = parentElement.activeElement?.dataset?.name;
  const act = (what, item) => setTriggerValue("act", { what, question: item.question });
  root.replaceChildren(...plan(data), ...list(data, act));
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

function list(data, act) {
  const fitting = data.items.filter((item) => item.fits);
  const spare = data.items.filter((item) => !item.fits);
  const made = [heading(`Ask these, in this order`)];
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
  const row = element("div", "row", made);
  const pin = button(row, item, item.pinned ? "Unpin" : "Pin", "pin", act);
  pin.setAttribute("aria-pressed", String(item.pinned));
  if (item.number > 1) button(row, item, "Up", "up", act);
  if (item.number < data.items.length) button(row, item, "Down", "down", act);
  button(row, item, "Leave out", "drop", act);
  return made;
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
