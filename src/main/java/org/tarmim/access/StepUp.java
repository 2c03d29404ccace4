package org.tarmim.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A dangerous desk method: beside its permission it needs a code (or, of who has no phone, the password) given within
 * the last five minutes, and throws {@link org.tarmim.kernel.ProofNeeded} otherwise. What the house itself does in
 * somebody's name ({@link Acting#as}) has no screen to ask at and passes.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface StepUp {}
