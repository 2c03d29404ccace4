package org.tarmim.demo;

import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.tarmim.access.ListeningAt;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** Tells on the console where the portal is, and in a demo who may be tried out. */
@Component
class Welcome {
    private final Demo demo;
    private final Environment environment;

    Welcome(Demo demo, Environment environment) {
        this.demo = demo;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        System.out.println("Tarmim is open at " + ListeningAt.of(environment));
        if (demo.day().isPresent()) System.out.println(accounts());
    }

    private static String accounts() {
        var words = Words.in(Languages.ENGLISH);
        var lines = Account.all().stream()
                .filter(Account::joined)
                .map(account -> "  %-36s %s".formatted(account.email(), words.label(account.role())))
                .collect(Collectors.joining("\n"));
        return """

                %s
                The password of everybody below is: %s

                %s

                Ctrl-C stops the portal and its database; the data stay.
                """.formatted(words.say("demo.banner", Demo.DAY), Account.PASSWORD, lines);
    }
}
