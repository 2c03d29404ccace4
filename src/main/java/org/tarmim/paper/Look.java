package org.tarmim.paper;

/** What a paragraph looks like: its size in points, its weight, the space above it and how far it stands in. */
enum Look {
    TITLE(18, Weight.BOLD, 0, 0),
    HEADING(13, Weight.BOLD, 16, 0),
    TEXT(11, Weight.REGULAR, 5, 0),
    QUESTION(11, Weight.BOLD, 11, 0),
    ANSWER(11, Weight.REGULAR, 3, 0),
    ITEM(11, Weight.REGULAR, 3, 14),
    SMALL_PRINT(8.5f, Weight.REGULAR, 9, 0);

    /** The two weights the fonts have. */
    enum Weight {
        REGULAR,
        BOLD
    }

    final float size;
    final Weight weight;
    final float above;
    final float indent;

    Look(float size, Weight weight, float above, float indent) {
        this.size = size;
        this.weight = weight;
        this.above = above;
        this.indent = indent;
    }

    /** Whether it announces what follows, and so is never the last line of a page. */
    boolean announces() {
        return this == HEADING || this == QUESTION;
    }
}
