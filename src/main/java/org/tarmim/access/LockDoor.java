package org.tarmim.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.tarmim.kernel.Rejected;

/** Locks every screen of a session at once, and opens the session again for who knows the password. */
@Controller
class LockDoor {
    private final QuickLock lock;
    private final ApplicationEventPublisher events;
    private final SavedRequestAwareAuthenticationSuccessHandler asked =
            new SavedRequestAwareAuthenticationSuccessHandler();

    LockDoor(QuickLock lock, ApplicationEventPublisher events) {
        this.lock = lock;
        this.events = events;
    }

    /** The trail comes last: a trail that cannot be written leaves no screen open. */
    @PostMapping("/lock")
    @Requires(May.BE_SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lock(HttpServletRequest request, HttpServletResponse response) {
        Entry.goOn(Acting.token(Locked.of(Acting.required())), request, response);
        events.publishEvent(StaleScreens.allOf(request.getSession()));
        lock.note();
    }

    @PostMapping("/locked/password")
    @Requires(May.UNLOCK)
    void unlock(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "" + StaleScreens.NONE) int screen,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        try {
            var in = lock.unlock(password, new WebAuthenticationDetails(request));
            Entry.enter(in, request, response);
            events.publishEvent(new StaleScreens(request.getSession(), screen));
            asked.onAuthenticationSuccess(request, response, in);
        } catch (TooManyTries pause) {
            back(pause.seconds(), request, response);
        } catch (AuthenticationException | Rejected refused) {
            back(0, request, response);
        }
    }

    private static void back(long seconds, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.getSession().setAttribute(SignInRefusal.OF_LOCK, new SignInRefusal("", seconds));
        response.sendRedirect(request.getContextPath() + "/locked");
    }
}
