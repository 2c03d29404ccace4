package org.tarmim.pledge.promise;

/** How far the review of a revision has come. */
public enum ReviewState {
    WAITING,
    WAITING_FOR_SECOND,
    VERIFIED,
    RETURNED,
    REJECTED
}
