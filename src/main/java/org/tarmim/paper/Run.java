package org.tarmim.paper;

/** Letters that one font draws together: where in the line they begin, and how far above it they stand. */
record Run(Font font, String text, float across, float up) {
    Run and(String more) {
        return new Run(font, text + more, across, up);
    }
}
