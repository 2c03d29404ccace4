package org.tarmim.detention.handover;

/** What a row of {@code case_handover} says. */
record HandoverEntry(String counsel, String reach) {
    @Override
    public String toString() {
        return "HandoverEntry";
    }
}
