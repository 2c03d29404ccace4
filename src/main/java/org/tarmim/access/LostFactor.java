package org.tarmim.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * For the only administrator of an installation who lost phone and paper, and whom nobody can help: started with
 * {@code --tarmim.reset-factor=EMAIL} by who owns the machine, the installation resets that factor, and the trail says
 * so. Where another administrator can decide, it refuses.
 */
@Component
@ConditionalOnProperty("tarmim.reset-factor")
class LostFactor {
    private final FactorResets resets;
    private final PeopleTable people;
    private final OnBehalf onBehalf;
    private final String email;

    LostFactor(
            FactorResets resets, PeopleTable people, OnBehalf onBehalf, @Value("${tarmim.reset-factor}") String email) {
        this.resets = resets;
        this.people = people;
        this.onBehalf = onBehalf;
        this.email = email;
    }

    @EventListener(ApplicationReadyEvent.class)
    void reset() {
        String answer = onBehalf.of(Actor.system(), this::answer);
        System.out.println(answer);
    }

    private String answer() {
        return people.find(PeopleQuery.ALL).stream()
                .filter(person -> email.strip().equalsIgnoreCase(person.email()))
                .findFirst()
                .map(this::answer)
                .orElse("Nobody here has the e-mail " + email + ".");
    }

    private String answer(Person person) {
        if (resets.open().stream().anyMatch(reset -> reset.person().equals(person.id())))
            return "A reset waits already; somebody else has to confirm it.";
        return resets.propose(person.id())
                ? "The second factor of %s was reset. A new phone is set up at the next sign-in.".formatted(email)
                : "A reset was asked for; another administrator, or a supervisor of the team of cases, has to confirm it.";
    }
}
