package org.tarmim.pledge.ui;

/** Whose words for the stages of money stand beside ours. */
enum TermsOf {
    FTS,
    MPTF,
    WORLD_BANK
}
