package org.tarmim.audit;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** The name of what somebody was refused at. */
final class Door {
    private Door() {}

    /** Desk and method, or the first step of an address: later ones may be secrets. */
    static String name(Object refusedAt) {
        return switch (refusedAt) {
            case MethodInvocation call ->
                call.getMethod().getDeclaringClass().getSimpleName() + "."
                        + call.getMethod().getName();
            case RequestAuthorizationContext context -> firstStep(context.getRequest());
            case HttpServletRequest request -> firstStep(request);
            default -> refusedAt.getClass().getSimpleName();
        };
    }

    /** Whether only the page that says "denied" was denied in its turn, which nobody tried. */
    static boolean isAnswer(Object refusedAt) {
        return refusedAt instanceof HttpServletRequest request && request.getDispatcherType() == DispatcherType.ERROR;
    }

    private static String firstStep(HttpServletRequest request) {
        var steps = request.getServletPath().split("/", 3);
        return "/" + (steps.length > 1 ? steps[1] : "");
    }
}
