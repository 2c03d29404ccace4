package org.tarmim.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Sends who was refused back to the sign-in page, which says why. */
@Component
class BackToSignIn implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        var email = Objects.requireNonNullElse(request.getParameter("username"), "");
        var seconds = why instanceof TooManyTries pause ? pause.seconds() : 0;
        request.getSession().setAttribute(SignInRefusal.ATTRIBUTE, new SignInRefusal(email, seconds));
        response.sendRedirect(request.getContextPath() + "/login");
    }
}
