  // The styles of all finders of the page: first those of the first question, later all of them. A strict page allows
  // neither `<style>` nor `style=`, so one constructed sheet is adopted by all.

  /** What comes with the second part of the program, between the others. */
  let later = "";
  let sheet;
  const css = () => __FIRST_CSS__ + later + __LAST_CSS__;

  const adoptStyles = (root) => {
    try {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(css());
      }
      // The root is open: a page may have put a sheet of its own there, and keeps it. A browser refuses a sheet of another
      // document: the element may have been moved to one.
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    } catch {
      // Safari before 16.4 has no constructor for sheets. A page that forbids inline styles does not let this through.
      if (!root.querySelector("style")) root.append(Object.assign(document.createElement("style"), { textContent: css() }));
    }
  };

  const completeStyles = (root, text) => {
    later = text;
    // Where no sheet could be made, an element holds the styles.
    try { sheet.replaceSync(css()); } catch {}
    const style = root.querySelector("style");
    if (style) style.textContent = css();
  };
