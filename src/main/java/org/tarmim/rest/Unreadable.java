package org.tarmim.rest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Why a body could not be read.
 *
 * @param field where in it, with a dot between the levels; empty where that says nothing
 */
record Unreadable(int status, String key, String field, List<Object> values) {
    private static final int MOST_WORDS = 40;

    static Unreadable of(@Nullable Throwable cause) {
        return switch (cause) {
            case StreamConstraintsException large ->
                new Unreadable(413, "rest.json.large", "", List.of(RestJson.LARGEST_BODY / 1024, RestJson.DEEPEST));
            case UnrecognizedPropertyException unknown -> at(unknown, "rest.field.unknown", unknown.getPropertyName());
            case InvalidNullException missing -> missing(missing);
            case MismatchedInputException mismatch -> mismatch(mismatch);
            case null, default -> new Unreadable(400, "rest.json.unreadable", "", List.of());
        };
    }

    private static Unreadable missing(InvalidNullException missing) {
        var name = missing.getPropertyName() == null
                ? ""
                : missing.getPropertyName().getSimpleName();
        var path = path(missing);
        var field = path.endsWith(name) ? path : path.isEmpty() ? name : path + "." + name;
        return new Unreadable(400, "rest.field.missing", field, List.of(field));
    }

    private static Unreadable mismatch(MismatchedInputException mismatch) {
        var type = mismatch.getTargetType();
        if (type == null || !type.isEnum()) return at(mismatch, "rest.field.unreadable", path(mismatch));
        var words = Arrays.stream(type.getEnumConstants())
                .limit(MOST_WORDS)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return at(mismatch, "rest.field.word", path(mismatch), words);
    }

    private static Unreadable at(JacksonException fault, String key, Object... values) {
        return new Unreadable(400, key, path(fault), List.of(values));
    }

    private static String path(JacksonException fault) {
        return fault.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("."));
    }
}
