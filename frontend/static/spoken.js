// What ready-made fields and menus leave unsaid to those who hear the page, or say wrongly, once they are open.

const LISTS = "vaadin-select, vaadin-combo-box, vaadin-multi-select-combo-box";
const SELECTED = { subtree: true, childList: true, attributeFilter: ["aria-selected"] };
const mended = new WeakSet();
let opened = 0;

// A list of choices, or a calendar, is called what its field is called, and the field says what it opened.
function name(field, shown, opener) {
  if (!shown) return;
  shown.id ||= `opened-${++opened}`;
  shown.setAttribute("aria-label", field.label || field.accessibleName || "");
  opener?.setAttribute("aria-controls", shown.id);
}

function unselect(menu) {
  menu.querySelectorAll("[role='menuitem']").forEach((item) => item.removeAttribute("aria-selected"));
}

// What stands in a menu is never selected, and nothing but it can be reached there.
function mendMenu(menu) {
  const sheet = menu.shadowRoot?.querySelector("vaadin-menu-bar-overlay")?.shadowRoot;
  sheet?.querySelector("[part='overlay']").removeAttribute("tabindex");
  unselect(menu);
  if (!mended.has(menu)) new MutationObserver(() => unselect(menu)).observe(menu, SELECTED);
  mended.add(menu);
}

// A calendar that is shut in the moment in which it opens goes on hiding the page from those who hear it.
function unhide(calendar) {
  if (calendar.opened) return;
  calendar.__showOthers?.();
  calendar.__showOthers = null;
}

function mend({ target, detail }) {
  if (!target.matches) return;
  if (target.matches("vaadin-date-picker") && !detail?.value) setTimeout(unhide, 0, target);
  if (!detail?.value) return;
  const part = (selector) => target.querySelector(selector);
  if (target.matches(LISTS)) name(target, part("[role='listbox']"), part("vaadin-select-value-button"));
  if (target.matches("vaadin-date-picker")) name(target, part("[role='dialog']"), part("input"));
  if (target.matches("vaadin-menu-bar-submenu")) requestAnimationFrame(() => mendMenu(target));
}

// The event tells its own element alone, so it is caught on its way down.
addEventListener("opened-changed", mend, true);

// The names of weekdays are hidden, as each day says its own; a row without them is none.
customElements.whenDefined("vaadin-month-calendar").then(() => {
  const { prototype } = customElements.get("vaadin-month-calendar");
  const { ready } = prototype;
  prototype.ready = function () {
    ready.call(this);
    this.shadowRoot.querySelector("[part='weekdays']")?.setAttribute("aria-hidden", "true");
  };
});
