package org.tarmim.detention.ui;

/** What a line of a timeline tells of. */
enum TimelineKind {
    CUSTODY,
    ORDER,
    HEARING,
    MANDATE,
    DOCUMENT,
    DEADLINE
}
