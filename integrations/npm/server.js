// On a server: there is no page, so nothing is defined. The element is an ordinary tag in what is rendered.

/** Does nothing here. */
export const setBase = () => {};
