// Follows the file: renews the bar when it has changed, and the finder when there is another feed for it.
// Knows revisions and nothing of what is answered; the finder's own events are not listened to.

const body = document.body;
const bar = document.getElementById("bar");
const place = document.getElementById("finder");

new EventSource("events").addEventListener("message", ({ data }) => {
  const [revision, feed] = data.split(" ");
  if (revision !== body.dataset.revision) {
    body.dataset.revision = revision;
    // The frame keeps its address, and with it what was chosen there.
    bar.contentWindow.location.reload();
  }
  if (feed !== body.dataset.feed) {
    body.dataset.feed = feed;
    const finder = document.createElement("service-finder");
    finder.setAttribute("feed", `/feed.json?${feed}`);
    place.replaceChildren(finder);
  }
});
