package org.tarmim.withhold;

/**
 * What stands in a passage, for the eyes of whoever decides on it.
 *
 * @param text    the words themselves, or the name of a file
 * @param address the page on which it stands
 */
public record Found(String text, String address) {}
