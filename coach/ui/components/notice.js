// One sentence to the person, announced. Always `textContent`: it may quote what they gave us.
export default function ({ data, parentElement }) {
  const box = parentElement.querySelector("p");
  box.className = data.tone;
  box.setAttribute("role", data.tone === "bad" ? "alert" : "status");
  if (box.textContent !== data.text) box.textContent = data.text;
}
