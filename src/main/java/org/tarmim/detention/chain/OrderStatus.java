package org.tarmim.detention.chain;

/** How an order stands at a moment. An order that passed its last day without news is never called over. */
public enum OrderStatus {
    FUTURE,
    ACTIVE,
    LAPSED_NO_NEWS,
    EXTENDED,
    LIFTED
}
