package org.tarmim.story;

import com.microsoft.playwright.Page;

/** What somebody would see who looked at a screen on which a story came to a halt. */
final class Glance {
    private static final String OVER_THE_PAGE = """
            () => [...document.querySelectorAll('[inert], [aria-hidden=true], [opened]')]
                .map(element => element.localName + '.' + element.className)
                .join(' ')
            """;

    private Glance() {}

    /** The address, what covers or hides a part of it, and what a screen reader would read out. */
    static String at(Page page) {
        return "%s%nHidden or open: %s%n%s"
                .formatted(
                        page.url(),
                        page.evaluate(OVER_THE_PAGE),
                        page.locator("body").ariaSnapshot());
    }
}
