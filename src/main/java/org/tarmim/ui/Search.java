package org.tarmim.ui;

/** What the search field of the top bar does; a bean of the room that can find things. */
@FunctionalInterface
public interface Search {
    /** Opens the answers to what a person typed. Called with the current screen in place. */
    void open(String text);
}
