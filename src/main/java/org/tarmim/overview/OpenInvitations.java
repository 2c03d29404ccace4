package org.tarmim.overview;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.May;
import org.tarmim.access.People;
import org.tarmim.access.PeopleQuery;
import org.tarmim.access.Person;

/** People who were invited and have not joined yet. */
@Component
@Order(5)
class OpenInvitations implements Waiting {
    private static final PeopleQuery INVITED = new PeopleQuery("", null, null, Person.State.INVITED);

    private final People people;

    OpenInvitations(People people) {
        this.people = people;
    }

    @Override
    public String permission() {
        return May.MANAGE_OWN_PEOPLE;
    }

    @Override
    public List<Task> tasks(Locale language) {
        int invited = people.list(INVITED).size();
        return invited == 0 ? List.of() : List.of(Task.of("people?state=INVITED", "today.invited", invited));
    }
}
