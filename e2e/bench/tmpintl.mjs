import { chromium } from "@playwright/test";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium" });
for (let i = 0; i < 3; i++) { const c = await b.newContext(); const p = await c.newPage(); await p.goto("data:text/html,<p>x");
console.log(await p.evaluate(() => { const t = (n, f) => { const a = performance.now(); f(); return n + " " + (performance.now() - a).toFixed(1); };
 return [t("plural fi", () => new Intl.PluralRules(["fi", "fi"])), t("plural fi again", () => new Intl.PluralRules(["fi", "fi"])), t("number fi", () => new Intl.NumberFormat(["fi", "fi"])), t("number again", () => new Intl.NumberFormat("fi")), t("datetime", () => new Intl.DateTimeFormat("fi")), t("dt tz", () => new Intl.DateTimeFormat("en-GB",{timeZone:"Europe/Helsinki",hour:"2-digit"})),t("format",()=>new Intl.NumberFormat("fi").format(71)), t("list", () => new Intl.ListFormat("fi")), t("dn", () => new Intl.DisplayNames("fi",{type:"language"})), t("plural sv", () => new Intl.PluralRules(["sv", "fi"]))].join("; "); })); await c.close(); }
await b.close();
