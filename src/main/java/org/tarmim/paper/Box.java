package org.tarmim.paper;

/** The room that a letter takes. */
record Box(float left, float bottom, float right, float top) {
    float middle() {
        return (left + right) / 2;
    }

    Box times(float factor) {
        return new Box(left * factor, bottom * factor, right * factor, top * factor);
    }

    Box moved(float across, float up) {
        return new Box(left + across, bottom + up, right + across, top + up);
    }

    Box with(Box other) {
        return new Box(left, Math.min(bottom, other.bottom), right, Math.max(top, other.top));
    }
}
