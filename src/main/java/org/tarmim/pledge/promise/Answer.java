package org.tarmim.pledge.promise;

/** What a donor says of a pledge of the own country. */
public enum Answer {
    CONFIRMED,
    DISPUTED
}
