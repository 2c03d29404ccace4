package org.tarmim.pledge.promise;

/** How closely a donor ties money to a purpose; the four grades of IATI and the Grand Bargain. */
public enum Earmarking {
    UNEARMARKED,
    SOFT,
    EARMARKED,
    TIGHT
}
