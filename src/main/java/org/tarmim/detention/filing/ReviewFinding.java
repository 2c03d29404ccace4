package org.tarmim.detention.filing;

/** What a second person finds of a document that had gone alone. */
public enum ReviewFinding {
    RIGHT,
    /** It was right to send it; something is to be done otherwise. */
    RIGHT_BUT,
    /** It should not have gone. */
    WRONG
}
