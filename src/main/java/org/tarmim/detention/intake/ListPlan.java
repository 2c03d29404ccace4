package org.tarmim.detention.intake;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tarmim.detention.casefile.Newcomer;

/**
 * What opening a list would do. It lives in the memory of a session only.
 *
 * @param id         under which it is opened, once
 * @param passedOver the names of columns that nobody here knows
 * @param compared   how many, from the first on, were looked for among the cases of the team
 */
public record ListPlan(UUID id, List<PlannedPerson> people, List<String> passedOver, int compared) {
    public ListPlan {
        people = List.copyOf(people);
        passedOver = List.copyOf(passedOver);
    }

    /** How many rows come to that. */
    public long count(PlannedPerson.Outcome outcome) {
        return people.stream().filter(one -> one.outcome() == outcome).count();
    }

    /** Whether no row is refused. */
    public boolean isClean() {
        return count(PlannedPerson.Outcome.REFUSED) == 0;
    }

    List<Newcomer> newcomers() {
        return people.stream().flatMap(one -> Stream.ofNullable(one.newcomer())).toList();
    }

    @Override
    public String toString() {
        return "ListPlan " + id;
    }
}
