package org.tarmim.pledge.fts;

import java.nio.file.Path;

/**
 * A file that somebody wants to import: one page of a search, or a sheet.
 *
 * @param name as it is called at the person's own machine
 * @param file where it lies until then
 */
public record FlowPage(String name, Path file) {}
