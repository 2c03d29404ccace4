package org.tarmim.detention.filing;

/** What is asked for, and of whom. */
public enum ActionKind {
    /** A complaint to the Working Group on Arbitrary Detention, which the State has sixty days to answer. */
    WGAD_COMPLAINT;

    /** Days a State has for its reply. Source: methods of work of the Working Group. */
    public int daysToReply() {
        return 60;
    }
}
