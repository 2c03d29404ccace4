package org.tarmim.detention.law;

/** What a time limit is for. */
public enum LimitKind {
    /** A State is to reply to a complaint; from the day it was sent. */
    STATE_REPLY,
    /** A disappearance is taken up in the urgent procedure; from the day of the arrest, or last seen. */
    URGENT_WINDOW
}
