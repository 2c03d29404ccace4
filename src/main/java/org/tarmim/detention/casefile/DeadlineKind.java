package org.tarmim.detention.casefile;

import org.tarmim.detention.chain.OrderKind;

/** What is due. */
public enum DeadlineKind {
    /** The last day of an order that keeps somebody away. */
    ACCESS_ORDER_END,
    /** The last day of an order that holds somebody. */
    ORDER_END,
    /** The day of a hearing. */
    HEARING,
    /** The last day on which a State is to reply to a complaint. */
    STATE_REPLY_60D,
    /** The last day on which a disappearance is taken up in the urgent procedure. */
    URGENT_WINDOW_3M,
    /** The last day on which a lawful basis holds. */
    CONSENT_EXPIRY,
    /** The last day on which somebody sees the case. */
    GRANT_EXPIRY,
    /** The day on which to ask again what became of a document. */
    FOLLOW_UP;

    static DeadlineKind of(OrderKind kind) {
        return kind == OrderKind.ACCESS_ORDER ? ACCESS_ORDER_END : ORDER_END;
    }
}
