package org.tarmim.access.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** The hidden field by which the security filter knows a form of ours. */
final class CsrfField {
    private CsrfField() {}

    static Optional<Input> of() {
        var request = VaadinServletRequest.getCurrent();
        var token = request == null ? null : request.getAttribute(CsrfToken.class.getName());
        return token instanceof CsrfToken known ? Optional.of(field(known)) : Optional.empty();
    }

    private static Input field(CsrfToken token) {
        var hidden = new Input();
        hidden.setType("hidden");
        hidden.getElement().setAttribute("name", token.getParameterName());
        hidden.setValue(token.getToken());
        return hidden;
    }
}
