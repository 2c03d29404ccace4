package org.tarmim.access.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** What a form of ours sends along without being asked. */
final class HiddenField {
    private HiddenField() {}

    static Input of(String name, String value) {
        var hidden = new Input();
        hidden.setType("hidden");
        hidden.getElement().setAttribute("name", name);
        hidden.setValue(value);
        return hidden;
    }

    /** The field by which the security filter knows a form of ours. */
    static Optional<Input> csrf() {
        var request = VaadinServletRequest.getCurrent();
        var token = request == null ? null : request.getAttribute(CsrfToken.class.getName());
        return token instanceof CsrfToken known
                ? Optional.of(of(known.getParameterName(), known.getToken()))
                : Optional.empty();
    }
}
