// Days in date fields as everywhere else: 23 January 2025, in the words of the page, and read with the digits of any keyboard.

const DIGITS = /[٠-٩۰-۹]/g;

function written({ day, month, year }, names) {
  return `${day} ${names[month]} ${year}`;
}

function inFigures(typed, names) {
  const plain = typed.replace(DIGITS, (digit) => digit.charCodeAt(0) % 16).trim();
  const month = names.findIndex((name) => plain.toLowerCase().includes(name.toLowerCase()));
  return month < 0 ? plain : plain.replace(new RegExp(`\\s*${names[month]}\\s*`, "i"), `/${month + 1}/`);
}

function inWords(texts) {
  const { monthNames, formatDate, parseDate } = texts ?? {};
  if (!monthNames || !formatDate) return texts;
  return {
    ...texts,
    formatDate: (day) => written(day, monthNames),
    parseDate: (typed) => parseDate(inFigures(typed, monthNames)),
  };
}

function accessor(prototype, name) {
  return Object.getOwnPropertyDescriptor(prototype, name) ?? accessor(Object.getPrototypeOf(prototype), name);
}

// The server side of the field can write figures and English months only, so the words are put in as they arrive.
customElements.whenDefined("vaadin-date-picker").then(() => {
  const { prototype } = customElements.get("vaadin-date-picker");
  const { get, set } = accessor(prototype, "i18n");
  Object.defineProperty(prototype, "i18n", {
    configurable: true,
    get,
    set(texts) {
      set.call(this, inWords(texts));
    },
  });
});
