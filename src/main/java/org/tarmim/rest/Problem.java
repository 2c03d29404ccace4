package org.tarmim.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as RFC 9457 writes it, in the language of the caller.
 *
 * @param type   what kind of refusal, a stable word behind {@code urn:tarmim:problem:}
 * @param title  the kind of refusal in a few words
 * @param status the status of the answer
 * @param detail what happened and what to do next
 * @param errors what is wrong with single fields; null where nothing is
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable List<Mistake> errors) {
    private static final String TYPES = "urn:tarmim:problem:";

    /**
     * What is wrong with one field.
     *
     * @param field  its name in the JSON, with a dot between the levels; null where it concerns the whole
     * @param detail what happened and what to do next
     */
    public record Mistake(@Nullable String field, String detail) {}

    static Problem of(String kind, int status, String title, String detail) {
        return new Problem(TYPES + kind, title, status, detail, null);
    }

    Problem with(List<Mistake> mistakes) {
        return new Problem(type, title, status, detail, List.copyOf(mistakes));
    }
}
