package org.tarmim.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.AssertTrue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarmim.ui.Refusals;
import org.tarmim.ui.Words;

/**
 * Broken constraints field by field, under the names that the fields have in the JSON.
 *
 * @param names the name in the JSON by that of the component, where they differ in more than their letters
 */
record Mistakes(Map<String, String> names) {
    List<Problem.Mistake> of(ConstraintViolationException invalid, Words words) {
        return invalid.getConstraintViolations().stream()
                .map(violation -> new Problem.Mistake(field(violation), Refusals.sentence(violation, words)))
                .sorted(Comparator.comparing(mistake -> mistake.field() + mistake.detail()))
                .toList();
    }

    /** Null for a rule about the record as a whole. */
    private @Nullable String field(ConstraintViolation<?> violation) {
        var annotation = violation.getConstraintDescriptor().getAnnotation().annotationType();
        if (annotation.equals(AssertTrue.class)) return null;
        var steps = new ArrayList<String>();
        violation.getPropertyPath().forEach(step -> add(step, steps));
        return steps.isEmpty() ? null : String.join(".", steps);
    }

    private void add(Path.Node step, List<String> steps) {
        if (step.getKind() == ElementKind.METHOD || step.getKind() == ElementKind.PARAMETER) return;
        if (step.getKey() != null) steps.add(step.getKey().toString());
        if (step.getIndex() != null) steps.add(step.getIndex().toString());
        if (step.getKind() == ElementKind.PROPERTY) steps.add(names.getOrDefault(step.getName(), letters(step)));
    }

    private static String letters(Path.Node step) {
        return step.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
