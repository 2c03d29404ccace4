package org.tarmim.detention.casefile;

import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.Meters;

/**
 * One line of the list of cases. It holds no name.
 *
 * @param meters null where whoever looks may not read what they rest on
 * @param next   the next thing that is due; null where nothing is, or may not be read
 */
public record CaseRow(
        CaseHead head, @Nullable Meters meters, @Nullable Deadline next) {}
