package org.tarmim;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.tarmim.kernel.Committed;

/** A node that says on its console which changes it hears of. */
final class ListeningNode {
    static final String HEARD = "Heard of ";

    private ListeningNode() {}

    public static void main(String[] arguments) {
        ApplicationListener<PayloadApplicationEvent<Committed>> say =
                event -> System.out.println(HEARD + event.getPayload().subjectId());
        new SpringApplicationBuilder(Tarmim.class).listeners(say).run(arguments);
    }
}
