package org.tarmim.detention.casefile;

/** The lists of what a case says, each a table of the same form. */
enum Content {
    PERSON("case_person"),
    PARTICULARS("case_particulars"),
    CUSTODY("custody_event"),
    ORDER("order_term"),
    HEARING("hearing"),
    MANDATE("legal_representation"),
    SOURCE("case_source");

    private final String table;

    Content(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }

    /** Where a row's content stands. */
    String column() {
        return table + ".content";
    }
}
