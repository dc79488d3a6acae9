// Reads a JSON list of texts and prints how many a second write-good checks, warmed up.
import { readFileSync } from "node:fs";
import writeGood from "write-good";

const texts = JSON.parse(readFileSync(0, "utf8"));
texts.slice(0, 5).forEach((text) => writeGood(text));
const begin = process.cpuUsage();
let done = 0;
let seconds = 0;
while (seconds < 3) {
  texts.forEach((text) => writeGood(text));
  done += texts.length;
  seconds = process.cpuUsage(begin).user / 1e6;
}
console.log(done / seconds);
