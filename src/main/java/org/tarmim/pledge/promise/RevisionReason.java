package org.tarmim.pledge.promise;

/** Why a pledge says something else than before. */
public enum RevisionReason {
    FIRST,
    INCREASE,
    DECREASE,
    CORRECTION,
    CURRENCY,
    WITHDRAWAL
}
