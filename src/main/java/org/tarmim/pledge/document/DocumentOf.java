package org.tarmim.pledge.document;

/** On what a document can hang. */
public enum DocumentOf {
    MOVEMENT("posting_id"),
    REVISION("revision_id"),
    ANSWER("answer_id"),
    FINDING("assessment_id"),
    MONEY_REPORT("report_id");

    private final String column;

    DocumentOf(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
