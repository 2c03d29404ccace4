package org.tarmim.detention.document;

/** What a document can do harm by. */
public enum Threat {
    RETALIATION_DETAINEE,
    RETALIATION_FAMILY,
    SOURCE_EXPOSURE,
    LAWYER_EXPOSURE,
    STAFF_EXPOSURE,
    STIGMA,
    LEGAL_PREJUDICE,
    DATA_SEIZURE
}
