package org.tarmim.rooms;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Belongs to a room that an installation may leave shut: a module with everything in it, or one type elsewhere that is
 * there for the sake of that room.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Room {
    /** The name of the room in {@code tarmim.rooms}. */
    String value();

    /** The rooms without which it cannot be open; named at its module only. */
    String[] needs() default {};
}
