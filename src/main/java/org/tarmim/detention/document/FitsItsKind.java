package org.tarmim.detention.document;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A draft keeps the rules of its kind of document. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FitsItsKind.Check.class)
public @interface FitsItsKind {
    /** Replaced by the sentence of each rule that is broken. */
    String message() default "constraint.other";

    /** None. */
    Class<?>[] groups() default {};

    /** None. */
    Class<? extends Payload>[] payload() default {};

    /** Asks the kind. */
    final class Check implements ConstraintValidator<FitsItsKind, ActionDetails> {
        @Override
        public boolean isValid(ActionDetails draft, ConstraintValidatorContext context) {
            if (draft.kind() == null) return true;
            var mistakes = draft.kind().mistakes(draft).toList();
            context.disableDefaultConstraintViolation();
            mistakes.forEach(mistake ->
                    context.buildConstraintViolationWithTemplate(mistake).addConstraintViolation());
            return mistakes.isEmpty();
        }
    }
}
