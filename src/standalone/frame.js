// The page that others put into a frame (embed.html): gives the finder what the page's address says, and tells the page
// around how tall it is. A classic script after the element, so that the finder finds its attributes when it begins.
{
  /** The attributes that an address may set. */
  const names = __NAMES__;
  /** The name of the finder in each language. */
  const titles = __TITLES__;
  /**
   * Heights are told in steps of so many pixels. How tall a view is says something of what is in it, and the page around may
   * be one that nobody vouches for.
   */
  const STEP = 64;

  const page = document.documentElement;
  const finder = document.querySelector("service-finder");
  const settings = new URLSearchParams(location.search);

  /** Whether it is the address of something on the web, seen from here. */
  const isOnTheWeb = (address) => {
    try {
      return /^https?:$/.test(new URL(address, location.href).protocol);
    } catch {
      return false;
    }
  };

  for (const name of names) {
    let value = settings.get(name);
    if (name === "feed") value = value?.split(/\s+/).filter((it) => it && isOnTheWeb(it)).join(" ");
    if (value != null) finder.setAttribute(name, value);
  }

  const wanted = settings.get("lang")?.trim().toLowerCase();
  if (Object.hasOwn(titles, wanted)) page.lang = wanted;
  document.title = titles[page.lang];
  if (settings.has("theme")) page.dataset.theme = settings.get("theme").trim();

  /** The name that pym.js of the page around has given to its frame. */
  const [id] = /^[\w-]{1,80}$/.exec(settings.get("childId")) ?? [];

  let told;
  const tell = () => {
    const height = Math.ceil(page.getBoundingClientRect().height / STEP) * STEP;
    if (height === told) return;
    told = height;
    // To whoever it is: a frame does not know the page around it, and a height is no secret of one page.
    parent.postMessage({ type: "service-finder:height", height }, "*");
    if (id) parent.postMessage(`pymxPYMx${id}xPYMxheightxPYMx${height}`, "*");
  };

  if (parent !== self && settings.get("height") !== "off" && globalThis.ResizeObserver) {
    new ResizeObserver(tell).observe(page);
    // A page that listens from later on asks by any message.
    addEventListener("message", ({ source }) => {
      if (source !== parent) return;
      told = undefined;
      tell();
    });
  }
}
