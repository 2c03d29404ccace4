package org.tarmim.files;

import jakarta.servlet.http.HttpServletResponse;

/** The head of an answer whose body is to be saved and never to be opened in place. */
public final class SavedOnly {
    private SavedOnly() {}

    /** Writes the head of an answer for a file of that kind under that name. */
    public static void answer(HttpServletResponse response, String mediaType, String name) {
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", "attachment; filename=\"%s\"".formatted(name));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
    }
}
