package org.tarmim.detention.chain;

/** What an order does. */
public enum OrderKind {
    /** It holds somebody. */
    DETENTION_ORDER,
    /** It keeps somebody away from who is held. */
    ACCESS_ORDER
}
