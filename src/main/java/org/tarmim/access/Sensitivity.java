package org.tarmim.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The one scale of how carefully a thing is shown, from anybody to the few named for it. */
public enum Sensitivity {
    PUBLIC,
    RESTRICTED,
    CONFIDENTIAL,
    STRICT;

    /** This one and all that are less sensitive. */
    public static Set<Sensitivity> upTo(Sensitivity highest) {
        return Arrays.stream(values())
                .filter(one -> one.compareTo(highest) <= 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sensitivity.class)));
    }
}
