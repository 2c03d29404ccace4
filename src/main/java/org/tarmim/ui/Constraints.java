package org.tarmim.ui;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The constraints of a record, asked for one component or for the whole. */
record Constraints<T extends Record>(Class<T> type) {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final Set<Class<? extends Annotation>> REQUIRING =
            Set.of(NotNull.class, NotBlank.class, NotEmpty.class);

    boolean require(String component) {
        var property = VALIDATOR.getConstraintsForClass(type).getConstraintsForProperty(component);
        return property != null
                && property.getConstraintDescriptors().stream()
                        .anyMatch(found ->
                                REQUIRING.contains(found.getAnnotation().annotationType()));
    }

    /** What is wrong with a value of one component, and within it where it is a record itself. */
    Optional<String> mistake(String component, @Nullable Object value, Words words) {
        var within = Stream.ofNullable(value)
                .filter(Record.class::isInstance)
                .flatMap(one -> VALIDATOR.validate(one).stream());
        return Stream.concat(VALIDATOR.validateValue(type, component, value).stream(), within)
                .map(violation -> Refusals.sentence(violation, words))
                .sorted()
                .findFirst();
    }

    /** What is wrong with the record as a whole. */
    List<String> mistakes(T whole, Words words) {
        return VALIDATOR.validate(whole).stream()
                .map((ConstraintViolation<T> violation) -> Refusals.sentence(violation, words))
                .distinct()
                .sorted()
                .toList();
    }
}
