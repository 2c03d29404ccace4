package org.tarmim.pledge.document;

/** What a document is, which decides what it can prove. */
public enum DocumentKind {
    LETTER,
    AGREEMENT,
    /** The bank's own word that money came or went. */
    BANK_ADVICE,
    OTHER
}
