import { chromium } from "@playwright/test";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium" });
const p = await b.newPage();
p.on("response", r => r.status()>=400 && console.log(r.status(), r.url()));
p.on("console", m => console.log("console:", m.text().slice(0,300)));
await p.goto("http://localhost:8123/index.html", { waitUntil: "networkidle" });
await b.close();
