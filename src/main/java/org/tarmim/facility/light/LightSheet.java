package org.tarmim.facility.light;

import jakarta.servlet.http.HttpServletRequest;
import org.tarmim.ui.sheet.Sheet;

/** The sheets of the light page, whose name leads to its beginning. */
final class LightSheet {
    private static final String HOME = "/r";

    private LightSheet() {}

    /** An empty one in the language of the request. */
    static Sheet of(String title, HttpServletRequest request) {
        return new Sheet(title, HOME, request);
    }
}
