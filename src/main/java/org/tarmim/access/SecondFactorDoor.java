package org.tarmim.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/** Takes what was typed as second factor; the session goes on under a new id, and to the page that was asked for. */
@Controller
class SecondFactorDoor {
    private final SecondFactors factors;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final SavedRequestAwareAuthenticationSuccessHandler asked =
            new SavedRequestAwareAuthenticationSuccessHandler();

    SecondFactorDoor(SecondFactors factors, SecurityClock clock, ApplicationEventPublisher events) {
        this.factors = factors;
        this.clock = clock;
        this.events = events;
    }

    @PostMapping("/second-factor/code")
    @Requires(May.GIVE_SECOND_FACTOR)
    void give(@RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            boolean setsUp = Acting.halfway().filter(Halfway::setsUp).isPresent();
            var in = Acting.token(factors.give(code, request.getRemoteAddr()), clock.now());
            enter(in, request, response);
            if (setsUp) response.sendRedirect(request.getContextPath() + "/recovery-codes");
            else asked.onAuthenticationSuccess(request, response, in);
        } catch (TooManyTries pause) {
            back(pause.seconds(), request, response);
        } catch (Rejected refused) {
            back(0, request, response);
        }
    }

    private void enter(Authentication in, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        request.getSession().removeAttribute(SignInRefusal.OF_CODE);
        var context = new SecurityContextImpl(in);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        events.publishEvent(new AuthenticationSuccessEvent(in));
    }

    private static void back(long seconds, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.getSession().setAttribute(SignInRefusal.OF_CODE, new SignInRefusal("", seconds));
        response.sendRedirect(request.getContextPath() + "/second-factor");
    }
}
