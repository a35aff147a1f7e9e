  // From the question that was drawn before the program was there to the program's own. What was chosen, typed, opened or
  // pressed in the meantime stays, and so does the place of the focus.

  /** A question that was drawn, what was pressed in it, and how the program takes it over. */
  class Early {
    question;
    #moment;
    #status = document.createElement("p");
    #pressed;

    constructor({ question, moment }) {
      this.question = question;
      this.#moment = moment;
      // For readers who do not see it. A region that was just added is announced unreliably, so it is there before. By its
      // class one can tell that the program is not there yet.
      this.#status.className = "visually-hidden early-status";
      this.#status.setAttribute("role", "status");
      question.addEventListener("click", (event) => this.#press(event), true);
      question.addEventListener("submit", (event) => event.preventDefault());
    }

    show(body) {
      body.replaceChildren(this.question, this.#status);
    }

    /** Nothing of what was done may be seen or kept. */
    forget() {
      this.#pressed = undefined;
      for (const form of this.question.querySelectorAll("form")) form.reset();
    }

    /** A press of a button is kept for the program. Radios and fields work by themselves. */
    #press(event) {
      const button = event.target.closest("button");
      if (!button) return;
      event.preventDefault();
      this.#pressed = button;
      if (this.#status.textContent) return;
      this.#status.textContent = this.#moment;
      const note = document.createElement("p");
      note.className = "hint early";
      note.textContent = this.#moment;
      (button.closest(".actions") ?? button.parentNode).append(note);
    }

    /** What was done goes to the same elements of the program's question; `swap` puts that in the place of this one. */
    hand(finder, swap) {
      this.question.querySelector(".early")?.remove();
      const [before, after] = [this.question, finder].map((it) => [...it.querySelectorAll(":not(font)")]);
      const isSame = before.length === after.length && before.every(({ localName }, at) => localName === after[at].localName);
      // The program may begin with another question, as where the feed was changed by hand.
      const counterpart = (element) => (isSame ? after[before.indexOf(element)] : undefined);
      const focused = counterpart(this.question.getRootNode().activeElement);
      swap();
      for (const [at, element] of isSame ? before.entries() : []) {
        const own = after[at];
        if (element.localName === "details") own.open = element.open;
        if (element.type === "search") own.value = element.value;
        else if (element.checked) {
          own.checked = true;
          own.dispatchEvent(new Event("change", { bubbles: true }));
        }
      }
      focused?.focus({ preventScroll: true });
      if (focused?.type === "search") focused.setSelectionRange(focused.value.length, focused.value.length);
      const pressed = counterpart(this.#pressed);
      // Once the choice has been taken.
      if (pressed) queueMicrotask(() => pressed.click());
    }
  }
