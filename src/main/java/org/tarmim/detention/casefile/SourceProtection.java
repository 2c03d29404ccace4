package org.tarmim.detention.casefile;

/** How a source wants to be kept. */
public enum SourceProtection {
    /** May be named to whoever may read the case. */
    NAMED_OK,
    /** Known to the team, named to nobody else. */
    CONFIDENTIAL,
    /** Not known by name here either: a sign that tells this source from others stands in its place. */
    ANONYMOUS_TO_STAFF
}
