import { chromium } from "@playwright/test";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium" });
const [,, lang="fi", w="390", h="844", scheme="light", ...steps] = process.argv;
const p = await b.newPage({ viewport: { width: +w, height: +h }, locale: lang, colorScheme: scheme });
p.on("console", m => console.log("console:", m.text().slice(0,200)));
await p.goto("http://localhost:8123/index.html?"+"#", { waitUntil: "networkidle" });
let i = 0;
const shot = async (full) => { await p.waitForTimeout(400); await p.screenshot({ path: `/tmp/shot-${lang}-${w}-${scheme}-${i++}.png`, fullPage: full }); };
await shot();
for (const s of steps) {
  if (s === "full") { await shot(true); continue; }
  const [kind, ...rest] = s.split("="); const v = rest.join("=");
  if (kind === "label") await p.locator("service-finder").getByLabel(v, { exact: false }).first().check();
  if (kind === "button") await p.locator("service-finder").getByRole("button", { name: v }).first().click();
  if (kind === "nth") await p.locator("service-finder input[name=answer]").nth(+v).check();
  if (kind === "fill") await p.locator("service-finder input[type=search], service-finder input[type=text]").first().fill(v);
  if (kind === "next") await p.locator("service-finder button[type=submit]").last().click();
  if (kind === "unknown") await p.locator("service-finder .actions button").nth(1).click();
  await shot();
}
await b.close();
