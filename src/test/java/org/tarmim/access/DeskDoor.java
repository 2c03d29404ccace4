package org.tarmim.access;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** One thing that a person can do at a desk. */
record DeskDoor(Object bean, Method method) {
    static Stream<DeskDoor> of(Object desk) {
        return KnockingAtDesks.methods(desk).map(method -> new DeskDoor(desk, method));
    }

    String name() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** Whether it says that it is open before sign-in. */
    boolean isOpen() {
        return AnnotatedElementUtils.hasAnnotation(method, SignedOut.class);
    }

    /** The word it asks for, its own or that of the desk; a sentence in its place where there is none. */
    String permission() {
        var requires = AnnotatedElementUtils.findMergedAnnotation(method, Requires.class);
        var ofDesk = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), Requires.class);
        return requires != null ? requires.value() : ofDesk != null ? ofDesk.value() : name() + " without @Requires";
    }
}
