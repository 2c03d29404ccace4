package org.tarmim.access.token;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tarmim.access.Acting;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Denied;

/** Asks for the permission of an endpoint before a byte of the body is read, so that no refusal tells of its form. */
@Component
class PermissionFirst implements HandlerInterceptor, WebMvcConfigurer {
    private final ApplicationEventPublisher events;

    PermissionFirst(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod endpoint)) return true;
        var requires = AnnotatedElementUtils.findMergedAnnotation(endpoint.getMethod(), Requires.class);
        if (requires == null || Acting.required().may(requires.value())) return true;
        events.publishEvent(new Denied(name(endpoint), "/api"));
        throw new AccessDeniedException(requires.value());
    }

    private static String name(HandlerMethod endpoint) {
        return endpoint.getBeanType().getSimpleName() + "."
                + endpoint.getMethod().getName();
    }
}
