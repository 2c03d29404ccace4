package org.tarmim.access;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.tarmim.ui.Languages;

/**
 * Whoever signs in is spoken to in the language of the own profile, on whatever device. The cookie that says so is open
 * to scripts, unlike that of the session, because the switch in the page writes it too; it names a language and nobody.
 */
@Component
class OwnLanguage {
    private final AccountTable accounts;
    private final OnBehalf onBehalf;

    OwnLanguage(AccountTable accounts, OnBehalf onBehalf) {
        this.accounts = accounts;
        this.onBehalf = onBehalf;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        switch (event.getAuthentication().getPrincipal()) {
            case Actor actor -> speakTo(PersonId.of(actor));
            case Halfway halfway -> speakTo(halfway.person());
            case null, default -> {}
        }
    }

    private void speakTo(PersonId person) {
        onBehalf.of(Actor.known(person), () -> accounts.profile(person))
                .map(Profile::language)
                .ifPresent(OwnLanguage::speak);
    }

    private static void speak(String language) {
        var request = currentRequest();
        var response = request == null ? null : request.getResponse();
        if (response == null) return;
        response.addCookie(Languages.cookie(Locale.of(language)));
    }

    private static @Nullable ServletRequestAttributes currentRequest() {
        return (ServletRequestAttributes) RequestContextHolder.getRequestAttributes();
    }
}
