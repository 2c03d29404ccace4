package org.tarmim.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The session of a browser goes on in another name. */
final class Entry {
    private static final HttpSessionSecurityContextRepository SESSIONS = new HttpSessionSecurityContextRepository();

    private Entry() {}

    /** Somebody is in, or a step further: under a new session id, and what was refused before is forgotten. */
    static void enter(Authentication in, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        List.of(SignInRefusal.OF_CODE, SignInRefusal.OF_LOCK).forEach(request.getSession()::removeAttribute);
        SecurityContextHolder.setContext(goOn(in, request, response));
    }

    /** From the next request on. */
    static SecurityContextImpl goOn(Authentication in, HttpServletRequest request, HttpServletResponse response) {
        var context = new SecurityContextImpl(in);
        SESSIONS.saveContext(context, request, response);
        return context;
    }
}
