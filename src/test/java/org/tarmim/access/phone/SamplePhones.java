package org.tarmim.access.phone;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.PersonId;
import org.tarmim.access.Role;

/** Phones for tests, bound as people do: a manager makes a code, and it is typed on the phone. */
@Component
public class SamplePhones {
    /** The PIN of everybody here. */
    public static final String PIN = "470293";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final SamplePeople people;
    private final Phones phones;
    private final OwnPhone own;

    SamplePhones(SamplePeople people, Phones phones, OwnPhone own) {
        this.people = people;
        this.phones = phones;
        this.own = own;
    }

    /** A code that a manager of the organisation makes for that reporter. */
    public String code(Actor reporter) {
        return made(reporter).digits();
    }

    /** As somebody acts who bound a phone and opened it. */
    public Actor onPhone(Actor reporter) {
        return bind(reporter, CookieSecret.random()).actor();
    }

    PhoneCode made(Actor reporter) {
        var manager = people.somebody(Role.NGO_MANAGER, reporter.organisation());
        return Acting.as(manager, () -> phones.makeCode(id(reporter))).code();
    }

    Opened bind(Actor reporter, CookieSecret phone) {
        return own.bind(made(reporter), phone, new Sign("Sample"), Pin.chosen(PIN), address());
    }

    static PersonId id(Actor person) {
        return PersonId.of(person.account().toString());
    }

    static String address() {
        int number = NUMBER.incrementAndGet();
        return "10.2.%d.%d".formatted(number / 250 % 250, number % 250 + 1);
    }
}
