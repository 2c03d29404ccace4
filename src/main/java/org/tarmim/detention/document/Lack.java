package org.tarmim.detention.document;

/** What is wanting in an answer that is there. */
public enum Lack {
    /** The name in the letters of the document. */
    SPELLING,
    /** Which part of that name is the family's. */
    FAMILY_NAME,
    /** Its words in the language of the document; it stands there as it was written, and says so. */
    TRANSLATION
}
