// What npm offers for the same question. Each is measured where it is installed (npm install obscenity @2toad/profanity, anywhere Node looks), and named where it is not.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { disguised, ordinary } = JSON.parse(readFileSync(0, "utf8"));
const require = createRequire(process.cwd() + "/");

function report(name, flags) {
  const found = disguised.filter(flags).length;
  const began = performance.now();
  let count = 0;
  while (performance.now() - began < 1000) for (const text of ordinary) { flags(text); count++; }
  const rate = Math.round((count * 1000) / (performance.now() - began));
  const alarms = ordinary.filter(flags).length;
  console.log(`  ${name}: ${Math.round((100 * found) / disguised.length)} % of the disguises, ${Math.round((1000 * alarms) / ordinary.length)} alarms in 1,000 ordinary comments, ${rate.toLocaleString("en-GB")} comments a second`);
}

try {
  const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = require("obscenity");
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  report("obscenity", (text) => matcher.hasMatch(text));
} catch { console.log("  obscenity is not installed where Node looks"); }
try {
  const { Profanity } = require("@2toad/profanity");
  const profanity = new Profanity();
  report("@2toad/profanity", (text) => profanity.exists(text));
} catch { console.log("  @2toad/profanity is not installed where Node looks"); }
