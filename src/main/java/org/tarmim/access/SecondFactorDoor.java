package org.tarmim.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
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
            Entry.enter(in, request, response);
            events.publishEvent(new AuthenticationSuccessEvent(in));
            if (setsUp) response.sendRedirect(request.getContextPath() + "/recovery-codes");
            else asked.onAuthenticationSuccess(request, response, in);
        } catch (TooManyTries pause) {
            back(pause.seconds(), request, response);
        } catch (Rejected refused) {
            back(0, request, response);
        }
    }

    private static void back(long seconds, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.getSession().setAttribute(SignInRefusal.OF_CODE, new SignInRefusal("", seconds));
        response.sendRedirect(request.getContextPath() + "/second-factor");
    }
}
