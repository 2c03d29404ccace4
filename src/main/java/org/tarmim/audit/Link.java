package org.tarmim.audit;

/**
 * An entry as it is stored in the chain.
 *
 * @param previousMac the seal of the entry before, in hexadecimal digits
 * @param mac         the seal over this entry and the one before, in hexadecimal digits
 */
record Link(Entry entry, String previousMac, String mac) {
    Head asHead() {
        return new Head(entry.seq(), mac);
    }

    long seq() {
        return entry.seq();
    }
}
